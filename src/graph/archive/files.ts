import fs from 'node:fs';
import readline from 'node:readline';
import type { GraphEngine } from '../engine.js';
import { exportLines, textOfLine } from './read.js';

/** Writes an export into a file that is there whole or not at all. `wrote` hears of every article. */
export async function exportToFile(engine: GraphEngine, file: string, wrote: () => void = () => undefined): Promise<void> {
  const part = `${file}.part`;
  const out = fs.openSync(part, 'w', 0o600);
  try {
    for await (const line of exportLines(engine)) {
      fs.writeSync(out, `${textOfLine(line)}\n`);
      if (line.kind === 'article') wrote();
    }
    fs.fsyncSync(out);
  } finally {
    fs.closeSync(out);
  }
  fs.renameSync(part, file);
}

/** The lines of a file, anew each time. */
export const linesOfFile = (file: string) => (): AsyncIterable<string> =>
  readline.createInterface({ input: fs.createReadStream(file, 'utf8'), crlfDelay: Infinity });
