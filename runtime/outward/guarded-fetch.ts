/**
 * The one way out for addresses that a client chose: http and https only, no private network, checked again after each
 * redirect and at the moment of connecting, when the name has been resolved.
 */
import { lookup } from 'node:dns';
import { isIP } from 'node:net';
import { Agent, fetch as undiciFetch } from 'undici';
import { allowedAddresses, type AllowedAddresses, type OutwardRules } from './allowed-addresses.ts';

export type Fetch = (url: string | URL, init?: RequestInit) => Promise<Response>;

export interface GuardedFetchOptions extends OutwardRules {
  readonly maximumRedirects?: number;
  /** How long a connection may take to be made; milliseconds. */
  readonly connectTimeout?: number;
}

export interface GuardedFetch {
  readonly fetch: Fetch;
  close(): Promise<void>;
}

/** An address that the runtime does not go to. */
export class OutwardRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OutwardRefusal';
  }
}

/** A fetch that refuses with `OutwardRefusal`, directly or as the cause of its error. */
export function createGuardedFetch(options: GuardedFetchOptions = {}): GuardedFetch {
  const allowed = allowedAddresses(options);
  const timeout = options.connectTimeout ?? 10_000;
  const dispatcher = new Agent({ connect: { timeout, lookup: guardedLookup(allowed) as typeof lookup } });
  const send = async (url: URL, init: RequestInit): Promise<Response> => {
    const own = { ...init, redirect: 'manual', dispatcher } as unknown as Parameters<typeof undiciFetch>[1];
    return (await undiciFetch(url, own)) as unknown as Response;
  };
  return {
    fetch: (url, init = {}) => follow({ allowed, send, left: options.maximumRedirects ?? 5 }, new URL(url), init),
    close: () => dispatcher.close(),
  };
}

interface Following {
  readonly allowed: AllowedAddresses;
  readonly send: (url: URL, init: RequestInit) => Promise<Response>;
  readonly left: number;
}

async function follow(following: Following, url: URL, init: RequestInit): Promise<Response> {
  checkUrl(following.allowed, url);
  const response = await following.send(url, init);
  const location = response.headers.get('location');
  if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response;
  await response.body?.cancel();
  if (following.left === 0) throw new OutwardRefusal('too many redirects');
  const next = new URL(location, url);
  return follow(
    { ...following, left: following.left - 1 },
    next,
    redirected(init, response.status, url.origin === next.origin),
  );
}

/** The rules of Fetch: a POST becomes a GET except after 307 and 308; credentials stay with their origin. */
function redirected(init: RequestInit, status: number, sameOrigin: boolean): RequestInit {
  const keepsMethod =
    status === 307 || status === 308 || ['GET', 'HEAD', undefined].includes(init.method?.toUpperCase());
  const headers = new Headers(init.headers);
  if (!sameOrigin) for (const name of ['authorization', 'cookie', 'proxy-authorization']) headers.delete(name);
  if (keepsMethod) return { ...init, headers };
  const { body: _, ...bodiless } = init;
  for (const name of ['content-type', 'content-length']) headers.delete(name);
  return { ...bodiless, method: 'GET', headers };
}

function checkUrl(allowed: AllowedAddresses, url: URL): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new OutwardRefusal(`only http and https addresses are fetched, not ${url.protocol}`);
  }
  // Addresses are not looked up, so they must be checked here.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !allowed.host(host) && !allowed.address(host)) throw privateAddress(url.hostname);
}

function privateAddress(host: string): OutwardRefusal {
  return new OutwardRefusal(`${host} is in a private network; the server was not told to allow it`);
}

type Resolved = { readonly address: string; readonly family: number };
type Answer = (problem: Error | null, address?: string | Resolved[], family?: number) => void;

/** All addresses of a name must be allowed: which of them is connected to is not ours to choose. */
function guardedLookup(allowed: AllowedAddresses) {
  return (host: string, options: { readonly all?: boolean; readonly family?: number }, answer: Answer): void => {
    lookup(host, { family: options.family ?? 0, all: true }, (problem, addresses) => {
      if (problem !== null) return answer(problem);
      const [first] = addresses;
      if (first === undefined) return answer(new OutwardRefusal(`${host} has no address`));
      const fine = allowed.host(host) || addresses.every(({ address }) => allowed.address(address));
      if (!fine) return answer(privateAddress(host));
      if (options.all === true) return answer(null, addresses);
      answer(null, first.address, first.family);
    });
  };
}
