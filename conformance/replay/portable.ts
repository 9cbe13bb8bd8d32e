/** Turns a recorded value into an expected tree that every correct server fits: ids flow, free values become types, the rest stays. */
import { isObject, type Json, type OpenApiDocument, type Pointer } from '#document';
import { serialiseMatcher } from '../matchers/index.ts';
import { notesAt } from './schema-walk.ts';
import type { SchemaNotes } from './schema-walk.ts';

/** What is known of the values so far; grows with every exchange. */
export interface Memory {
  /** Recorded value → name of the alias that stands for it. */
  readonly aliases: Map<string, string>;
  /** Values that the exam itself has sent, as JSON. */
  readonly sent: Set<string>;
}

export interface Place {
  /** The value is a refusal: how many issues it lists, and in which words, is each server's own affair. */
  readonly refusal?: boolean;
  readonly document: OpenApiDocument;
  readonly schema: Pointer | undefined;
  readonly memory: Memory;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
const DATE_TIME = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

/** The expected tree of a recorded value; ids that are new in it are saved by it. */
export function portableTree(value: Json, place: Place, path: readonly (string | number)[] = []): Json {
  if (Array.isArray(value) && place.refusal === true) return refusalList(value, place, path);
  if (Array.isArray(value)) return value.map((item: Json, index) => portableTree(item, place, [...path, index]));
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, portableTree(member, place, [...path, key])]),
    );
  return portableLeaf(value, place, path);
}

function refusalList(list: readonly Json[], place: Place, path: readonly (string | number)[]): Json {
  const [first] = list;
  if (first === undefined) return [];
  if (!isObject(first)) return serialiseMatcher('length', { min: 1 });
  return serialiseMatcher('each', { value: portableTree(first, place, [...path, 0]) });
}

/** What was recorded as sent, with the values of this run in place of the recorded ones. */
export function portableRequest(value: Json, memory: Memory): Json {
  if (Array.isArray(value)) return value.map((item: Json) => portableRequest(item, memory));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, portableRequest(member, memory)]));
  if (typeof value !== 'string') return value;
  const alias = memory.aliases.get(value);
  return alias === undefined ? literal(value) : `$${alias}`;
}

/** Remembers every scalar of what is sent: what comes back equal is an echo. */
export function rememberSent(value: Json, memory: Memory): void {
  if (Array.isArray(value)) for (const item of value) rememberSent(item as Json, memory);
  else if (isObject(value)) for (const member of Object.values(value)) rememberSent(member, memory);
  else if (value !== '' && value !== null) memory.sent.add(JSON.stringify(value));
}

function portableLeaf(value: Json, { document, schema, memory }: Place, path: readonly (string | number)[]): Json {
  const notes = notesAt(document, schema, path);
  if (typeof value === 'string') return portableText(value, notes, memory);
  if (typeof value === 'number') return portableNumber(value, notes, memory);
  // True, false and null are choices among few, not free values.
  return value;
}

function portableText(value: string, notes: SchemaNotes, memory: Memory): Json {
  const alias = memory.aliases.get(value);
  if (alias !== undefined) return `$${alias}`;
  if (notes.isFixed(value) || value === '' || memory.sent.has(JSON.stringify(value))) return literal(value);
  if (UUID.test(value)) return serialiseMatcher('id', {}, newAlias(value, memory));
  if (notes.formats.has('date-time') || DATE_TIME.test(value))
    return serialiseMatcher('timestamp', { form: 'date-time' });
  return serialiseMatcher('string');
}

function portableNumber(value: number, notes: SchemaNotes, memory: Memory): Json {
  if (notes.isFixed(value) || memory.sent.has(JSON.stringify(value))) return value;
  if (Number.isInteger(value) && value > 1_000_000_000 && value < 4_000_000_000)
    return serialiseMatcher('timestamp', { form: 'unix' });
  return serialiseMatcher(Number.isInteger(value) ? 'integer' : 'number');
}

function newAlias(value: string, { aliases }: Memory): string {
  const name = `id${aliases.size + 1}`;
  aliases.set(value, name);
  return name;
}

/** A recorded text is a text, even if it looks like a reference. */
function literal(text: string): string {
  return text.startsWith('$') ? `$${text}` : text;
}
