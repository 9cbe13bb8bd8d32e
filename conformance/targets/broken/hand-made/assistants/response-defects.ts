/** Defects of whole answers, on their way out of the reference. */
import type { Decorators } from '#runtime';

type DecorateResponse = NonNullable<Decorators['response']>;

interface Shown {
  readonly [name: string]: unknown;
}

/** Changes every object of these kinds, wherever it stands in an answer, so that no other answer contradicts it. */
export function otherObjects(kinds: readonly string[], change: (shown: Shown) => Shown): DecorateResponse {
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item) => changed(item));
    if (!isShown(value)) return value;
    const whole = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, changed(member)]));
    return kinds.includes(String(whole['object'])) ? change(whole) : whole;
  };
  return async (response) => {
    if (!(response.headers.get('content-type') ?? '').includes('json')) return response;
    const body: unknown = await response.clone().json();
    const headers = new Headers(response.headers);
    headers.delete('content-length');
    return new Response(JSON.stringify(changed(body)), { status: response.status, headers });
  };
}

/** Objects of these kinds show a field that another version of the API has. */
export function fieldOfAnotherVersion(kinds: readonly string[], name: string): DecorateResponse {
  return otherObjects(kinds, (shown) => ({ ...shown, [name]: [] }));
}

function isShown(value: unknown): value is Shown {
  return typeof value === 'object' && value !== null;
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

/** An id of another key works as a cursor. */
export function foreignCursorsOpen(): DecorateResponse {
  const made = new Map<string, { readonly by: string | null; readonly body: unknown }>();
  return async (response, request) => {
    const by = request.headers.get('authorization');
    const { pathname, searchParams } = new URL(request.url);
    if (!pathname.endsWith('/assistants')) return response;
    if (request.method === 'POST' && response.ok) {
      const body: unknown = await response.clone().json();
      if (isShown(body)) made.set(String(body['id']), { by, body });
    }
    const cursor = made.get(searchParams.get('after') ?? '');
    if (cursor === undefined || cursor.by === by) return response;
    const { headers } = response;
    const [first_id, last_id] = [searchParams.get('after'), searchParams.get('after')];
    const body = { object: 'list', data: [cursor.body], has_more: false, first_id, last_id };
    return Response.json(body, { headers: [...headers].filter(([name]) => name !== 'content-length') });
  };
}
