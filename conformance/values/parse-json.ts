/** JSON text from a target: a value, or nothing if it is no JSON, or nested so deeply that no honest answer is. */
import type { Json } from '#document';

/** Deeper values could exhaust the stack of whoever walks them. */
const DEEPEST = 1_000;

export function parseJson(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return isTooDeep(text) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** Counts brackets outside of strings; the text is known to be JSON. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
