/** Who may speak to the listener at all: the right host name, no foreign web page, and a key where keys are wanted. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface AdmissionRules {
  /** The host that is listened on. */
  readonly host: string;
  /** Further names under which the listener is reached. */
  readonly hosts?: readonly string[];
  /** Origins whose pages may come; their own host is never enough. */
  readonly origins?: readonly string[];
  /** Key → tenant. Absent or empty: no key is needed, and all share one tenant. */
  readonly keys?: { readonly [key: string]: string };
}

export type Admission = { readonly tenant: string } | { readonly refusal: RefusedAdmission };

export interface RefusedAdmission {
  readonly status: 401 | 403;
  readonly body: object;
}

/** A judge for the headers of requests. */
export function createAdmission(rules: AdmissionRules): (headers: IncomingHttpHeaders) => Admission {
  const keys = Object.entries(rules.keys ?? {}).map(([key, tenant]) => ({ digest: digestOf(key), tenant }));
  return (headers) => {
    if (!isOwnHost(rules, headers.host)) return forbidden('Host');
    if (!isOwnOrigin(rules, headers.origin)) return forbidden('Origin');
    return keys.length === 0 ? { tenant: '' } : judgeKey(keys, headers.authorization);
  };
}

/** A page of some site must not reach a local server by a name that it lets point here. */
function isOwnHost(rules: AdmissionRules, header: string | undefined): boolean {
  if (header === undefined) return false;
  const url = `http://${header}`;
  if (!URL.canParse(url)) return false;
  const name = new URL(url).hostname;
  return [...loopback, rules.host, ...(rules.hosts ?? [])].includes(name) || isEveryAddress(rules.host);
}

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Who listens on all addresses is reached by names that nobody knows beforehand; then keys must protect. */
function isEveryAddress(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

function isOwnOrigin(rules: AdmissionRules, header: string | undefined): boolean {
  return header === undefined || (rules.origins ?? []).includes(header);
}

function forbidden(header: string): Admission {
  const detail = `Permission denied: the ${header} header of the request is not one that this server answers`;
  return { refusal: { status: 403, body: { detail } } };
}

interface KnownKey {
  readonly digest: Buffer;
  readonly tenant: string;
}

function judgeKey(keys: readonly KnownKey[], header: string | undefined): Admission {
  if (header === undefined)
    return unauthorized('Authentication required. Please provide a key in the Authorization header.');
  const [, key] = /^Bearer (.+)$/i.exec(header.trim()) ?? [];
  if (key === undefined) return unauthorized('Invalid Authorization header format');
  // All are compared, in equal time: neither a key nor its place in the list can be guessed.
  const digest = digestOf(key);
  const known = keys.filter((each) => timingSafeEqual(each.digest, digest));
  const [first] = known;
  return first === undefined ? unauthorized('Authentication failed: the key is not known') : { tenant: first.tenant };
}

function unauthorized(message: string): Admission {
  return { refusal: { status: 401, body: { error: { message } } } };
}

function digestOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
