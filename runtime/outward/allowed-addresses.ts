/** Which addresses the runtime may speak to on behalf of a client: public ones, and those that the operator allowed. */
import ipaddr from 'ipaddr.js';

export interface OutwardRules {
  /** Host names, addresses, or ranges like `10.1.0.0/16`, that are allowed although they are not public. */
  readonly allow?: readonly string[];
}

export interface AllowedAddresses {
  /** Whether the operator named this host, whatever its addresses are. */
  host(name: string): boolean;
  /** Whether an address is public, or within an allowed range; what cannot be read is not allowed. */
  address(address: string): boolean;
}

/** Reads the rules. Throws for a range that cannot be read. */
export function allowedAddresses(rules: OutwardRules = {}): AllowedAddresses {
  const allow = rules.allow ?? [];
  const ranges = allow.map(readRange).filter((range) => range !== undefined);
  const names = new Set(allow.filter((entry) => readRange(entry) === undefined).map((name) => name.toLowerCase()));
  return {
    host: (name) => names.has(name.toLowerCase()),
    address: (address) => isPublic(address) || ranges.some((range) => isWithin(address, range)),
  };
}

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

function readRange(entry: string): Range | undefined {
  if (entry.includes('/')) return ipaddr.parseCIDR(entry);
  if (!ipaddr.isValid(entry)) return undefined;
  const address = ipaddr.process(entry);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

/** `unicast` is what is left when every private, local, shared, reserved, multicast and tunnel range is taken away. */
function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

function isWithin(address: string, range: Range): boolean {
  if (!ipaddr.isValid(address)) return false;
  const own = ipaddr.process(address);
  return own.kind() === range[0].kind() && own.match(range);
}
