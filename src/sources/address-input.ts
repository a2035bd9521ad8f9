import { messageOf } from '../domain/errors.js';
import type { Place } from '../domain/place.js';
import type { Sourced } from '../domain/sourced.js';
import { asStream } from './bytes.js';
import { failedAt, skippedAt } from './input.js';
import type { Input, Reading } from './input.js';

/** What stands at an address: a page, a feed, a sitemap, a file of articles. */
export async function* readAddress(
  address: string,
  { fetch, read }: Reading,
  more: Pick<Input, 'known' | 'pageOnly'> & { place?: Place; stamp?: string } = {},
): AsyncGenerator<Sourced> {
  const place = more.place ?? { source: address };
  if (fetch === null) {
    yield failedAt(place, 'an address is not fetched here');
    return;
  }
  try {
    const answer = await fetch(address, more.stamp);
    if (answer === null) yield skippedAt(place, 'it has not changed');
    else {
      const { url, headers, bytes } = answer;
      const { known, pageOnly } = more;
      const input: Input = { place, below: null, bytes: asStream(bytes), named: true, depth: 0, headers, url };
      yield* read({ ...input, ...(known === undefined ? {} : { known }), ...(pageOnly === undefined ? {} : { pageOnly }) });
    }
  } catch (error) {
    const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? { status: error.status } : {};
    yield failedAt({ ...place, ...status }, messageOf(error));
  }
}
