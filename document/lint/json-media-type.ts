/** Whether a media type is one JSON value: `application/json`, `application/problem+json; charset=utf-8`. */
export function isJsonMediaType(name: string): boolean {
  const essence = (name.split(';')[0] ?? '').trim().toLowerCase();
  return /^[^/]+\/(json|[^/]+\+json)$/.test(essence);
}
