/** Reads character classes and escapes. */
import {
  complement,
  digits,
  single,
  spaces,
  unicodeProperty,
  union,
  wordCharacters,
  type CharacterSet,
} from './character-set.ts';
import { next, peek, take, UnknownSyntax, type PatternReader } from './parse-pattern.ts';
import type { PatternNode } from './pattern-node.ts';

/** The set of a class whose `[` has been read. */
export function parseClass(reader: PatternReader): CharacterSet {
  const negated = take(reader, '^');
  const sets: CharacterSet[] = [];
  while (!take(reader, ']')) sets.push(parseRange(reader));
  const set = union(sets);
  return negated ? complement(set) : set;
}

/** What a backslash that has been read begins, outside of a class. */
export function parseAtomEscape(reader: PatternReader): PatternNode {
  if (take(reader, 'b')) return { kind: 'assertion', asserts: 'boundary' };
  if (take(reader, 'B')) return { kind: 'assertion', asserts: 'no-boundary' };
  if (/^[1-9]$/u.test(reader.characters[reader.position] ?? '')) {
    while (/^\d$/u.test(reader.characters[reader.position] ?? '')) reader.position++;
    return { kind: 'back' };
  }
  if (take(reader, 'k<')) {
    while (next(reader) !== '>');
    return { kind: 'back' };
  }
  return { kind: 'set', set: parseEscape(reader) };
}

function parseRange(reader: PatternReader): CharacterSet {
  const first = parseMember(reader);
  if (!peek(reader, '-') || reader.characters[reader.position + 1] === ']') return first;
  reader.position++;
  const last = parseMember(reader);
  const [low, high] = [onlyMember(first), onlyMember(last)];
  // Outside of Unicode mode, a dash beside a class like `\w` is a dash.
  return low === undefined || high === undefined ? union([first, single(0x2d), last]) : [[low, high]];
}

function parseMember(reader: PatternReader): CharacterSet {
  const character = next(reader);
  if (character !== '\\') return single(character.codePointAt(0) ?? 0);
  return take(reader, 'b') ? single(0x08) : parseEscape(reader);
}

function onlyMember(set: CharacterSet): number | undefined {
  const [range] = set;
  return set.length === 1 && range?.[0] === range?.[1] ? range?.[0] : undefined;
}

const classes: ReadonlyMap<string, CharacterSet> = new Map([
  ['d', digits],
  ['D', complement(digits)],
  ['w', wordCharacters],
  ['W', complement(wordCharacters)],
  ['s', spaces],
  ['S', complement(spaces)],
]);

const controls: ReadonlyMap<string, number> = new Map([
  ['t', 0x09],
  ['n', 0x0a],
  ['v', 0x0b],
  ['f', 0x0c],
  ['r', 0x0d],
  ['0', 0x00],
]);

function parseEscape(reader: PatternReader): CharacterSet {
  const letter = next(reader);
  const set = classes.get(letter);
  if (set !== undefined) return set;
  const control = controls.get(letter);
  if (control !== undefined) return single(control);
  if (letter === 'p' || letter === 'P') return parseProperty(reader, letter);
  if (letter === 'c') return single((next(reader).codePointAt(0) ?? 0) % 32);
  if (letter === 'x') return single(hexadecimal(reader, 2));
  return single(letter === 'u' ? parseUnicodeEscape(reader) : (letter.codePointAt(0) ?? 0));
}

function parseProperty(reader: PatternReader, letter: 'p' | 'P'): CharacterSet {
  let name = '';
  while (!name.endsWith('}')) name += next(reader);
  const set = unicodeProperty(`\\${letter}${name}`);
  if (set === undefined) throw new UnknownSyntax('The property is unknown.');
  return set;
}

function parseUnicodeEscape(reader: PatternReader): number {
  if (take(reader, '{')) {
    let text = '';
    for (let character = next(reader); character !== '}'; character = next(reader)) text += character;
    return Number.parseInt(text, 16);
  }
  const lead = hexadecimal(reader, 4);
  const isPair = lead >= 0xd800 && lead <= 0xdbff && peek(reader, '\\u');
  if (!isPair) return lead;
  reader.position += 2;
  return (lead - 0xd800) * 0x400 + (hexadecimal(reader, 4) - 0xdc00) + 0x10000;
}

function hexadecimal(reader: PatternReader, count: number): number {
  const text = Array.from({ length: count }, () => next(reader)).join('');
  const value = /^[\da-f]+$/iu.test(text) ? Number.parseInt(text, 16) : Number.NaN;
  if (Number.isNaN(value)) throw new UnknownSyntax('An escape is not read.');
  return value;
}
