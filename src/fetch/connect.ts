import { lookup as systemLookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { FetchError } from './errors.js';

/** Milliseconds to be connected in. */
const CONNECTED_IN = 10_000;

/** The addresses of a host. */
export type Resolve = (host: string) => Promise<{ address: string; family: number }[]>;

/** Why an address is not asked; null where it is. See ranges.ts. */
export type Refusal = (address: string) => string | null;

const asSystem: Resolve = (host) => systemLookup(host, { all: true });

/**
 * Connects to addresses that may be asked and no others. The address that is checked is the one that is connected to: a host is looked up once a
 * connection, here, and a name server that answers otherwise the next time gains nothing.
 */
export function checkedAgent(refusal: Refusal, resolve: Resolve = asSystem): Agent {
  const lookup: LookupFunction = (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const refused = addresses.map(({ address }) => refusal(address)).find((why) => why !== null);
        if (refused !== undefined) callback(refusedError(host, refused), '');
        else if (addresses.length === 0) callback(new FetchError(`${host} has no address`), '');
        else if (options.all === true) callback(null, addresses);
        else callback(null, addresses[0]!.address, addresses[0]!.family);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), ''),
    );
  };
  const connect = buildConnector({ lookup, timeout: CONNECTED_IN });
  return new Agent({
    connections: 1,
    pipelining: 1,
    connect: (options, callback) => {
      // A host that is an address itself is looked up nowhere.
      const host = options.hostname.replace(/^\[(.*)\]$/, '$1');
      const refused = isIP(host) === 0 ? null : refusal(host);
      if (refused !== null) callback(refusedError(host, refused), null);
      else connect(options, callback);
    },
  });
}

const refusedError = (host: string, why: string): FetchError => new FetchError(`${host} is ${why}: it is not asked`);
