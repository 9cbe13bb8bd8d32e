/** Compares whether null is allowed, if only one side says so by a union with null. */
import type { Finding } from '../change.ts';
import type { Documents, SchemaPair } from './compare-schemas.ts';
import { isAnything, isNull, type Located, unionIn, type Unwrapped } from './located.ts';
import { viewOf, type View } from './view.ts';

interface Compared {
  readonly findings: readonly Finding[];
  /** What is left to compare. */
  readonly old: Located;
  readonly new: Located;
}

export function compareNullability(
  pair: SchemaPair,
  { old, new: newer }: { readonly old: Unwrapped; readonly new: Unwrapped },
  documents: Documents,
): Compared {
  const cores = { findings: [], old: old.core, new: newer.core };
  if (old.isNullable === newer.isNullable) return cores;
  const plain = old.isNullable ? 'new' : 'old';
  const view = viewOf(cores[plain], documents[plain]);
  if (isUnion(cores[plain]) || isAnything(cores[plain].schema))
    return { findings: [], old: outer(pair.old, old), new: outer(pair.new, newer) };
  if (allowsNull(view)) return { ...cores, [plain]: { ...cores[plain], withoutNull: true } };
  const code = old.isNullable ? 'type-narrowed' : 'type-widened';
  const says = `${pair.old.label} ${old.isNullable ? 'is never null any more' : 'may be null now'}`;
  return { ...cores, findings: [{ code, side: pair.side, says, old: pair.old.at, new: pair.new.at }] };
}

/** Where the other side is a union too, null is one of its members or none of them. */
function isUnion({ schema }: Located): boolean {
  return unionIn(schema) !== undefined;
}

/** The union with null, without what was passed on the way to it. */
function outer(located: Located, { core, wrappers, isNullable }: Unwrapped): Located {
  if (!isNullable) return core;
  const union = wrappers.findLast(({ schema }) => unionIn(schema) !== undefined);
  return union ?? located;
}

/** An object without a type is meant to be one. */
function allowsNull({ types, values, alternatives }: View): boolean {
  if (types !== undefined) return types.has('null');
  if (values !== undefined) return values.includes(null);
  return alternatives.some(({ schema }) => isNull(schema));
}
