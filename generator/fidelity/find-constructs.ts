/** Walks a normalised document and counts everything that it says; places are kept of what somebody asks for. */
import {
  appendPointer,
  formatPointer,
  isObject,
  type Json,
  type JsonSchema,
  type OpenApiDocument,
  parsePointer,
  type Pointer,
  saysWhere,
} from '#document';
import { eachSubSchema } from '../json-schema/index.ts';
import { createTally, type Tally } from './construct.ts';
import { specialName } from './special-names.ts';
import { type Field, type ObjectKind, objectShapes } from './object-shapes.ts';

export interface Finding {
  /** One of each name, in the order of the document. */
  readonly constructs: readonly Tally[];
  /** Extensions of others, with how often they occur. */
  readonly extensions: ReadonlyMap<string, number>;
}

/** `isAsked` says of which constructs the places are wanted: most are only counted. */
export function findConstructs(document: OpenApiDocument, isAsked: (name: string) => boolean = () => true): Finding {
  const constructs: Tally[] = [];
  const extensions: Tally[] = [];
  const sink: Sink = {
    tallies: new Map(),
    open: (name) => {
      const tally = createTally(name, isAsked);
      if (tally.extension !== undefined) extensions.push(tally);
      else if (!silent.has(name)) constructs.push(tally);
      return tally;
    },
    isText: (schema) => isText(schema, document),
  };
  walkObject({ kind: 'document', value: document as unknown as Json, pointer: '#' }, sink);
  return { constructs, extensions: counted(extensions) };
}

/** The same extension can stand in several kinds of objects. */
function counted(extensions: readonly Tally[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { extension = '', count } of extensions) counts.set(extension, (counts.get(extension) ?? 0) + count);
  return counts;
}

interface Sink {
  /** By kind of object, then by field: a name is put together once, not for each place. */
  readonly tallies: Map<string, Map<string, Tally>>;
  open(name: string): Tally;
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

/** What is said of one kind of object by one field; `special` is its name where that is not the usual. */
function tallyOf({ tallies, open }: Sink, [kind, field]: readonly [string, string], special?: string): Tally {
  const within = special === undefined ? kind : '';
  const key = special ?? field;
  let ofKind = tallies.get(within);
  if (ofKind === undefined) tallies.set(within, (ofKind = new Map()));
  let tally = ofKind.get(key);
  if (tally === undefined) ofKind.set(key, (tally = open(special ?? `${kind}.${field}`)));
  tally.count += 1;
  return tally;
}

function walkObject({ kind, value, pointer }: Visit, sink: Sink): void {
  if (kind === 'schema') return walkSchema(value as JsonSchema, { pointer, path: [], sink });
  if (!isObject(value)) return;
  const shape = objectShapes[kind];
  if (kind === 'operation') sayMethod(pointer, sink);
  for (const name of Object.keys(value)) {
    const member = value[name];
    if (saysWhere(name, member) || member === undefined || isEmpty(member)) continue;
    const special = specialName({ kind, value, pointer }, name, sink.isText);
    if (special !== undefined || kind !== 'callback')
      tallyOf(sink, [kind, name], special).places?.push({ holder: pointer, key: name });
    if (special !== undefined) continue;
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (kind === 'callback')
      walkObject({ kind: 'path item', value: member, pointer: appendPointer(pointer, name) }, sink);
    if (field !== undefined) walkField(field, { value: member, pointer: appendPointer(pointer, name) }, sink);
    if (name === 'x-etalon-stream') walkItem(member, appendPointer(pointer, name), sink);
  }
}

/** Methods that the platform's `fetch` refuses, wherever they stand. */
function sayMethod(pointer: Pointer, sink: Sink): void {
  const segments = parsePointer(pointer);
  const method = segments.pop() ?? '';
  if (!/^(trace|connect)$/i.test(method)) return;
  const { places } = tallyOf(sink, ['operation', method], 'operation of a method that fetch refuses');
  places?.push({ holder: formatPointer(segments), key: method });
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

function walkField({ kind, holding }: Field, { value, pointer }: Omit<Visit, 'kind'>, sink: Sink): void {
  if (holding === 'one') return walkObject(visit(kind, value, pointer), sink);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries<Json>(value))
    walkObject(visit(kind, member, appendPointer(pointer, key)), sink);
}

/** Most objects know where they stand; the pointer of their holder is not always the one that finds their place. */
function visit(kind: ObjectKind, value: Json, pointer: Pointer): Visit {
  const origin = isObject(value) ? value['origin'] : undefined;
  return { kind, value, pointer: kind !== 'schema' && typeof origin === 'string' ? origin : pointer };
}

/** The schema of one item of a stream stands within an extension. */
function walkItem(stream: Json, pointer: Pointer, sink: Sink): void {
  const item = isObject(stream) ? stream['item'] : undefined;
  if (isObject(item)) walkSchema(item, { pointer: appendPointer(pointer, 'item'), path: [], sink });
}

/** Where a schema stands: a pointer and the segments behind it, of which a pointer is made where one is wanted. */
interface Walk {
  readonly pointer: Pointer;
  readonly path: string[];
  readonly sink: Sink;
}

function walkSchema(schema: JsonSchema, walk: Walk): void {
  if (!isObject(schema)) return;
  for (const keyword of Object.keys(schema)) {
    const value = schema[keyword];
    if (value === false && flags.has(keyword)) continue;
    sayKeyword(keyword, specialKeyword(keyword, schema), walk);
    if (keyword === 'discriminator' && isObject(value) && Object.hasOwn(value, 'defaultMapping')) {
      walk.path.push(keyword);
      sayKeyword('defaultMapping', 'schema.discriminator.defaultMapping', walk);
      walk.path.pop();
    }
  }
  eachSubSchema(schema, (inner, segments) => {
    walk.path.push(...segments);
    walkSchema(inner, walk);
    walk.path.length -= segments.length;
  });
}

function sayKeyword(keyword: string, special: string | undefined, { pointer, path, sink }: Walk): void {
  const { places } = tallyOf(sink, ['schema', keyword], special);
  places?.push({ holder: appendPointer(pointer, ...path), key: keyword });
}

/** What becomes of a format depends on which it is; what becomes of a title, on whether there is a description. */
function specialKeyword(keyword: string, schema: { readonly [keyword: string]: Json }): string | undefined {
  if (keyword === 'format') return `schema.format ${String(schema[keyword])}`;
  // A base that names those who extend it: as a type it is itself only.
  if (keyword === 'discriminator' && !Object.hasOwn(schema, 'oneOf') && !Object.hasOwn(schema, 'anyOf'))
    return 'schema.discriminator of a base';
  return keyword === 'title' && Object.hasOwn(schema, 'description') ? 'schema.title beside description' : undefined;
}

/** Keywords that say nothing where they are false. */
const flags: ReadonlySet<string> = new Set(['deprecated', 'readOnly', 'writeOnly', 'uniqueItems']);

/** Lists and maps without members, and flags that are down, are what is meant when nothing is said. */
function isEmpty(value: Json): boolean {
  if (value === false || value === '') return true;
  if (typeof value !== 'object' || value === null) return false;
  for (const name in value) if (Object.hasOwn(value, name)) return false;
  return true;
}
