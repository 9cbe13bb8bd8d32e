/** Defects of whole answers, on their way out of the reference. */
import type { Decorators } from '#runtime';

type DecorateResponse = NonNullable<Decorators['response']>;

/** Objects of these kinds show a field that another version of the API has. */
export function fieldOfAnotherVersion(kinds: readonly string[], name: string): DecorateResponse {
  return async (response) => {
    if (!(response.headers.get('content-type') ?? '').includes('json')) return response;
    const body: unknown = await response.clone().json();
    if (!hasKind(body) || !kinds.includes(body.object)) return response;
    const headers = new Headers(response.headers);
    headers.delete('content-length');
    return new Response(JSON.stringify({ ...body, [name]: [] }), { status: response.status, headers });
  };
}

function hasKind(value: unknown): value is { readonly object: string } {
  return typeof value === 'object' && value !== null && 'object' in value && typeof value.object === 'string';
}

/** What was taken off something is gone altogether: detaching deletes. */
export function detachingDeletes(): DecorateResponse {
  const gone = new Set<string>();
  return (response, { method, url }) => {
    const { pathname } = new URL(url);
    const id = pathname.split('/').at(-1) ?? '';
    const isDetached = /\/assistants\/[^/]+\/files\/[^/]+$/.test(pathname);
    if (method === 'DELETE' && isDetached && response.ok) gone.add(id);
    if (method !== 'GET' || isDetached || !gone.has(id)) return response;
    return Response.json(
      { error: { message: 'No such file', type: 'invalid_request_error', param: null, code: null } },
      { status: 404 },
    );
  };
}
