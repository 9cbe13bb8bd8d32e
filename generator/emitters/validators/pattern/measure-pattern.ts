/** What a pattern can cost the native engine, read from its tree. */
import { isUnambiguous } from './ambiguity.ts';
import type { PatternNode } from './pattern-node.ts';

/** Whether every match begins at the start of the text. */
function isAnchored(node: PatternNode): boolean {
  if (node.kind === 'assertion') return node.asserts === 'start';
  if (node.kind === 'choice') return node.options.every(isAnchored);
  if (node.kind === 'repeat') return node.least > 0 && isAnchored(node.body);
  return node.kind === 'sequence' && node.parts.length > 0 && isAnchored(node.parts[0] ?? node);
}

/** A pattern that finds the same texts without trying to read on once it has found something. */
export function withoutTail(node: PatternNode): PatternNode {
  if (node.kind === 'repeat') return withoutTailOfRepeat(node);
  if (node.kind === 'choice') return { kind: 'choice', options: node.options.map(withoutTail) };
  if (node.kind !== 'sequence' || node.parts.length === 0) return node;
  const last = withoutTail(node.parts.at(-1) ?? node);
  const shorter: PatternNode = { kind: 'sequence', parts: node.parts.slice(0, -1) };
  return isNothing(last) ? withoutTail(shorter) : { kind: 'sequence', parts: [...shorter.parts, last] };
}

function withoutTailOfRepeat(node: Extract<PatternNode, { kind: 'repeat' }>): PatternNode {
  const { body, least } = node;
  if (least === 0) return { kind: 'sequence', parts: [] };
  return least === 1 ? withoutTail(body) : { kind: 'repeat', body, least, most: least };
}

function isNothing(node: PatternNode): boolean {
  return node.kind === 'sequence' && node.parts.length === 0;
}

/** The most characters that a match can have. */
export function longestMatch(node: PatternNode): number {
  if (node.kind === 'set') return 1;
  if (node.kind === 'sequence') return node.parts.reduce((sum, part) => sum + longestMatch(part), 0);
  if (node.kind === 'choice') return Math.max(...node.options.map(longestMatch));
  if (node.kind === 'repeat') return node.most === 0 ? 0 : node.most * (longestMatch(node.body) || 1);
  return node.kind === 'back' ? Infinity : 0;
}

/** The power of the text's length that bounds the work of the native engine; infinite where it can explode. */
export function growth(node: PatternNode): number {
  const start = isAnchored(node) ? 0 : 1;
  const aside = lookarounds(node).map((look) => loops(look.body));
  const own = loops(node) + start;
  if (start === 0 && looksFirst(node)) return Math.max(own, ...aside);
  return aside.reduce((sum, each) => sum + each, own);
}

/** Looking around before anything is read happens once, and nothing that it tried is tried again. */
function looksFirst(node: PatternNode): boolean {
  const top = node.kind === 'sequence' ? node.parts : [node];
  const reading = top.findIndex((part) => part.kind !== 'look' && part.kind !== 'assertion');
  const rest = reading === -1 ? [] : top.slice(reading);
  return rest.every((part) => lookarounds(part).length === 0);
}

/** More choices than this outside of loops, each doubling the work, are too many. */
const fewChoices = 6;

function loops(node: PatternNode): number {
  if (isUnambiguous(node)) return 1;
  const all = parts(node);
  const repeats = all.flatMap((part) => (part.kind === 'repeat' && part.most > 1 ? [part] : []));
  const choices = all.filter((part) => part.kind === 'choice' || (part.kind === 'repeat' && part.most === 1));
  const simple = repeats.every((repeat) => repeat.body.kind === 'set') && choices.length <= fewChoices;
  return simple ? Math.max(1, repeats.length) : Infinity;
}

function lookarounds(node: PatternNode): readonly Extract<PatternNode, { kind: 'look' }>[] {
  const own = parts(node).flatMap((part) => (part.kind === 'look' ? [part] : []));
  return own.flatMap((look) => [look, ...lookarounds(look.body)]);
}

/** The node and all in it, lookarounds not entered. */
function parts(node: PatternNode): readonly PatternNode[] {
  if (node.kind === 'sequence') return [node, ...node.parts.flatMap(parts)];
  if (node.kind === 'choice') return [node, ...node.options.flatMap(parts)];
  return node.kind === 'repeat' ? [node, ...parts(node.body)] : [node];
}

/** Whether the pattern needs nothing but the next character to go on. */
export function isRegular(node: PatternNode): boolean {
  return parts(node).every((part) => part.kind !== 'look' && part.kind !== 'back');
}
