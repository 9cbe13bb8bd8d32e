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
