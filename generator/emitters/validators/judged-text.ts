/** A schema without what only people read: if nothing else has changed, its validators need not be printed again. */
import type { Json, JsonSchema } from '#document';
import { slots } from './graph/vocabulary.ts';

const known = new WeakMap<object, string>();

/** The same text for schemas that judge alike. */
export function judgedText(schema: JsonSchema): string {
  if (typeof schema === 'boolean') return String(schema);
  const text = known.get(schema) ?? JSON.stringify(judged(schema));
  known.set(schema, text);
  return text;
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
