/** Compares what is said of a schema beside a reference to it, which overrides what the schema says itself. */
import type { Finding } from '../change.ts';
import { isSame } from '../is-same.ts';
import type { SchemaPair } from './compare-schemas.ts';
import { annotationsOf, type Unwrapped } from './located.ts';

export function compareAnnotations(
  { old, new: newer, side }: SchemaPair,
  unwrapped: { readonly old: Unwrapped; readonly new: Unwrapped },
): readonly Finding[] {
  const [before, after] = [outerOf(unwrapped.old), outerOf(unwrapped.new)];
  const [inBefore, inAfter] = [unwrapped.old, unwrapped.new].map(({ core }) => annotationsOf(core.schema));
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name): readonly Finding[] => {
    const [was, is] = [before[name] ?? inBefore?.[name], after[name] ?? inAfter?.[name]];
    if (isSame(was, is)) return [];
    const code = name === 'default' ? 'default-changed' : 'text-changed';
    return [{ code, side, says: `'${name}' of ${old.label} changed`, old: old.at, new: newer.at }];
  });
}

/** The outermost is heard. */
function outerOf({ wrappers }: Unwrapped): ReturnType<typeof annotationsOf> {
  return Object.assign({}, ...wrappers.map(({ schema }) => annotationsOf(schema)).toReversed()) as ReturnType<
    typeof annotationsOf
  >;
}
