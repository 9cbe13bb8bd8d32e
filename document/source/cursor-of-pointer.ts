/** From a pointer of the normalised document back to its source. */
import type { Pointer } from '../json.ts';
import type { Cursor } from './cursor.ts';
import { formatPointer, parsePointer } from '../pointer.ts';
import { child } from './cursor.ts';

/** `#/paths/~1a/get` is understood as `#/paths/~1a/operations/get`. Undefined only where not even the root is known. */
export function cursorOfPointer(origins: ReadonlyMap<Pointer, Cursor>, pointer: Pointer): Cursor | undefined {
  const segments = withOperations(parsePointer(pointer));
  for (let length = segments.length; length >= 0; length -= 1) {
    const origin = origins.get(formatPointer(segments.slice(0, length)));
    if (origin !== undefined) return descend(origin, segments.slice(length));
  }
  return undefined;
}

function withOperations(segments: readonly string[]): readonly string[] {
  const [first = '', path = '', method, ...rest] = segments;
  if (method === undefined || method === 'operations' || (first !== 'paths' && first !== 'webhooks')) return segments;
  return [first, path, 'operations', method, ...rest];
}

/** As far as the source has what the normalised document has. */
function descend(origin: Cursor, segments: readonly string[]): Cursor {
  let at = origin;
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] ?? '';
    let next = child(at, segment);
    if (next === undefined && segment === 'examples') {
      // The single `example` has become one of several: `examples/0` in schemas, `examples/example/value` elsewhere.
      next = child(at, 'example');
      index += segments[index + 1] === 'example' ? 2 : 1;
    }
    if (next === undefined) return at;
    at = next;
  }
  return at;
}
