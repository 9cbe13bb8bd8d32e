/** Walks a normalised document and lists everything that it says, each with its place. */
import {
  isObject,
  appendPointer,
  type Json,
  type JsonSchema,
  type OpenApiDocument,
  parsePointer,
  type Pointer,
} from '#document';
import { subSchemas } from '../json-schema/index.ts';
import type { Construct } from './construct.ts';
import { specialName } from './special-names.ts';
import { type Field, type ObjectKind, objectShapes } from './object-shapes.ts';

export interface Finding {
  readonly constructs: readonly Construct[];
  /** Extensions of others, with how often they occur. */
  readonly extensions: ReadonlyMap<string, number>;
}

export function findConstructs(document: OpenApiDocument): Finding {
  const constructs: Construct[] = [];
  const extensions = new Map<string, number>();
  const sink: Sink = {
    say: (construct) => void constructs.push(construct),
    extension: (name) => void extensions.set(name, (extensions.get(name) ?? 0) + 1),
    isText: (schema) => isText(schema, document),
  };
  walkObject({ kind: 'document', value: document as unknown as Json, pointer: '#' }, sink);
  return { constructs, extensions };
}

interface Sink {
  say(construct: Construct): void;
  extension(name: string): void;
  /** Whether a schema, or what it refers to, says text, or nothing. */
  isText(schema: Json): boolean;
}

export interface Visit {
  readonly kind: ObjectKind;
  readonly value: Json;
  readonly pointer: Pointer;
}

/** Parts that only hold others, the version, which is read away, and what operations have taken over. */
const silent: ReadonlySet<string> = new Set(
  (
    'document.openapi document.info document.servers document.tags document.security document.paths document.webhooks ' +
    'document.components components.schemas components.securitySchemes'
  )
    .split(' ')
    .concat('media type.encoding', 'path item.operations'),
);

function walkObject({ kind, value, pointer }: Visit, sink: Sink): void {
  if (kind === 'schema') return walkSchema(value as JsonSchema, pointer, sink);
  if (!isObject(value)) return;
  const shape = objectShapes[kind];
  for (const [name, member] of Object.entries(value)) {
    if (name === 'origin' || isEmpty(member)) continue;
    const special = specialName({ kind, value, pointer }, name, sink.isText);
    if (special !== undefined) {
      sayField({ name: special, holder: pointer, key: name }, sink);
      continue;
    }
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    const isItem = name === 'x-etalon-stream';
    if (kind !== 'callback') sayField({ name: `${kind}.${name}`, holder: pointer, key: name }, sink);
    if (kind !== 'callback' && field === undefined && !isItem) continue;
    const at = appendPointer(pointer, name);
    if (kind === 'callback') walkObject({ kind: 'path item', value: member, pointer: at }, sink);
    if (field !== undefined) for (const visit of visits(field, member, at)) walkObject(visit, sink);
    if (isItem) walkItem(member, at, sink);
  }
}

function isText(schema: Json, { components }: OpenApiDocument): boolean {
  const seen = new Set<Json>();
  let at: Json | undefined = schema;
  while (isObject(at) && typeof at['$ref'] === 'string' && !seen.has(at)) {
    seen.add(at);
    at = components.schemas[parsePointer(at['$ref']).at(-1) ?? ''];
  }
  if (!isObject(at) || Object.keys(at).length === 0) return true;
  const type = at['type'];
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.includes('string') || Array.isArray(at['enum']) || typeof at['const'] === 'string';
}

function sayField(construct: Construct, sink: Sink): void {
  const { name } = construct;
  const field = name.slice(name.lastIndexOf('.') + 1);
  if (field.startsWith('x-') && !field.startsWith('x-etalon-')) sink.extension(field);
  else if (!silent.has(name)) sink.say(construct);
}

function visits({ kind, holding }: Field, value: Json, pointer: Pointer): readonly Visit[] {
  if (holding === 'one') return [visit(kind, value, pointer)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, member]: [string, Json]) => visit(kind, member, appendPointer(pointer, key)));
}

/** Most objects know where they stand; the pointer of their holder is not always the one that finds their place. */
function visit(kind: ObjectKind, value: Json, pointer: Pointer): Visit {
  const origin = isObject(value) ? value['origin'] : undefined;
  return { kind, value, pointer: kind !== 'schema' && typeof origin === 'string' ? origin : pointer };
}

/** The schema of one item of a stream stands within an extension. */
function walkItem(stream: Json, pointer: Pointer, sink: Sink): void {
  const item = isObject(stream) ? stream['item'] : undefined;
  if (isObject(item)) walkSchema(item, appendPointer(pointer, 'item'), sink);
}

function walkSchema(schema: JsonSchema, pointer: Pointer, sink: Sink): void {
  if (!isObject(schema)) return;
  for (const [keyword, value] of Object.entries(schema)) {
    if (value === false && flags.has(keyword)) continue;
    sayField({ name: keywordName(keyword, schema), holder: pointer, key: keyword }, sink);
    if (keyword === 'discriminator' && isObject(value) && Object.hasOwn(value, 'defaultMapping')) {
      const holder = appendPointer(pointer, keyword);
      sink.say({ name: 'schema.discriminator.defaultMapping', holder, key: 'defaultMapping' });
    }
  }
  for (const { keyword, member, schema: inner } of subSchemas(schema)) {
    const path = member === undefined ? [keyword] : [keyword, member];
    walkSchema(inner, appendPointer(pointer, ...path), sink);
  }
}

/** What becomes of a format depends on which it is; what becomes of a title, on whether there is a description. */
function keywordName(keyword: string, schema: { readonly [keyword: string]: Json }): string {
  if (keyword === 'format') return `schema.format ${String(schema[keyword])}`;
  // A base that names those who extend it: as a type it is itself only.
  if (keyword === 'discriminator' && !Object.hasOwn(schema, 'oneOf') && !Object.hasOwn(schema, 'anyOf'))
    return 'schema.discriminator of a base';
  return keyword === 'title' && Object.hasOwn(schema, 'description')
    ? 'schema.title beside description'
    : `schema.${keyword}`;
}

/** Keywords that say nothing where they are false. */
const flags: ReadonlySet<string> = new Set(['deprecated', 'readOnly', 'writeOnly', 'uniqueItems']);

/** Lists and maps without members, and flags that are down, are what is meant when nothing is said. */
function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === false || value === '') return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
