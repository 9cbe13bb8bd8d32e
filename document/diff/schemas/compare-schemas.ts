/** Compares two schemas on one side of an exchange, as far as the next reference; what is behind it is a link. */
import type { Pointer } from '../../json.ts';
import type { OpenApiDocument } from '../../open-api.ts';
import type { Finding } from '../change.ts';
import { compareAlternatives } from './compare-alternatives.ts';
import { compareKeywords } from './compare-keywords.ts';
import { compareProperties } from './compare-properties.ts';
import { compareTypes } from './compare-types.ts';
import { followed, viewOf, type Located, type View } from './view.ts';

export interface Documents {
  readonly old: OpenApiDocument;
  readonly new: OpenApiDocument;
}

export interface SchemaPair {
  readonly old: Located;
  readonly new: Located;
  readonly side: 'request' | 'response';
}

/** Named schemas are compared once, whoever refers to them. */
export interface Link {
  readonly pair: SchemaPair;
}

export type Found = Finding | Link;

/** What one aspect of two schemas is compared with. */
export interface ViewPair {
  readonly old: View;
  readonly new: View;
  readonly side: 'request' | 'response';
}

/** Compares what stands below; gives links where references are followed. */
export type Descend = (old: Located, newer: Located) => readonly Found[];

/** The findings within a pair, and the pairs that it leads to. */
export function compareSchemas(pair: SchemaPair, documents: Documents): readonly Found[] {
  const views: ViewPair = {
    old: viewOf(pair.old, documents.old),
    new: viewOf(pair.new, documents.new),
    side: pair.side,
  };
  const descend: Descend = (old, newer) => linkOrCompare({ old, new: newer, side: pair.side }, documents);
  return [
    ...compareTypes(views),
    ...compareKeywords(views, documents),
    ...compareProperties(views, descend),
    ...compareAlternatives(views, { descend, documents }),
    ...compareBelow(views, descend),
  ];
}

/** A link where either side is a reference, the comparison itself where both are written in place. */
export function linkOrCompare(pair: SchemaPair, documents: Documents): readonly Found[] {
  const [old, newer] = [followed(pair.old, documents.old), followed(pair.new, documents.new)];
  // What several members say of one value may lead back to itself: it is a link, which is followed once.
  const isSaidTwice = old.also !== undefined || newer.also !== undefined;
  const isInPlace = old.at === pair.old.at && newer.at === pair.new.at && !isSaidTwice;
  const named = old.at.startsWith(NAMED) ? old.label : pair.old.label;
  const target = { side: pair.side, old: { ...old, label: named }, new: { ...newer, label: named } };
  return isInPlace ? compareSchemas(pair, documents) : [{ pair: target }];
}

const NAMED: Pointer = '#/components/schemas/';

function compareBelow({ old, new: newer, side }: ViewPair, descend: Descend): readonly Found[] {
  const items = old.items !== undefined && newer.items !== undefined ? descend(old.items, newer.items) : [];
  const limited: readonly Found[] =
    (old.items === undefined) === (newer.items === undefined)
      ? []
      : [
          {
            code: newer.items === undefined ? 'type-widened' : 'type-narrowed',
            side,
            says: `the items of ${old.label} ${newer.items === undefined ? 'may be anything now' : 'must have a certain form now'}`,
            old: old.items?.at ?? old.at,
            new: newer.items?.at ?? newer.at,
          },
        ];
  return [...items, ...limited, ...compareOthers({ old, new: newer, side }, descend)];
}

function compareOthers({ old, new: newer, side }: ViewPair, descend: Descend): readonly Found[] {
  const names = new Set([...old.others.keys(), ...newer.others.keys()]);
  return [...names].flatMap((name): readonly Found[] => {
    const [before, after] = [old.others.get(name), newer.others.get(name)];
    if (before !== undefined && after !== undefined)
      return turning.has(name) ? turned(descend(before, after)) : descend(before, after);
    const says = `'${name}' of ${old.label} was ${before === undefined ? 'added' : 'removed'}`;
    return [{ code: 'keyword-changed', side, says, old: before?.at ?? old.at, new: after?.at ?? newer.at }];
  });
}

/** What narrows them widens what they stand in, or decides between other schemas. */
const turning: ReadonlySet<string> = new Set(['not', 'if']);

/** Whatever changes in them may break both sides; text does not. */
function turned(found: readonly Found[]): readonly Found[] {
  return found.map((each): Found => {
    if ('pair' in each || each.code === 'text-changed' || each.code === 'default-changed') return each;
    return { ...each, code: 'keyword-changed' };
  });
}
