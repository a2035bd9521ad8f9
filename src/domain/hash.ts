import { createHash } from 'node:crypto';

/** SHA-256 of the parts, each fenced by a zero byte, in base64url; `length` characters of it. */
export function hashOf(parts: readonly (string | number | null)[], length = 22): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part ?? '')).update('\0');
  return hash.digest('base64url').slice(0, length);
}
