import { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { failedAt, skippedAt } from '../input.js';
import type { Reader } from '../input.js';
import { checkDepth, entryOf, entryPlace, isPassedOver, wrongName } from './entry.js';

/** Every file of a tar, one after the other as they come. */
export const readTar: Reader = async function* (input, { read }) {
  checkDepth(input);
  const tar = extract();
  // Told where the entries are asked for.
  tar.on('error', () => undefined);
  const source = Readable.from(input.bytes, { objectMode: false });
  source.on('error', (error) => void tar.destroy(error));
  source.pipe(tar);
  try {
    for await (const entry of tar) {
      const { name, type } = entry.header;
      const wrong = wrongName(name);
      if (type === 'file' || type === 'contiguous-file') {
        if (wrong !== null) yield failedAt(entryPlace(input.place, name), wrong);
        else if (!isPassedOver(name)) yield* read(entryOf(input, name, entry as AsyncIterable<Uint8Array>));
      } else if (type === 'symlink' || type === 'link') yield skippedAt(entryPlace(input.place, name), 'a link: links are not followed');
      // Whatever nobody read of it stands before the next one.
      entry.resume();
    }
  } finally {
    source.destroy();
    tar.destroy();
  }
};
