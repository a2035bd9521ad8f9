import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../../domain/errors.js';

export type DocumentKind = 'pdf' | 'word';

export interface DocumentTask {
  kind: DocumentKind;
  bytes: Uint8Array;
}

export interface DocumentText {
  text: string;
  headline: string | null;
}

const READERS: Record<DocumentKind, () => Promise<(bytes: Uint8Array) => Promise<DocumentText>>> = {
  pdf: async () => (await import('./pdf.js')).pdfText,
  word: async () => (await import('./word.js')).wordText,
};

/** The entry of a thread that reads one document and ends. */
const { kind, bytes } = workerData as DocumentTask;
try {
  const read = await READERS[kind]();
  parentPort?.postMessage({ read: await read(bytes) });
} catch (error) {
  parentPort?.postMessage({ error: `it cannot be read: ${messageOf(error)}` });
}
