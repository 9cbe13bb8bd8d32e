/** JSON pointers in URI-fragment form: split, joined, followed. */
import type { Json, Pointer } from './json.ts';
import type { OpenApiDocument } from './open-api.ts';
import { isObject } from './json.ts';

/** `#/paths/~1agents/get` → `['paths', '/agents', 'get']`. Percent-encoding is undone; a malformed one is kept as it is. */
export function parsePointer(pointer: Pointer): string[] {
  const fragment = pointer.startsWith('#') ? pointer.slice(1) : pointer;
  if (fragment === '' || fragment === '/') return fragment === '' ? [] : [''];
  const segments = (fragment.startsWith('/') ? fragment.slice(1) : fragment).split('/');
  return segments.map((segment) => unescapeTilde(decodePercent(segment)));
}

/** The inverse of `parsePointer`; braces and letters of any script stay readable. */
export function formatPointer(segments: readonly string[]): Pointer {
  let pointer = '#';
  for (const segment of segments) pointer += `/${escapeSegment(segment)}`;
  return pointer;
}

/** One more segment behind a pointer. */
export function appendPointer(pointer: Pointer, ...segments: readonly string[]): Pointer {
  let longer = pointer;
  for (const segment of segments) longer += `/${escapeSegment(segment)}`;
  return longer;
}

/** The value a pointer names, or undefined; only own members count. A normalised document is JSON, though its type is closed. */
export function resolvePointer(root: Json | OpenApiDocument, pointer: Pointer): Json | undefined {
  let value: Json | undefined = root as Json;
  for (const segment of parsePointer(pointer)) {
    if (value === undefined) return undefined;
    value = memberOf(value, segment);
  }
  return value;
}

/** The own member `segment` of an object, or the item of a list; undefined where there is none. */
export function memberOf(value: Json, segment: string): Json | undefined {
  if (Array.isArray(value)) return /^(0|[1-9]\d{0,8})$/.test(segment) ? value[Number(segment)] : undefined;
  return isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
}

/** Undoes percent-encoding; text that is not percent-encoded properly is returned as it is. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unescapeTilde(segment: string): string {
  return segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment;
}

// oxlint-disable-next-line no-control-regex -- control characters are exactly what must not stay in a fragment
const special = /[~/%\s"#<>\\^`|\u0000-\u001f\u007f]/;

function escapeSegment(segment: string): string {
  if (!special.test(segment)) return segment;
  const escaped = segment.replaceAll('~', '~0').replaceAll('/', '~1');
  // oxlint-disable-next-line no-control-regex -- see above
  return escaped.replace(/[%\s"#<>\\^`|\u0000-\u001f\u007f]/g, (character) => encodeURIComponent(character));
}
