/** Compares which JSON types and which values two schemas allow. */
import type { Json } from '../../json.ts';
import type { Finding } from '../change.ts';
import { written } from '../written.ts';
import type { View } from './view.ts';
import type { ViewPair } from './compare-schemas.ts';

/** Types first; where both list values, each value that came or went. */
export function compareTypes(pair: ViewPair): readonly Finding[] {
  const { old, new: newer, side } = pair;
  const places = { side, old: old.at, new: newer.at };
  if (old.never !== newer.never) {
    const says = `${old.label} ${newer.never ? 'allows nothing any more' : 'allows something now'}`;
    return [{ ...places, code: newer.never ? 'type-narrowed' : 'type-widened', says }];
  }
  return [...changedTypes(pair), ...changedValues(pair)];
}

function changedTypes({ old, new: newer, side }: ViewPair): readonly Finding[] {
  const [before, after] = [typesOf(old), typesOf(newer)];
  const gone = [...before].filter((type) => !covers(after, type));
  const come = [...after].filter((type) => !covers(before, type));
  if (gone.length === 0 && come.length === 0) return [];
  const says = `${old.label} was ${described(old.types)} and is ${described(newer.types)} now`;
  const code = come.length === 0 ? 'type-narrowed' : gone.length === 0 ? 'type-widened' : 'type-changed';
  return [{ code, side, says, old: old.at, new: newer.at }];
}

const every: ReadonlySet<string> = new Set(['null', 'boolean', 'object', 'array', 'number', 'string']);

/** Values say their types too, where no type is written beside them. */
function typesOf(view: View): ReadonlySet<string> {
  return view.types ?? (view.values === undefined ? every : new Set(view.values.map(typeOf)));
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

/** Every integer is a number. */
function covers(types: ReadonlySet<string>, type: string): boolean {
  return types.has(type) || (type === 'integer' && types.has('number'));
}

function described(types: ReadonlySet<string> | undefined): string {
  return types === undefined ? 'of any type' : [...types].join(' or ');
}

function changedValues({ old, new: newer, side }: ViewPair): readonly Finding[] {
  const places = { side, old: old.at, new: newer.at };
  if (old.values === undefined && newer.values === undefined) return [];
  if (old.values === undefined)
    return [{ ...places, code: 'values-limited', says: `${old.label} is limited to a list of values now` }];
  if (newer.values === undefined)
    return [{ ...places, code: 'values-freed', says: `${old.label} is not limited to a list of values any more` }];
  const [before = [], after = []] = [old.values, newer.values].map((values) => [
    ...new Set(values.map((value) => written(value))),
  ]);
  const gone = before.filter((value) => !after.includes(value));
  const come = after.filter((value) => !before.includes(value));
  return [
    ...gone.map((value): Finding => ({
      ...places,
      code: 'value-removed',
      says: `${old.label} is never ${value} any more`,
    })),
    ...come.map((value): Finding => ({ ...places, code: 'value-added', says: `${old.label} may be ${value} now` })),
  ];
}
