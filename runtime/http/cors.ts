/** What a page of an allowed origin is told, so that its browser lets it ask and read: nothing to any other page. */
import type { IncomingHttpHeaders } from 'node:http';

/** Seconds for which a browser may remember. */
const maximumAge = 600;

/** The origin, where the request is the question of a browser whether another may follow. */
export function isPreflight(method: string, headers: IncomingHttpHeaders): boolean {
  return method === 'OPTIONS' && headers.origin !== undefined && wantedMethod(headers) !== undefined;
}

/** The answer to such a question; nothing where the method is not one of those that there are. */
export function answerPreflight(headers: IncomingHttpHeaders, methods: readonly string[]): Response | undefined {
  const wanted = wantedMethod(headers);
  if (wanted === undefined || !methods.includes(wanted)) return undefined;
  // The origin is one that the configuration trusts: it may send what headers it likes.
  const asked = headers['access-control-request-headers'];
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': methods.join(', '),
      'access-control-max-age': String(maximumAge),
      ...(asked !== undefined && { 'access-control-allow-headers': asked }),
    },
  });
}

/** The same answer, readable for the page that asked; refusals too, so that it learns what is wrong. */
export function readableFor(origin: string | undefined, response: Response): Response {
  if (origin === undefined) return response;
  const headers = new Headers(response.headers);
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-allow-credentials', 'true');
  if (!/\bOrigin\b/i.test(headers.get('vary') ?? '')) headers.append('vary', 'Origin');
  const exposed = [...response.headers.keys()].filter((name) => name !== 'vary' && !name.startsWith('access-control-'));
  if (exposed.length > 0) headers.set('access-control-expose-headers', exposed.join(', '));
  const { status, statusText, body } = response;
  return new Response(body, { status, statusText, headers });
}

function wantedMethod(headers: IncomingHttpHeaders): string | undefined {
  const wanted = headers['access-control-request-method'];
  return typeof wanted === 'string' ? wanted : undefined;
}
