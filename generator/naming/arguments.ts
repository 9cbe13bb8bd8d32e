/** Names of arguments made from parameter names, unique within one operation. */
import { isReserved } from './reserved.ts';
import { camelCase } from './words.ts';

/** Names that the printed methods use for themselves. */
const own: ReadonlySet<string> = new Set(['client', 'params', 'options', 'body', 'context', 'request', 'response']);

/** Words that mean something elsewhere only: an argument may have them as its name. */
const contextual: ReadonlySet<string> = new Set(
  'abstract any as asserts async bigint boolean declare from get infer is keyof module namespace never number object of out override readonly satisfies set string symbol type unique unknown'.split(
    ' ',
  ),
);

/** `operation` is the identifier of the function that is called with them: an argument may not hide it. */
export function argumentNames(parameters: readonly string[], operation: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>([operation]);
  for (const parameter of parameters) {
    if (names.has(parameter)) continue;
    const base = camelCase(parameter) || 'parameter';
    let candidate = own.has(base) || (isReserved(base) && !contextual.has(base)) ? `${base}Parameter` : base;
    for (let count = 2; taken.has(candidate); count += 1) candidate = `${base}${count}`;
    taken.add(candidate);
    names.set(parameter, candidate);
  }
  return names;
}
