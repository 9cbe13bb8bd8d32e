/** Fetches a document from the network without letting it reach into ours: public addresses only, checked again at each hop. */
import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, fetch } from 'undici';
import type { TextResult } from './read-text.ts';
import { decodeText } from './read-text.ts';

export interface FetchOptions {
  /** Whether an address may be connected to; public unicast addresses by default. */
  readonly admitAddress?: (address: string) => boolean;
  /** For everything together, redirects included. */
  readonly milliseconds?: number;
  /** Of the body, decompressed. */
  readonly bytes?: number;
}

const hopLimit = 5;

/** Fetches `url`, following up to five redirects. No credentials are sent, to no host. Never rejects. */
export async function fetchText(url: string, options: FetchOptions = {}): Promise<TextResult> {
  const { admitAddress = isPublicAddress, milliseconds = 30_000, bytes = 32 * 1024 * 1024 } = options;
  const agent = new Agent({ connect: { lookup: guardedLookup(admitAddress) } });
  const signal = AbortSignal.timeout(milliseconds);
  try {
    let target = url;
    for (let hop = 0; hop <= hopLimit; hop += 1) {
      const answer = await fetchHop(checkUrl(target, admitAddress), agent, signal);
      if ('body' in answer) return decodeText(await readBounded(answer.body, bytes), url);
      target = new URL(answer.redirect, target).href;
    }
    throw new Refused('redirects too often');
  } catch (error) {
    return { code: 'document/url-failed', message: `'${url}' could not be fetched: ${reasonOf(error)}.` };
  } finally {
    await agent.destroy();
  }
}

/** Neither loopback, private, link-local nor otherwise reserved, in any notation. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

class Refused extends Error {}

function checkUrl(url: string, admitAddress: (address: string) => boolean): string {
  const { protocol, username, password, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') throw new Refused(`'${protocol}' is not http or https`);
  if (username !== '' || password !== '') throw new Refused('the URL contains credentials');
  // An address written into the URL is connected to without a look-up.
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(literal) && !admitAddress(literal)) throw new Refused(`the address ${literal} is not public`);
  return url;
}

type Answer = { readonly body: AsyncIterable<Uint8Array> } | { readonly redirect: string };

async function fetchHop(url: string, dispatcher: Agent, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(url, {
    dispatcher,
    signal,
    redirect: 'manual',
    credentials: 'omit',
    headers: { accept: 'application/yaml, application/json, */*' },
  });
  const location = response.headers.get('location');
  if (response.status >= 300 && response.status < 400 && location !== null) {
    await response.body?.cancel();
    return { redirect: location };
  }
  if (!response.ok || response.body === null) throw new Refused(`the answer is ${response.status}`);
  return { body: response.body };
}

/** The connection goes to the very address that was checked, so a name cannot change its mind in between. */
function guardedLookup(admitAddress: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
      const refused = addresses?.find(({ address }) => !admitAddress(address));
      const problem =
        error ??
        (refused === undefined ? null : new Refused(`the address ${refused.address} of ${hostname} is not public`));
      const [first] = addresses ?? [];
      if (problem !== null || first === undefined) callback(problem, []);
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

async function readBounded(body: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) throw new Refused(`it is larger than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Refused) return cause.message;
  if (cause instanceof Error && cause.name === 'TimeoutError') return 'it took too long';
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'the connection failed';
  return code;
}
