/** Media types: what travels, and how it is framed. */
import { isObject, type JsonObject, type JsonSchema, type MediaTypeObject, type OperationObject } from '#document';
import type { Encoding, MediaType, MediaTypeKind, NamedExample } from '../operation.ts';
import { buildStream } from './extension.ts';
import { below, entries, isSchema, present, text } from './reader.ts';
import { buildSchema } from './schema.ts';

/** `operation` is the one whose `x-etalon-stream` may tell what an item of a stream is. */
export function buildMediaTypes(
  content: { readonly [name: string]: MediaTypeObject },
  operation?: OperationObject,
): readonly MediaType[] {
  return Object.entries(content).map(([name, mediaType]) => buildMediaType(name.toLowerCase(), mediaType, operation));
}

function buildMediaType(name: string, mediaType: MediaTypeObject, operation: OperationObject | undefined): MediaType {
  const { origin, schema } = mediaType;
  const kind = kindOf(name, schema);
  const item = isStreamed(kind) ? itemOf(mediaType, operation) : undefined;
  return present<MediaType>({
    origin,
    name,
    kind,
    schema: schema === undefined ? undefined : buildSchema(schema, below(origin, 'schema')),
    json: schema,
    item: item && buildSchema(item.json, item.origin),
    itemJson: item?.json,
    encoding: encodings(mediaType),
    examples: buildExamples(mediaType),
  });
}

const kinds: readonly (readonly [RegExp, MediaTypeKind])[] = [
  [/^text\/event-stream\b/, 'event-stream'],
  [
    /^application\/([^;]*\+)?(x-)?(ndjson|jsonl|json-lines|jsonlines|json-seq|stream\+json)\b|^application\/jsonl/,
    'json-lines',
  ],
  [/^[^;]*\/([^;]*\+)?json\b/, 'json'],
  [/^application\/x-www-form-urlencoded\b/, 'form'],
  [/^multipart\//, 'multipart'],
  [/^text\/|^application\/([^;]*\+)?(xml|yaml|javascript|graphql)\b/, 'text'],
];

export function kindOf(name: string, schema: JsonSchema | undefined): MediaTypeKind {
  const known = kinds.find(([pattern]) => pattern.test(name));
  if (known?.[1] === 'multipart' && !/^multipart\/form-data\b/.test(name) && !hasFields(schema)) return 'binary';
  if (known) return known[1];
  // `*/*` with a schema that is not bytes is JSON in every document that was looked at.
  const isAny = name === '*/*' || name === 'application/*';
  const isBytes = isObject(schema) && (schema['format'] === 'binary' || schema['type'] === 'string');
  return isAny && schema !== undefined && !isBytes ? 'json' : 'binary';
}

/** Parts that have no names are bytes, for the caller to take apart. */
function hasFields(schema: JsonSchema | undefined): boolean {
  return isObject(schema) && Object.keys(schema).length > 0 && !isListed(schema);
}

function isListed(schema: JsonObject): boolean {
  return ['array', 'string'].includes(String(schema['type'])) || 'prefixItems' in schema || 'items' in schema;
}

function isStreamed(kind: MediaTypeKind): boolean {
  return kind === 'event-stream' || kind === 'json-lines';
}

/** OpenAPI 3.2's own word goes before ours; a stream's plain schema, if it is no string, is taken for the item's. */
function itemOf(mediaType: MediaTypeObject, operation: OperationObject | undefined) {
  const { origin, itemSchema, schema } = mediaType;
  if (itemSchema !== undefined) return { json: itemSchema, origin: below(origin, 'itemSchema') };
  const stream = operation && buildStream(operation);
  const item = operation && isObject(operation['x-etalon-stream']) ? operation['x-etalon-stream']['item'] : undefined;
  if (operation && stream && isSchema(item))
    return { json: item, origin: below(operation.origin, 'x-etalon-stream', 'item') };
  if (schema === undefined || (isObject(schema) && schema['type'] === 'string')) return undefined;
  return { json: schema, origin: below(origin, 'schema') };
}

function encodings(mediaType: MediaTypeObject): { readonly [property: string]: Encoding } {
  const pairs = Object.entries(mediaType.encoding ?? {}).map(
    ([property, { contentType, style, explode }]) =>
      [property, present<Encoding>({ contentType, style, explode })] as const,
  );
  return Object.fromEntries(pairs);
}

export function buildExamples(holder: Pick<MediaTypeObject, 'examples'>): readonly NamedExample[] {
  return entries(holder.examples as never).flatMap(([name, example]) => {
    if (!isObject(example)) return [];
    const value = example['dataValue'] ?? example['value'];
    const [serialized, externalUrl] = [text(example['serializedValue']), text(example['externalValue'])];
    if (value === undefined && serialized === undefined && externalUrl === undefined) return [];
    const [summary, description] = [text(example['summary']), text(example['description'])];
    return [present<NamedExample>({ name, summary, description, value, serialized, externalUrl })];
  });
}
