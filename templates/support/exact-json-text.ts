/** JSON as it is read and written: whole numbers of 64 bits that no double has exactly are of type bigint. */
import { exactMaps, exactNames } from './exact-names.ts';

const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Whole numbers are exact where the document has 64 bits for them; others are doubles. Throws what `JSON.parse` throws. */
export function fromJson(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  const mark = markFor(text);
  const marked = text.replaceAll(token, (piece) => (isRounded(piece) ? `"${mark}${piece}"` : piece));
  return unmarked(JSON.parse(marked), { mark, isExact: exactNames.has(''), isMap: exactMaps.has('') });
}

interface Place {
  readonly mark: string;
  /** Whether a number here has all its digits. */
  readonly isExact: boolean;
  /** Whether the members of an object here have, whatever they are called. */
  readonly isMap: boolean;
}

/** In place: nobody else has seen the value. */
function unmarked(value: unknown, place: Place): unknown {
  const { mark, isExact, isMap } = place;
  if (typeof value === 'string') return value.startsWith(mark) ? numberOf(value.slice(mark.length), isExact) : value;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) value[index] = unmarked(item, place);
    return value;
  }
  if (!isPlain(value)) return value;
  for (const [name, member] of Object.entries(value)) {
    const inside = { mark, isExact: isMap || exactNames.has(name), isMap: isMap || exactMaps.has(name) };
    Object.defineProperty(value, name, { value: unmarked(member, inside) });
  }
  return value;
}

function numberOf(digits: string, isExact: boolean): bigint | number {
  return isExact ? BigInt(digits) : Number(digits);
}

export function toJson(value: unknown): string {
  let mark: string | undefined;
  const text = JSON.stringify(value, (_key, member: unknown) => {
    if (typeof member !== 'bigint') return member;
    mark ??= markFor('');
    return mark + String(member);
  });
  return mark === undefined ? text : text.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
}

/** What a validator is given: it knows which whole numbers may be of type bigint. */
export function judgeable(value: unknown): unknown {
  return value;
}

/** A whole number in the text of a parameter that no double has. */
export function exactInteger(text: string): bigint | undefined {
  return /^-?(?:0|[1-9]\d*)$/.test(text) && isRounded(text) ? BigInt(text) : undefined;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isRounded(piece: string): boolean {
  return /^-?[1-9]\d{15,}$/.test(piece) && !Number.isSafeInteger(Number(piece));
}

/** Nobody can know it beforehand, so nobody can put it into a text. */
function markFor(text: string): string {
  const mark = `exact ${Math.random()}${Math.random()} `;
  return text.includes(mark) ? markFor(text) : mark;
}
