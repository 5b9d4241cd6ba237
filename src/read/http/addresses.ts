import type { LookupAddress, LookupOptions } from 'node:dns';
import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { InputProblem } from '../../errors.ts';

/**
 * What no public page has: private, loopback, link-local, shared, multicast and documentation addresses (IANA
 * special-purpose address registries, RFC 6890), and the metadata services of clouds, which lie in these
 * ranges but for one.
 */
const BLOCKED_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
const BLOCKED_V6 = [
  '::/128',
  '::1/128',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];
/** Names that never lead to the public network (RFC 6761, 6762, 8375), for proxies that look names up. */
const BLOCKED_NAMES = /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/i;

const blocked = new BlockList();
for (const range of BLOCKED_V4) add(range, 'ipv4');
for (const range of BLOCKED_V6) add(range, 'ipv6');

function add(range: string, family: 'ipv4' | 'ipv6'): void {
  const [net, prefix] = range.split('/');
  blocked.addSubnet(net!, Number(prefix), family);
}

/** Whether an IP address, as text, is none that a public page can have. */
export function isBlockedAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(plain);
  if (family === 0) return true;
  if (family === 4) return blocked.check(plain, 'ipv4');
  return blocked.check(plain, 'ipv6') || isBlockedInside(plain);
}

/**
 * IPv4 in the last 32 bits of IPv6: mapped (::ffff:0:0/96), translated (64:ff9b::/96, RFC 6052) and, long ago,
 * compatible (::/96, RFC 4291).
 */
function isBlockedInside(address: string): boolean {
  const hex = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [, high, low] =
    /^(?:64:ff9b::|::ffff:(?=.*:)|::)(?:([0-9a-f]{1,4}):)?([0-9a-f]{1,4})$/.exec(hex) ?? [];
  if (low === undefined) return false;
  const [h, l] = [Number.parseInt(high ?? '0', 16), Number.parseInt(low, 16)];
  return blocked.check([h >> 8, h & 255, l >> 8, l & 255].join('.'), 'ipv4');
}

/**
 * Refuses an address before anything is sent to it: by its name, or where the host is an IP address. Other
 * names are checked by {@link guardedLookup} when they are resolved.
 * @throws InputProblem blocked_address
 */
export function refuseBlocked(url: URL): void {
  const host = url.hostname;
  const literal = isIP(host.replace(/^\[|\]$/g, '')) !== 0;
  if (literal ? isBlockedAddress(host) : BLOCKED_NAMES.test(host)) throw blockedProblem(host);
}

const blockedProblem = (host: string): InputProblem =>
  new InputProblem(
    'blocked_address',
    `It leads to ${host}, an address of a private network; if you mean it, give --allow-private.`,
  );

type Lookup = (
  host: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Resolves names for connections and gives out public addresses only. Since the connection is made to the
 * very address that was checked, a name that resolves differently the next time gains nothing.
 * @param exempt host names whose addresses may be private
 */
export function guardedLookup(
  exempt: ReadonlySet<string> = new Set(),
  resolve: Lookup = systemLookup,
): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      const open = addresses.filter(({ address }) => exempt.has(host) || !isBlockedAddress(address));
      const [first] = open;
      if (first === undefined) return done(blockedProblem(host), []);
      if (options.all) done(null, open);
      else done(null, first.address, first.family);
    });
  };
}
