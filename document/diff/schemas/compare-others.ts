/** Compares the subschemas that are no properties: items, patterns of names, conditions, and what must not be. */
import type { Descend, Found, ViewPair } from './compare-schemas.ts';
import type { Located } from './located.ts';
import type { View } from './view.ts';

export function compareOthers(pair: ViewPair, descend: Descend): readonly Found[] {
  const { old, new: newer } = pair;
  const items =
    old.items === undefined && newer.items === undefined
      ? []
      : descend(old.items ?? anything(old, '[]'), newer.items ?? anything(newer, '[]'));
  const names = [...new Set([...effective(old).keys(), ...effective(newer).keys()])];
  return [...items, ...names.flatMap((name) => compareOther(name, pair, descend))];
}

function compareOther(name: string, pair: ViewPair, descend: Descend): readonly Found[] {
  const [before, after] = [effective(pair.old).get(name), effective(pair.new).get(name)];
  const [keyword = ''] = name.split(' ');
  if (before !== undefined && after !== undefined)
    return turning.has(keyword) ? turned(descend(before, after)) : descend(before, after);
  // A condition restricts nothing itself; what follows from it is compared.
  if (keyword === 'if') return [];
  const standIn = standIns[keyword];
  if (standIn !== undefined) return descend(before ?? standIn(pair.old, name), after ?? standIn(pair.new, name));
  const { old, new: newer, side } = pair;
  const word = before === undefined ? 'added' : 'removed';
  const code = before === undefined ? 'limit-tightened' : 'limit-loosened';
  const says = `'${name}' of ${old.label} was ${word}`;
  return [{ code, side, says, old: before?.at ?? old.at, new: after?.at ?? newer.at }];
}

/** Without `if`, nothing follows; an `if` from which nothing follows is none. */
function effective({ others }: View): ReadonlyMap<string, Located> {
  const isWhole = others.has('if') && (others.has('then') || others.has('else'));
  if (isWhole) return others;
  return new Map([...others].filter(([name]) => !/^(if|then|else)\b/.test(name)));
}

function anything(view: View, label: string): Located {
  return { schema: true, at: view.at, label: `${view.label}${label}` };
}

/** What holds for the same values where the keyword is not there. */
const standIns: { readonly [keyword: string]: (view: View, name: string) => Located } = {
  item: (view) => view.items ?? anything(view, '[]'),
  pattern: (view) => view.additional ?? anything(view, '.*'),
  unevaluatedProperties: (view) => anything(view, '.*'),
  unevaluatedItems: (view) => anything(view, '[]'),
};

/** Keywords that turn a change round: what narrows them widens the schema that they stand in, or decides between other schemas. */
const turning: ReadonlySet<string> = new Set(['not', 'if']);

/** Whatever changes in them may break both sides; text does not. */
function turned(found: readonly Found[]): readonly Found[] {
  return found.map((each): Found => {
    if ('pair' in each || each.code === 'text-changed' || each.code === 'default-changed') return each;
    return { ...each, code: 'keyword-changed' };
  });
}
