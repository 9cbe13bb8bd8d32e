// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Redirects, followed by hand: what identifies the caller must never reach another origin. */
import { APIConnectionError } from './errors.ts';
import type { HeaderRecord } from './headers.ts';
import type { Fetch } from './options.ts';

const redirects = new Set([301, 302, 303, 307, 308]);
const mostHops = 5;
/** What any server may see. Custom headers are not here: a key may be in any of them. */
const harmless = new Set(['accept', 'accept-language', 'content-type', 'user-agent']);

export interface Hop {
  readonly url: string;
  readonly init: Omit<RequestInit, 'headers'> & { readonly method: string };
  readonly headers: HeaderRecord;
  /** Whether the body can be sent once more. */
  readonly repeatable: boolean;
}

/** Fetches, and stays where the answer points elsewhere. */
export function fetchOnce(fetch: Fetch, { url, init, headers }: Hop): Promise<Response> {
  return fetch(url, { ...init, headers, redirect: 'manual' });
}

/** Goes where an answer points; gives it back where that is nowhere. */
export async function follow(fetch: Fetch, answer: Response, first: Hop): Promise<Response> {
  let response = answer;
  let hop = nextHop(response, first);
  for (let hops = 1; hop !== undefined; hops += 1) {
    await response.body?.cancel();
    if (hops > mostHops) throw new APIConnectionError(`${first.url} redirects more than ${mostHops} times`);
    response = await fetchOnce(fetch, hop);
    hop = nextHop(response, hop);
  }
  return response;
}

function nextHop(response: Response, hop: Hop): Hop | undefined {
  // Browsers hide where a redirect leads; following it blindly would take the credentials along.
  if (response.type === 'opaqueredirect')
    throw new APIConnectionError(`${hop.url} redirects, and this platform hides where to`);
  const location = redirects.has(response.status) ? response.headers.get('location') : null;
  if (location === null) return undefined;
  const url = new URL(location, hop.url);
  const bare = dropsBody(response.status, hop.init.method);
  if (!bare && hop.init.body !== undefined && !hop.repeatable) return undefined;
  return { url: url.href, init: initFor(hop, bare), headers: headersFor(hop, url, bare), repeatable: hop.repeatable };
}

/** RFC 9110 §15.4: 303 always becomes GET, 301 and 302 do for POST, as every browser has it. */
function dropsBody(status: number, method: string): boolean {
  return (
    (status === 303 && method !== 'HEAD' && method !== 'GET') ||
    ((status === 301 || status === 302) && method === 'POST')
  );
}

function initFor({ init }: Hop, bare: boolean): Hop['init'] {
  if (!bare) return init;
  const { body: _, ...rest } = init;
  return { ...rest, method: 'GET' };
}

function headersFor(hop: Hop, url: URL, bare: boolean): HeaderRecord {
  const isAtHome = url.origin === new URL(hop.url).origin;
  const kept = Object.entries(hop.headers).filter(
    ([name]) => (isAtHome || harmless.has(name)) && !(bare && name === 'content-type'),
  );
  return Object.fromEntries(kept);
}
