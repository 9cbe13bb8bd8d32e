/** Addresses of a mounted API, as those outside have to use them. */

/** The answer with its `location` behind the mount: the API knows only its own paths. */
export function withMount(response: Response, mount: string, request: Request): Response {
  const location = response.headers.get('location');
  const moved = location === null || mount === '' ? location : behindMount(location, mount, request.url);
  if (moved === null || moved === location) return response;
  const headers = new Headers(response.headers);
  headers.set('location', moved);
  const { status, statusText, body } = response;
  return new Response(body, { status, statusText, headers });
}

/** What leads to another server is left alone, what is relative to the path that was asked for, and what is right already. */
function behindMount(location: string, mount: string, base: string): string {
  const [url, own] = [URL.parse(location, base), new URL(base)];
  const isFull = location.startsWith('/') || URL.canParse(location);
  if (!isFull || url === null || url.host !== own.host || url.pathname.startsWith(`${mount}/`)) return location;
  if (location.startsWith('/') && !location.startsWith('//')) return mount + location;
  return `${url.origin}${mount}${url.pathname}${url.search}${url.hash}`;
}
