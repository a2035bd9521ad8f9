/** A server's answer. */
export interface Fetched {
  /** Where it came from at last, after redirects. */
  url: string;
  status: number;
  /** By lower-case names. */
  headers: Readonly<Record<string, string>>;
  bytes: Uint8Array;
}

/**
 * Asks for an address, politely. `stamp`: what a feed says of when it last changed; an address that was stored under the same stamp is not asked for.
 * Null where it has not changed since it was stored. Throws NOT_FETCHED.
 */
export type Fetch = (url: string, stamp?: string) => Promise<Fetched | null>;
