/** Pages of other origins: those that the configuration names may come, as they might to the old server. */

/** The answer to a preflight; nothing where the request is none. */
export function preflight(request: Request): Response | undefined {
  const wanted = request.headers.get('access-control-request-method');
  const origin = request.headers.get('origin');
  if (request.method !== 'OPTIONS' || wanted === null || origin === null) return undefined;
  const headers = {
    ...grants(origin),
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'Authorization, Content-Type',
    'access-control-max-age': '600',
    'content-type': 'text/plain; charset=utf-8',
  };
  return methods.has(wanted)
    ? new Response('OK', { status: 200, headers })
    : new Response('Disallowed CORS method', { status: 400, headers });
}

const methods: ReadonlySet<string> = new Set(['GET', 'POST']);

/** The response as a page of the request's origin may read it: the listener has let that origin in. */
export function forItsOrigin(request: Request, response: Response): Response {
  const origin = request.headers.get('origin');
  for (const [name, value] of Object.entries(origin === null ? {} : grants(origin))) response.headers.set(name, value);
  return response;
}

function grants(origin: string): { readonly [name: string]: string } {
  return { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true', vary: 'Origin' };
}
