// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Equality of JSON values: objects by their properties in any order, numbers by value. */
import { limitDepth } from './unjudgeable.ts';

export function deepEqual(left: unknown, right: unknown, depth = 0): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  limitDepth(depth);
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    return left.every((item: unknown, index) => deepEqual(item, right[index], depth + 1));
  }
  const [mine, theirs] = [present(left), present(right)];
  const other = new Map(theirs);
  return (
    mine.length === theirs.length &&
    mine.every(([key, value]) => other.has(key) && deepEqual(value, other.get(key), depth + 1))
  );
}

/** Whether an array holds two equal items; the time grows with the size of the array, not with its square. */
export function hasDuplicates(items: readonly unknown[]): boolean {
  const seen = new Set<unknown>();
  for (const item of items) {
    // Strings are marked so that none can look like the text of an object.
    const key =
      typeof item === 'string' ? `"${item}` : typeof item === 'object' && item !== null ? canonical(item, 0) : item;
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}

/** The same text for equal values. */
function canonical(value: unknown, depth: number): string {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null)
    return Object.is(value, -0) ? '0' : (JSON.stringify(value) ?? String(value));
  limitDepth(depth);
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join()}]`;
  const members = present(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member, depth + 1)}`).join()}}`;
}

function present(object: object): [string, unknown][] {
  return Object.entries(object).filter(([, value]) => value !== undefined);
}
