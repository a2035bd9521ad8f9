import { UjarError } from '../../domain/errors.js';
import type { Place } from '../../domain/place.js';
import type { Bytes } from '../bytes.js';
import { bombGuard } from '../bytes.js';
import type { Input } from '../input.js';

/** How many archives may lie in each other: what is packed more often is no archive of articles. */
export const DEEPEST = 3;

/** Throws BAD_ARTICLE where archives lie in each other too often. */
export function checkDepth({ depth }: Input): void {
  if (depth >= DEEPEST) throw new UjarError('BAD_ARTICLE', `it lies in ${depth} archives: wanted at most ${DEEPEST}`);
}

/** What is wrong with the name of an entry: nothing is unpacked to a disk, but the name becomes the article's key, and must stay below the archive. */
export function wrongName(name: string): string | null {
  const parts = name.split('/');
  if (name === '' || name.includes('\0')) return 'its name is none';
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return 'its name is an absolute path';
  if (name.includes('\\')) return 'there is a backslash in its name';
  return parts.includes('..') ? 'its name leads out of the archive' : null;
}

/** Folders, and what systems leave in archives beside the files. */
export const isPassedOver = (name: string): boolean =>
  name.endsWith('/') || name.split('/').some((part) => part === '__MACOSX' || (part.startsWith('.') && part !== '.' && part !== '..'));

/** The input that an entry of an archive is. */
export const entryOf = (archive: Input, name: string, bytes: Bytes): Input => ({
  place: entryPlace(archive.place, name),
  below: archive.below === null || archive.named ? plain(name) : `${archive.below}/${plain(name)}`,
  bytes,
  named: false,
  depth: archive.depth + 1,
  ...(archive.known === undefined ? {} : { known: archive.known }),
});

const plain = (name: string): string =>
  name
    .split('/')
    .filter((part) => part !== '.' && part !== '')
    .join('/');

export const entryPlace = (place: Place, name: string): Place => ({
  ...place,
  entry: place.entry === undefined ? plain(name) : `${place.entry}/${plain(name)}`,
});

/** The bytes of an entry that was packed in so many. Throws where they are a bomb. */
export async function* guarded(bytes: Bytes, packed: number): AsyncGenerator<Uint8Array> {
  const guard = bombGuard();
  guard.packed(packed);
  for await (const chunk of bytes) {
    guard.unpacked(chunk.length);
    yield chunk;
  }
}
