/** How a scenario's trees refer to what was saved: `$agent`, `$turn.steps[0]`, `item-${n}`, and `$$` for a literal `$`. */
import { isObject, type Json, type JsonObject } from '#document';
import { isPathProblem, parsePath } from './path.ts';
import type { Path } from './path.ts';

export interface Reference {
  readonly name: string;
  readonly path: Path;
}

/** The reference that the whole text is, if it is one. */
export function asReference(text: string): Reference | undefined {
  const parts = /^\$([A-Za-z]\w*)((?:[.[].*)?)$/s.exec(text);
  if (parts === null) return undefined;
  const path = parsePath(`$${parts[2] ?? ''}`);
  return isPathProblem(path) ? undefined : { name: parts[1] ?? '', path };
}

/** The references inside a text: `a-${b}-${c.d}`. */
export function embeddedReferences(
  text: string,
): readonly { readonly source: string; readonly reference: Reference }[] {
  return [...text.matchAll(/\$\{([^}]*)\}/g)].flatMap((match) => {
    const reference = asReference(`$${match[1] ?? ''}`);
    return reference === undefined ? [] : [{ source: match[0], reference }];
  });
}

export interface PlacedReference {
  readonly name: string;
  readonly path: readonly (string | number)[];
}

/** Every reference of a tree, in order, with the place of the text that holds it. */
export function referencesOf(tree: Json, path: readonly (string | number)[] = []): readonly PlacedReference[] {
  if (typeof tree === 'string') return namesIn(tree).map((name) => ({ name, path }));
  if (Array.isArray(tree)) return tree.flatMap((item: Json, index) => referencesOf(item, [...path, index]));
  return isObject(tree) ? Object.entries(tree).flatMap(([key, value]) => referencesOf(value, [...path, key])) : [];
}

/** An object of the form `{ $name: … }`, a call of a tree function or a fixture; undefined for any other. */
export function callOf(tree: JsonObject): { readonly name: string; readonly argument: Json } | undefined {
  const [key, ...others] = Object.keys(tree);
  if (key === undefined || others.length > 0 || !key.startsWith('$') || key === '$match') return undefined;
  return { name: key.slice(1), argument: tree[key] ?? null };
}

function namesIn(text: string): readonly string[] {
  const whole = asReference(text);
  return whole === undefined ? embeddedReferences(text).map(({ reference }) => reference.name) : [whole.name];
}
