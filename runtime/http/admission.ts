/** Who may speak to the listener at all: the right host name, no foreign web page, and a key where keys are wanted. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { isIPv6 } from 'node:net';
import type { ListenerRefusal } from '../family.ts';

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

export type RefusedAdmission = Omit<ListenerRefusal, 'traceId'>;

/** A judge of headers, in two parts: a browser asks without a key what its page may ask with one. */
export interface Admit {
  /** Whether the request comes by a name of this server, and from no foreign page. */
  source(headers: IncomingHttpHeaders): RefusedAdmission | undefined;
  /** Whose request it is; a key may also stand, as it is, in one of the key headers. */
  tenant(headers: IncomingHttpHeaders, keyHeaders?: readonly string[]): Admission;
}

export function createAdmission(rules: AdmissionRules): Admit {
  const keys = Object.entries(rules.keys ?? {}).map(([key, tenant]) => ({ digest: digestOf(key), tenant }));
  const own = new Set([...loopback, ...[rules.host, ...(rules.hosts ?? [])].map(hostName)]);
  return {
    source: (headers) => {
      const name = headers.host === undefined ? undefined : hostName(headers.host);
      if (name === undefined || !(own.has(name) || isEveryAddress(rules.host))) return forbidden('Host');
      return isOwnOrigin(rules, headers.origin) ? undefined : forbidden('Origin');
    },
    tenant: (headers, keyHeaders = []) =>
      keys.length === 0 ? { tenant: '' } : judgeKey(keys, sentKey(headers, keyHeaders)),
  };
}

/** One spelling for each name: in small letters, addresses of version 6 in brackets, without port. */
function hostName(host: string): string | undefined {
  return URL.parse(`http://${isIPv6(host) ? `[${host}]` : host}`)?.hostname;
}

/** A page of some site must not reach a local server by a name that it lets point here. */
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Who listens on all addresses is reached by names that nobody knows beforehand; then keys must protect. */
function isEveryAddress(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

function isOwnOrigin(rules: AdmissionRules, header: string | undefined): boolean {
  return header === undefined || (rules.origins ?? []).includes(header);
}

function forbidden(header: 'Host' | 'Origin'): RefusedAdmission {
  const reason = `Permission denied: the ${header} header of the request is not one that this server answers`;
  return { status: 403, kind: header === 'Host' ? 'host' : 'origin', reason };
}

interface KnownKey {
  readonly digest: Buffer;
  readonly tenant: string;
}

type SentKey = { readonly key: string } | { readonly problem: string };

function sentKey(headers: IncomingHttpHeaders, keyHeaders: readonly string[]): SentKey {
  const plain = keyHeaders.map((name) => headers[name]).find((value) => typeof value === 'string');
  if (headers.authorization === undefined && plain !== undefined) return { key: plain.trim() };
  if (headers.authorization === undefined)
    return { problem: 'Authentication required. Please provide a key in the Authorization header.' };
  const [, key] = /^Bearer (.+)$/i.exec(headers.authorization.trim()) ?? [];
  return key === undefined ? { problem: 'Invalid Authorization header format' } : { key };
}

function judgeKey(keys: readonly KnownKey[], sent: SentKey): Admission {
  if ('problem' in sent) return unauthorized(sent.problem);
  // All are compared, in equal time: neither a key nor its place in the list can be guessed.
  const digest = digestOf(sent.key);
  const [first] = keys.filter((each) => timingSafeEqual(each.digest, digest));
  return first === undefined ? unauthorized('Authentication failed: the key is not known') : { tenant: first.tenant };
}

function unauthorized(reason: string): Admission {
  return { refusal: { status: 401, kind: 'key', reason } };
}

function digestOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
