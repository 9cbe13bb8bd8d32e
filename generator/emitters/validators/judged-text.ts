/** A schema without what only people read: if nothing else has changed, its validators need not be printed again. */
import type { Json, JsonSchema, Pointer } from '#document';
import { rootAround } from './graph/index-schemas.ts';
import { slots } from './graph/vocabulary.ts';

interface Judged {
  readonly text: string;
  /** Whether it is called by anything but its pointer, or anything in it. */
  readonly bearsName: boolean;
}

const known = new WeakMap<object, Judged>();

/** The same text for schemas that judge alike. */
export function judgedText(schema: JsonSchema): string {
  return typeof schema === 'boolean' ? String(schema) : readOnce(schema).text;
}

/** Whether each schema is called by its pointer only, and stands in no other: then what refers to it shows in texts. */
export function isPlain(schemas: ReadonlyMap<Pointer, JsonSchema>): boolean {
  for (const [pointer, schema] of schemas) {
    if (typeof schema === 'object' && readOnce(schema).bearsName) return false;
    if (isWithin(schemas, pointer)) return false;
  }
  return true;
}

function readOnce(schema: Exclude<JsonSchema, boolean>): Judged {
  const last = known.get(schema);
  if (last !== undefined) return last;
  const text = JSON.stringify(judged(schema));
  const read = { text, bearsName: bearsName(text) };
  known.set(schema, read);
  return read;
}

function bearsName(text: string): boolean {
  return ['"$id"', '"$anchor"', '"$dynamicAnchor"'].some((name) => text.includes(name));
}

function isWithin(schemas: ReadonlyMap<Pointer, JsonSchema>, pointer: Pointer): boolean {
  return rootAround(schemas, pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))) !== undefined;
}

/** Keywords that no printer of validators looks at. */
const silent: ReadonlySet<string> = new Set([
  'title',
  'description',
  'examples',
  'default',
  'deprecated',
  'externalDocs',
]);

function judged(schema: Json): Json {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  // Pairs, not an object: the order of keywords decides the order of what is printed.
  return Object.entries(schema).flatMap(([keyword, value]) =>
    silent.has(keyword) ? [] : [[keyword, within(keyword, value)]],
  );
}

function within(keyword: string, value: Json): Json {
  const shape = slots.get(keyword)?.shape;
  if (shape === 'one') return judged(value);
  if (shape === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(judged);
  return Object.entries(value).map(([key, member]) => [key, judged(member)]);
}
