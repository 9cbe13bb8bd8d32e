/** Reads a regular expression of ECMAScript (ECMA-262 §22.2.1) that the engine has accepted before. */
import { parseAtomEscape, parseClass } from './parse-class.ts';
import { complement, lineEnds, single } from './character-set.ts';
import { emptyPattern, type PatternNode } from './pattern-node.ts';

/** Reads through the source; positions count code points. */
export interface PatternReader {
  readonly characters: readonly string[];
  position: number;
}

/** The tree; undefined where the pattern uses something that we do not read. */
export function parsePattern(source: string): PatternNode | undefined {
  const reader: PatternReader = { characters: [...source], position: 0 };
  try {
    const tree = parseChoice(reader);
    return reader.position === reader.characters.length ? tree : undefined;
  } catch (error) {
    if (error instanceof UnknownSyntax) return undefined;
    throw error;
  }
}

/** The pattern is valid, but beyond this parser. */
export class UnknownSyntax extends Error {
  override readonly name = 'UnknownSyntax';
}

export function peek(reader: PatternReader, text: string): boolean {
  return [...text].every((character, offset) => reader.characters[reader.position + offset] === character);
}

export function take(reader: PatternReader, text: string): boolean {
  const found = peek(reader, text);
  if (found) reader.position += [...text].length;
  return found;
}

export function next(reader: PatternReader): string {
  const character = reader.characters[reader.position++];
  if (character === undefined) throw new UnknownSyntax('The pattern ends early.');
  return character;
}

function parseChoice(reader: PatternReader): PatternNode {
  const options = [parseSequence(reader)];
  while (take(reader, '|')) options.push(parseSequence(reader));
  const [only = emptyPattern] = options;
  return options.length === 1 ? only : { kind: 'choice', options };
}

function parseSequence(reader: PatternReader): PatternNode {
  const parts: PatternNode[] = [];
  while (reader.position < reader.characters.length && !peek(reader, '|') && !peek(reader, ')')) {
    parts.push(parseQuantifier(reader, parseAtom(reader)));
  }
  const [only = emptyPattern] = parts;
  return parts.length === 1 ? only : { kind: 'sequence', parts };
}

function parseAtom(reader: PatternReader): PatternNode {
  const character = next(reader);
  if (character === '^') return { kind: 'assertion', asserts: 'start' };
  if (character === '$') return { kind: 'assertion', asserts: 'end' };
  if (character === '.') return { kind: 'set', set: complement(lineEnds) };
  if (character === '[') return { kind: 'set', set: parseClass(reader) };
  if (character === '(') return parseGroup(reader);
  if (character === '\\') return parseAtomEscape(reader);
  return { kind: 'set', set: single(character.codePointAt(0) ?? 0) };
}

function parseGroup(reader: PatternReader): PatternNode {
  const look = ['?=', '?!', '?<=', '?<!'].some((opening) => take(reader, opening));
  if (!look && !take(reader, '?:') && take(reader, '?')) {
    if (!take(reader, '<')) throw new UnknownSyntax('Modifiers are not read.');
    while (next(reader) !== '>');
  }
  const body = parseChoice(reader);
  if (!take(reader, ')')) throw new UnknownSyntax('A group does not end.');
  return look ? { kind: 'look', body } : body;
}

function parseQuantifier(reader: PatternReader, body: PatternNode): PatternNode {
  const bounds = parseBounds(reader);
  if (bounds === undefined) return body;
  take(reader, '?');
  return { kind: 'repeat', body, ...bounds };
}

function parseBounds(reader: PatternReader): { least: number; most: number } | undefined {
  if (take(reader, '*')) return { least: 0, most: Infinity };
  if (take(reader, '+')) return { least: 1, most: Infinity };
  if (take(reader, '?')) return { least: 0, most: 1 };
  const rest = reader.characters.slice(reader.position, reader.position + 24).join('');
  const counted = /^\{(\d+)(,?)(\d*)\}/u.exec(rest);
  if (counted === null) return undefined;
  const [whole, least = '', comma, most = ''] = counted;
  reader.position += whole.length;
  return { least: Number(least), most: comma === '' ? Number(least) : most === '' ? Infinity : Number(most) };
}
