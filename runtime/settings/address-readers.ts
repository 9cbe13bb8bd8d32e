/** Settings that are names and addresses: those that nothing could ever fit are refused. */
import { isIP, isIPv6 } from 'node:net';
import { allowedAddresses } from '../outward/allowed-addresses.ts';
import { textThat } from './readers.ts';

/** As a browser names it in its `Origin` header. */
export const origin = textThat(
  (value) => value !== 'null' && URL.parse(value)?.origin === value,
  'the origin of a web page, like https://example.org',
);

export const hostSetting = textThat((value) => isHost(value), 'the name or address of a host, like example.org');

export const outwardRule = textThat(
  (value) => (value.includes('/') ? isRange(value) : isHost(value)),
  'a host, an address or a range of addresses, like 10.1.0.0/16',
);

function isHost(value: string): boolean {
  if (isIP(value) !== 0) return true;
  const url = URL.parse(`http://${value}`);
  return url !== null && url.host !== '' && url.href === `http://${value.toLowerCase()}/` && !isIPv6(value);
}

function isRange(value: string): boolean {
  try {
    allowedAddresses({ allow: [value] });
    return true;
  } catch {
    return false;
  }
}
