import fs from 'node:fs';
import { messageOf, UjarError } from '../domain/errors.js';
import type { Report, Told } from '../ingest/many.js';

type Telling = Pick<Report, 'failed' | 'skipped' | 'warned'>;

/** Writes what was not taken, and why, one JSON line each: `{ outcome, where, reason }` and the parts of its place. Throws BAD_INPUT. */
export function reportInto(file: string): Telling & { close: () => void } {
  let handle: number;
  try {
    handle = fs.openSync(file, 'w');
  } catch (error) {
    throw new UjarError('BAD_INPUT', `--report ${file} cannot be written: ${messageOf(error)}`);
  }
  const tell =
    (outcome: string) =>
    ({ where, place }: Told, reason: string): void =>
      void fs.writeSync(handle, `${JSON.stringify({ outcome, where, reason, ...place })}\n`);
  return { failed: tell('failed'), skipped: tell('skipped'), warned: tell('warned'), close: () => fs.closeSync(handle) };
}
