import type { Place } from '../../domain/place.js';
import type { Sourced } from '../../domain/sourced.js';
import { failedAt } from '../input.js';
import type { Input, Reader } from '../input.js';
import { checkDepth } from './entry.js';
import { gunzipped } from './gunzip.js';

/** What one file was packed to: read as that file is. */
export const readGzip: Reader = async function* (input, { read }) {
  checkDepth(input);
  let damages = 0;
  const bytes = gunzipped(input.bytes, () => void damages++);
  const below = input.below?.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar') ?? null;
  for await (const item of read({ ...withoutFile(input), below, bytes, depth: input.depth + 1 })) {
    yield* told(damages, input.place);
    damages = 0;
    yield item;
  }
  yield* told(damages, input.place);
};

function* told(damages: number, place: Place): Generator<Sourced> {
  if (damages > 0) yield failedAt(place, 'the gzip is damaged here: what lies there is lost, and what begins after it is read');
}

/** What lies in the file is packed: it must not be read there. */
function withoutFile(input: Input): Input {
  const copy = { ...input };
  delete copy.file;
  return copy;
}
