/** How a media type travels, and its values as they are handed over and as they can be compared. */
import { isObject, type Json, type JsonSchema, type MediaTypeObject, type OperationObject } from '#document';
import { isSchema } from '../schemas/each-schema.ts';

export type MediaKind = 'json' | 'form' | 'multipart' | 'text' | 'binary' | 'event-stream' | 'json-lines';

const kinds: readonly (readonly [RegExp, MediaKind])[] = [
  [/^text\/event-stream\b/i, 'event-stream'],
  [/^application\/([^;]*\+)?(x-)?(ndjson|jsonl|json-lines|jsonlines|json-seq|stream\+json)\b/i, 'json-lines'],
  [/[/+]json\b/i, 'json'],
  [/^application\/x-www-form-urlencoded\b/i, 'form'],
  [/^multipart\//i, 'multipart'],
  [/^text\/|[/+](xml|yaml|javascript|graphql)\b/i, 'text'],
];

export function mediaKind(name: string, schema: JsonSchema | undefined): MediaKind {
  const known = kinds.find(([pattern]) => pattern.test(name));
  if (known?.[1] === 'multipart' && !/^multipart\/form-data\b/i.test(name) && !isNamed(schema)) return 'binary';
  if (known !== undefined) return known[1];
  const isBytes = isObject(schema) && (schema['format'] === 'binary' || schema['type'] === 'string');
  return /^(\*|application)\/\*$/.test(name) && schema !== undefined && !isBytes ? 'json' : 'binary';
}

/** Whether parts have names: only then they are fields. */
function isNamed(schema: JsonSchema | undefined): boolean {
  if (!isObject(schema) || Object.keys(schema).length === 0) return false;
  return schema['type'] === undefined ? !('items' in schema || 'prefixItems' in schema) : schema['type'] === 'object';
}

/** A media type that a message can have; ranges are none. */
export function concreteType(name: string, kind: MediaKind): string {
  if (!name.includes('*')) return name.toLowerCase();
  if (name.includes('*+')) return name.replace('*', 'vnd.any');
  if (kind === 'json') return 'application/json';
  if (kind === 'text') return 'text/plain';
  return name.startsWith('image/') ? 'image/png' : name.replace('*/*', 'application/*').replace('*', 'octet-stream');
}

/** What values are made of: the items of a stream, the whole of anything else. */
export function schemaOf(kind: MediaKind, mediaType: MediaTypeObject, operation?: OperationObject): JsonSchema {
  const { schema, itemSchema } = mediaType;
  // Only texts and bytes are left as they are, whatever their schema says of objects.
  if (kind === 'binary' || (kind === 'text' && !isText(schema))) return { type: 'string', minLength: 1 };
  if (kind !== 'event-stream' && kind !== 'json-lines') return schema ?? true;
  if (itemSchema !== undefined) return itemSchema;
  const stream = operation?.['x-etalon-stream'];
  const item = isObject(stream) ? stream['item'] : undefined;
  if (isSchema(item)) return item;
  // A stream that is a text as a whole says nothing of its items.
  return schema === undefined || (isObject(schema) && schema['type'] === 'string') ? true : schema;
}

function isText(schema: JsonSchema | undefined): boolean {
  return isObject(schema) && schema['type'] === 'string' && schema['contentSchema'] === undefined;
}

/** What a generated client takes for a value of the kind. */
export function handedOver(kind: MediaKind, value: Json): unknown {
  if (kind === 'binary') return new TextEncoder().encode(String(value));
  if (kind !== 'multipart' || !isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, Array.isArray(field) ? field.map(asFile) : asFile(field)]),
  );
}

/** The text that stands for bytes: where a schema says `binary`, values are this. */
export const BYTES = 'etalon \u00FF bytes';

function asFile(value: Json): unknown {
  return value === BYTES ? new File([BYTES], 'bytes.bin', { type: 'application/octet-stream' }) : value;
}

/** Files and bytes as the texts that they were made of. */
export async function comparable(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return value.text();
  if (value instanceof ReadableStream || value instanceof Uint8Array || value instanceof ArrayBuffer)
    return new Response(value as BodyInit).text();
  if (value instanceof Response) return value.text();
  if (Array.isArray(value)) return Promise.all(value.map(comparable));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(async ([name, member]) => [name, await comparable(member)] as const);
  return Object.fromEntries(await Promise.all(members));
}
