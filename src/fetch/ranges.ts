import { BlockList, isIP } from 'node:net';

/** Addresses that are not asked, and why. */
interface Range {
  why: string;
  /** Whoever runs it may allow these: an intranet has its news too. */
  mayBeAllowed?: true;
  subnets: readonly (readonly [address: string, bits: number])[];
}

/** IANA's registries of special addresses, and where machines in clouds tell their secrets. */
const RANGES: readonly Range[] = [
  {
    why: 'a metadata or link-local address',
    subnets: [
      ['169.254.0.0', 16],
      ['168.63.129.16', 32],
      ['100.100.100.200', 32],
      ['fe80::', 10],
      ['fd00:ec2::', 32],
      ['fd20:ce::254', 128],
    ],
  },
  {
    why: 'an address of this machine',
    mayBeAllowed: true,
    subnets: [
      ['127.0.0.0', 8],
      ['::1', 128],
    ],
  },
  {
    why: 'a private address',
    mayBeAllowed: true,
    subnets: [
      ['10.0.0.0', 8],
      ['172.16.0.0', 12],
      ['192.168.0.0', 16],
      ['100.64.0.0', 10],
      ['fc00::', 7],
    ],
  },
  {
    why: 'a reserved address',
    subnets: [
      ['0.0.0.0', 8],
      ['192.0.0.0', 24],
      ['192.0.2.0', 24],
      ['192.88.99.0', 24],
      ['198.18.0.0', 15],
      ['198.51.100.0', 24],
      ['203.0.113.0', 24],
      ['224.0.0.0', 4],
      ['240.0.0.0', 4],
      ['2001::', 23],
      ['2001:db8::', 32],
      ['3fff::', 20],
    ],
  },
  // An IPv4 address in the clothes of an IPv6 one; no name server gives them for a public host.
  {
    why: 'an IPv4 address inside of an IPv6 one',
    subnets: [
      ['::ffff:0:0', 96],
      ['64:ff9b::', 96],
      ['64:ff9b:1::', 48],
      ['2002::', 16],
      ['::', 96],
    ],
  },
];

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * An address is looked up among those of its own family: a list of both takes an IPv4 address for the IPv6 one that it could be written as, and would
 * refuse all of them.
 */
function listsOf(subnets: Range['subnets']): Record<'ipv4' | 'ipv6', BlockList> {
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const [address, bits] of subnets) lists[familyOf(address)].addSubnet(address, bits, familyOf(address));
  return lists;
}

const LISTS = RANGES.map(({ why, mayBeAllowed = false, subnets }) => ({ why, mayBeAllowed, lists: listsOf(subnets) }));
/** What is routed over the world, of IPv6. */
const GLOBAL = listsOf([['2000::', 3]]).ipv6;

/** Why an address, as numbers, is not asked; null where it is. `allowPrivate`: this machine and private networks may be. */
export function refusalOf(address: string, allowPrivate = false): string | null {
  const bare = address.replace(/%.*$/, '');
  if (isIP(bare) === 0) return 'no address';
  const family = familyOf(bare);
  // An IPv4 address that is written as an IPv6 one is told by what it is, where it is one of these.
  const found = LISTS.find(({ lists }) => lists[family].check(bare, family) || lists.ipv4.check(bare, family));
  if (found !== undefined) return found.mayBeAllowed && allowPrivate ? null : found.why;
  return family === 'ipv6' && !GLOBAL.check(bare, 'ipv6') ? 'a reserved address' : null;
}
