import { Worker } from 'node:worker_threads';
import { messageOf, UjarError } from '../../domain/errors.js';
import type { DocumentTask } from './document-thread.js';

/** The longest that reading one document may take, in milliseconds, and the memory that it may take, in megabytes. */
const LONGEST = 20_000;
const MOST_MEMORY = 512;

/** Tests run from the sources; a thread runs what is built of them. */
const BUILT = import.meta.url.endsWith('.ts')
  ? new URL('../../../dist/src/sources/documents/', import.meta.url)
  : new URL('.', import.meta.url);

/** Reads a document on a thread of its own: one that is made to take all time or memory takes no more than that thread. Throws BAD_ARTICLE. */
export async function inThread<Text>(task: DocumentTask, longest = LONGEST): Promise<Text> {
  const thread = new Worker(new URL('document-thread.js', BUILT), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Text>((done, failed) => {
      const refuse = (reason: string): void => failed(new UjarError('BAD_ARTICLE', reason));
      timer = setTimeout(() => refuse(`reading it took longer than ${longest / 1000} seconds and was given up`), longest);
      thread.once('message', (answer: { read: Text } | { error: string }) =>
        'error' in answer ? refuse(answer.error) : done(answer.read),
      );
      thread.once('error', (error) => refuse(`it cannot be read: ${messageOf(error)}`));
      thread.once('exit', () => refuse('it cannot be read: the thread that read it ended'));
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
