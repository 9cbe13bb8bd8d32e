/** Compares two schemas on one side of an exchange, as far as the next reference; what is behind it is a link. */
import type { Pointer } from '../../json.ts';
import type { OpenApiDocument } from '../../open-api.ts';
import type { Finding } from '../change.ts';
import { compareAlternatives } from './compare-alternatives.ts';
import { compareAnnotations } from './compare-annotations.ts';
import { compareBounds } from './compare-bounds.ts';
import { compareDiscriminators } from './compare-discriminators.ts';
import { compareKeywords } from './compare-keywords.ts';
import { compareNullability } from './compare-nullability.ts';
import { compareOthers } from './compare-others.ts';
import { compareProperties } from './compare-properties.ts';
import { compareTypes } from './compare-types.ts';
import { isUnchanged } from './is-unchanged.ts';
import { isAnything, type Located, unionIn, unwrap } from './located.ts';
import { viewOf, type View } from './view.ts';

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
  const views = viewsOf(pair, documents);
  const descend = descendIn(pair.side, documents);
  return [
    ...compareTypes(views),
    ...compareKeywords(views, documents),
    ...compareBounds(views),
    ...compareDiscriminators(views, documents),
    ...compareProperties(views, descend),
    ...compareAlternatives(views, { descend, documents }),
    ...compareOthers(views, descend),
  ];
}

function viewsOf({ old, new: newer, side }: SchemaPair, documents: Documents): ViewPair {
  return { old: viewOf(old, documents.old), new: viewOf(newer, documents.new), side };
}

function descendIn(side: SchemaPair['side'], documents: Documents): Descend {
  return (old, newer) => linkOrCompare({ old, new: newer, side }, documents);
}

/** A link where either side is a reference, the comparison itself where both are written in place. */
export function linkOrCompare(pair: SchemaPair, documents: Documents): readonly Found[] {
  if (isUnchanged(pair)) return [];
  const unwrapped = { old: unwrap(pair.old, documents.old), new: unwrap(pair.new, documents.new) };
  const { findings, old, new: newer } = compareNullability(pair, unwrapped, documents);
  const named = old.at.startsWith(NAMED) ? old.label : pair.old.label;
  const cores = { side: pair.side, old: { ...old, label: named }, new: { ...newer, label: named } };
  return [...compareAnnotations(pair, unwrapped), ...findings, ...compareCores(pair, cores, documents)];
}

function compareCores(pair: SchemaPair, cores: SchemaPair, documents: Documents): readonly Found[] {
  if (becomesUnion(cores))
    return compareAlternatives(asUnions(cores, documents), { descend: descendIn(pair.side, documents), documents });
  return isInPlace(pair, cores) ? compareSchemas(cores, documents) : [{ pair: cores }];
}

const NAMED: Pointer = '#/components/schemas/';

/** What several members say of one value may lead back to itself: it is a link, which is followed once. */
function isInPlace(pair: SchemaPair, cores: SchemaPair): boolean {
  return (['old', 'new'] as const).every((which) => {
    const { at, also, withoutNull } = cores[which];
    return at === pair[which].at && also === undefined && withoutNull === undefined;
  });
}

/** Whether one side is a union, and the other may have become one of its members. */
function becomesUnion({ old, new: newer }: SchemaPair): boolean {
  const [before, after] = [old, newer].map(({ schema }) => unionIn(schema) !== undefined);
  return before !== after && !isAnything(old.schema) && !isAnything(newer.schema);
}

function asUnions(pair: SchemaPair, documents: Documents): ViewPair {
  const views = viewsOf(pair, documents);
  const single = (which: 'old' | 'new'): View =>
    unionIn(pair[which].schema) === undefined ? { ...views[which], alternatives: [pair[which]] } : views[which];
  return { old: single('old'), new: single('new'), side: pair.side };
}
