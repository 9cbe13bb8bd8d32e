// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Formats of text and numbers, for validators that assert them (Validation §7.3, OpenAPI format registry). */

const dateParts = /^(\d{4})-(\d{2})-(\d{2})$/u;
const timeParts = /^(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[zZ]|([+-])(\d{2}):(\d{2}))$/u;

/** RFC 3339 §5.6. */
export function isDateText(text: string): boolean {
  const [, year = '', month = '', day = ''] = dateParts.exec(text) ?? [];
  return (
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
  );
}

/** RFC 3339 §5.6; a leap second only where one can be, at the end of a day of UTC. */
export function isTimeText(text: string): boolean {
  const parts = timeParts.exec(text);
  if (parts === null) return false;
  const [hour, minute, second, offsetHour, offsetMinute] = [1, 2, 3, 5, 6].map((index) =>
    Number(parts[index] ?? 0),
  ) as Five;
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return false;
  const offset = (parts[4] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute);
  return second < 60 || (hour * 60 + minute - offset + 2 * minutesOfDay) % minutesOfDay === minutesOfDay - 1;
}

type Five = [number, number, number, number, number];
const minutesOfDay = 1440;

export function isDateTimeText(text: string): boolean {
  return /^[tT]$/u.test(text.charAt(10)) && isDateText(text.slice(0, 10)) && isTimeText(text.slice(11));
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** RFC 3339, appendix A: parts may not be left out in the middle. */
export function isDurationText(text: string): boolean {
  const time = String.raw`T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)`;
  const date = String.raw`(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)`;
  return new RegExp(String.raw`^P(?:\d+W|${date}(?:${time})?|${time})$`, 'u').test(text);
}

/** RFC 5321 §4.1.2, without comments and folding. */
export function isEmailText(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  const isLocal = isDotAtom(local) || /^"(?:[^"\\\p{Cc}]|\\[^\p{Cc}])*"$/u.test(local);
  const [, address] = /^\[(.*)\]$/u.exec(domain) ?? [];
  const isDomain =
    address === undefined ? isHostnameText(domain) : isIpv4Text(address) || isIpv6Text(address.replace(/^IPv6:/iu, ''));
  return at > 0 && text.length <= 320 && isLocal && isDomain;
}

function isDotAtom(text: string): boolean {
  return text.split('.').every((atom) => /^[\w!#$%&'*+/=?^`{|}~-]+$/u.test(atom));
}

/** RFC 1123 §2.1. */
export function isHostnameText(text: string): boolean {
  return text.length <= 253 && text.split('.').every(isLabel);
}

function isLabel(text: string): boolean {
  return (
    text.length <= 63 &&
    /^[\dA-Za-z-]+$/u.test(text) &&
    !text.startsWith('-') &&
    !text.endsWith('-') &&
    !/^(?!xn)..--/iu.test(text)
  );
}

export function isIpv4Text(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/u.test(part) && Number(part) <= 255);
}

/** RFC 4291 §2.2. */
export function isIpv6Text(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2 || text.length > 45) return false;
  const groups = halves.map((half, index) => groupsOf(half, index === halves.length - 1));
  if (!groups.every((each) => each !== undefined)) return false;
  const count = groups.reduce((sum, each) => sum + each, 0);
  return halves.length === 2 ? count <= 7 : count === 8;
}

/** How many groups of 16 bits the text has; undefined where it is none. The last may hold an IPv4 address. */
function groupsOf(text: string, isLast: boolean): number | undefined {
  if (text === '') return 0;
  const parts = text.split(':');
  const hasIpv4 = isLast && isIpv4Text(parts.at(-1) ?? '');
  const groups = hasIpv4 ? parts.slice(0, -1) : parts;
  if (!groups.every((group) => /^[\da-fA-F]{1,4}$/u.test(group))) return undefined;
  return groups.length + (hasIpv4 ? 2 : 0);
}

/** RFC 3986 §4.3, with or without fragment. */
export function isUriText(text: string): boolean {
  return /^[a-zA-Z][\w+.-]*:/u.test(text) && !/^[^:]*_/u.test(text) && isUriReferenceText(text);
}

/** RFC 3986 §4.1. */
export function isUriReferenceText(text: string): boolean {
  if (!/^(?:%[\da-fA-F]{2}|[\w!#$&'()*+,./:;=?@[\]~-])*$/u.test(text) || text.split('#').length > 2) return false;
  const [, scheme, authority, rest = ''] = /^([^:/?#]*:)?(?:\/\/([^/?#]*))?(.*)$/u.exec(text) ?? [];
  if (scheme !== undefined && !/^[a-zA-Z][\dA-Za-z+.-]*:$/u.test(scheme)) return false;
  return !/[[\]]/u.test(rest) && (authority === undefined || isAuthority(authority));
}

function isAuthority(text: string): boolean {
  const host = text.slice(text.lastIndexOf('@') + 1);
  const user = text.slice(0, text.length - host.length);
  const [, literal, name] = /^(?:\[([^[\]]*)\]|([^[\]:]*))(?::\d*)?$/u.exec(host) ?? [];
  const isHost =
    name !== undefined ||
    (literal !== undefined && (isIpv6Text(literal) || /^v[\da-fA-F]+\.[\w!$&'()*+,.:;=~-]+$/u.test(literal)));
  return isHost && !/[[\]]/u.test(user) && user.indexOf('@') === user.lastIndexOf('@');
}

export function isUuidText(text: string): boolean {
  return /^[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}$/u.test(text);
}

/** RFC 6901 §3. */
export function isJsonPointerText(text: string): boolean {
  return (text === '' || text.startsWith('/')) && !/~(?![01])/u.test(text);
}

export function isRelativeJsonPointerText(text: string): boolean {
  const [whole, rest = ''] = /^(?:0|[1-9]\d*)(.*)$/su.exec(text) ?? [];
  return whole !== undefined && (rest === '#' || isJsonPointerText(rest));
}

export function isRegexText(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** RFC 4648 §4. */
export function isBase64Text(text: string): boolean {
  return text.length % 4 === 0 && /^[\d+/A-Za-z]*={0,2}$/u.test(text);
}

/** RFC 4648 §5, with or without padding. */
export function isBase64UrlText(text: string): boolean {
  return /^[\w-]*={0,2}$/u.test(text) && text.replace(/=+$/u, '').length % 4 !== 1;
}

export function isInt8(value: number): boolean {
  return isBetween(value, -(2 ** 7), 2 ** 7 - 1);
}

export function isInt16(value: number): boolean {
  return isBetween(value, -(2 ** 15), 2 ** 15 - 1);
}

export function isInt32(value: number): boolean {
  return isBetween(value, -(2 ** 31), 2 ** 31 - 1);
}

/** The largest double below 2^63 is 2^63 - 1024. */
export function isInt64(value: unknown): boolean {
  if (typeof value === 'bigint') return BigInt.asIntN(64, value) === value;
  return isBetween(value, -(2 ** 63), 2 ** 63 - 1024);
}

export function isUint8(value: number): boolean {
  return isBetween(value, 0, 2 ** 8 - 1);
}

export function isUint16(value: number): boolean {
  return isBetween(value, 0, 2 ** 16 - 1);
}

export function isUint32(value: number): boolean {
  return isBetween(value, 0, 2 ** 32 - 1);
}

export function isUint64(value: unknown): boolean {
  if (typeof value === 'bigint') return BigInt.asUintN(64, value) === value;
  return isBetween(value, 0, 2 ** 64 - 2048);
}

export function isFloat(value: number): boolean {
  return Number.isFinite(Math.fround(value));
}

export function isDouble(value: number): boolean {
  return Number.isFinite(value);
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
