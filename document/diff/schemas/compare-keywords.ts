/** Compares the keywords that are no subschemas: limits, patterns, formats, defaults, and all that is unknown. */
import { isObject, type Json } from '../../json.ts';
import type { ChangeCode } from '../change-codes.ts';
import type { Finding } from '../change.ts';
import { isSame } from '../is-same.ts';
import type { Documents, ViewPair } from './compare-schemas.ts';
import { boundKeywords } from './compare-bounds.ts';
import { hasXml } from './has-xml.ts';

export function compareKeywords(pair: ViewPair, documents: Documents): readonly Finding[] {
  const names = new Set([...pair.old.keywords.keys(), ...pair.new.keywords.keys()]);
  return [...names].flatMap((keyword) => {
    const [old, newer] = [pair.old.keywords.get(keyword), pair.new.keywords.get(keyword)];
    if (isSame(old, newer)) return [];
    if (keyword === 'discriminator' || boundKeywords.has(keyword)) return [];
    const found = finding(pair, { keyword, old, newer });
    return [keyword === 'xml' && hasXml(documents) ? { ...found, code: 'encoding-changed' as const } : found];
  });
}

interface Changed {
  readonly keyword: string;
  readonly old: Json | undefined;
  readonly newer: Json | undefined;
}

function finding({ old, new: newer, side }: ViewPair, changed: Changed): Finding {
  const { keyword } = changed;
  const judgeOf = keywords.get(keyword) ?? (keyword.startsWith('x-') ? text : other);
  const says = `'${keyword}' of ${old.label} ${described(changed)}`;
  return { code: judgeOf(changed), side, says, old: old.at, new: newer.at };
}

function described({ old, newer }: Changed): string {
  if (old === undefined) return `was added: ${short(newer)}`;
  if (newer === undefined) return `was removed, it was ${short(old)}`;
  return `was ${short(old)} and is ${short(newer)} now`;
}

const LONGEST = 60;

function short(value: Json | undefined): string {
  const written = JSON.stringify(value) ?? 'nothing';
  return written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
}

type JudgeKeyword = (changed: Changed) => ChangeCode;

/** A limit that grows where growing allows more, or goes away, is loosened. */
const limit =
  (allowsMore: 'larger' | 'smaller'): JudgeKeyword =>
  ({ old, newer }) => {
    if (newer === undefined) return 'limit-loosened';
    if (old === undefined) return 'limit-tightened';
    return Number(newer) > Number(old) === (allowsMore === 'larger') ? 'limit-loosened' : 'limit-tightened';
  };

const text: JudgeKeyword = () => 'text-changed';
const other: JudgeKeyword = () => 'keyword-changed';
/** A step of another size allows other numbers, unless the old one is a multiple of the new. */
const step: JudgeKeyword = ({ old, newer }) =>
  newer === undefined || (old !== undefined && isMultiple(Number(old), Number(newer)))
    ? 'limit-loosened'
    : 'limit-tightened';

/** Of decimals too, which are not exact. */
function isMultiple(value: number, factor: number): boolean {
  const ratio = value / factor;
  return Math.abs(ratio - Math.round(ratio)) < 1e-9;
}

/** Bytes are written in another way. Any other format that is added demands more; one that is removed promises less. */
const format: JudgeKeyword = ({ old, newer }) => {
  if ([old, newer].some((value) => value === 'binary' || value === 'byte')) return 'format-changed';
  if (old === undefined) return 'format-added';
  return newer === undefined ? 'format-removed' : 'format-changed';
};

/** Names that are asked for where others are there. */
const dependent: JudgeKeyword = ({ old, newer }) => {
  const asks = (value: Json | undefined) =>
    Object.entries(isObject(value) ? value : {}).flatMap(([name, others]) =>
      (Array.isArray(others) ? others : []).map((other) => JSON.stringify([name, other])),
    );
  const [before, after] = [asks(old), asks(newer)];
  if (after.every((one) => before.includes(one))) return 'limit-loosened';
  return before.every((one) => after.includes(one)) ? 'limit-tightened' : 'keyword-changed';
};

const keywords: ReadonlyMap<string, JudgeKeyword> = new Map([
  ...['maxLength', 'maxItems', 'maxProperties', 'maxContains'].map((name) => [name, limit('larger')] as const),
  ...['minLength', 'minItems', 'minProperties', 'minContains'].map((name) => [name, limit('smaller')] as const),
  ...['title', 'description', 'summary', 'examples', 'example', 'deprecated', '$comment', 'externalDocs', 'xml'].map(
    (name) => [name, text] as const,
  ),
  // Whoever is hidden on one side is compared as a property that came or went.
  ...['readOnly', 'writeOnly'].map((name) => [name, text] as const),
  ['multipleOf', step],
  ['uniqueItems', ({ newer }) => (newer === true ? 'limit-tightened' : 'limit-loosened')],
  ['pattern', ({ newer }) => (newer === undefined ? 'limit-loosened' : 'pattern-changed')],
  ['format', format],
  ['dependentRequired', dependent],
  ['x-etalon-lifecycle', () => 'client-shape-changed'],
  ['contentMediaType', () => 'format-changed'],
  ['contentEncoding', () => 'format-changed'],
  ['default', () => 'default-changed'],
]);
