import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';

type Parts = readonly (string | number | null)[];

/** SHA-256 of the parts, each fenced by a zero byte, in base64url; `length` characters of it. */
export const hashOf = (parts: Parts, length = 22): string => fenced(parts).digest('base64url').slice(0, length);

/** The first 48 bits of the same hash: a whole number that both engines store exactly. */
export const numberOf = (parts: Parts): number => fenced(parts).digest().readUIntBE(0, 6);

function fenced(parts: Parts): Hash {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part ?? '')).update('\0');
  return hash;
}
