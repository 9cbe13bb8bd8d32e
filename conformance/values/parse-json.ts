/** JSON text from a target: a value, or nothing if it is no JSON. */
import type { Json } from '#document';

export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
