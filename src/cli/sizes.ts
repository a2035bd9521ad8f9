import fs from 'node:fs';
import path from 'node:path';

/** Files that are counted: of a folder with more, how much is left is not told. */
const MOST_FILES = 200_000;

/** Bytes of the files at and below these paths; null where that cannot be known beforehand, as for the standard input and addresses. */
export function sizeOf(paths: readonly string[]): number | null {
  let size = 0;
  let files = 0;
  const waiting = [...paths];
  while (waiting.length > 0) {
    const at = waiting.pop()!;
    const stat = fs.statSync(at, { throwIfNoEntry: false });
    if (stat === undefined || ++files > MOST_FILES) return null;
    if (stat.isDirectory())
      waiting.push(
        ...fs
          .readdirSync(at)
          .filter((name) => !name.startsWith('.'))
          .map((name) => path.join(at, name)),
      );
    else size += stat.size;
  }
  return size;
}
