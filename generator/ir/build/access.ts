/** Who may write a property, where the schema it leads to says so instead of the property itself. */
import { isObject, type Json, type JsonObject, type JsonSchema, type Pointer } from '#document';
import type { NamedSchema, Property, Schema } from '../schema.ts';
import { list } from './reader.ts';

type Access = Property['access'];

/** Read-only, write-only, or both, by the schema's own word or that of its inline parts. */
export function accessOf(json: JsonSchema): Access {
  if (!isObject(json)) return 'both';
  if (says(json, 'readOnly')) return 'read-only';
  return says(json, 'writeOnly') ? 'write-only' : 'both';
}

function says(json: JsonObject, keyword: 'readOnly' | 'writeOnly'): boolean {
  return json[keyword] === true || list(json['allOf']).some((part) => isObject(part) && part[keyword] === true);
}

/** The same operations or schemas, each property marked as the schema is that it refers to. */
export function withAccess<Part>(parts: readonly Part[], named: readonly NamedSchema[]): readonly Part[] {
  const marks = new Map(
    named.flatMap(({ origin, json }) => (accessOf(json) === 'both' ? [] : [[origin, accessOf(json)] as const])),
  );
  // Hardly any document does this, and to look through all of them takes time.
  if (marks.size === 0) return parts;
  return parts.map((part) => (leadsTo(part as Json, marks) ? (marked(part as Json, marks) as Part) : part));
}

/** Whether anything in it refers to what is marked: most parts need no second look. */
function leadsTo(value: Json, marks: Marks): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) {
    for (const each of value as readonly Json[]) if (leadsTo(each, marks)) return true;
    return false;
  }
  const holder = value as JsonObject;
  if (holder['kind'] === 'reference') return marks.has(String(holder['target']));
  for (const name in holder) if (!documented.has(name) && leadsTo(holder[name] ?? null, marks)) return true;
  return false;
}

type Marks = ReadonlyMap<Pointer, Access>;

/** What has nothing to be marked stays the same object. */
function marked(value: Json, marks: Marks): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return markedList(value, marks);
  const holder = markedMembers(value as JsonObject, marks);
  const { kind, properties } = holder;
  if (kind !== 'object' || !Array.isArray(properties)) return holder;
  const before = properties as unknown as readonly Property[];
  const after = withMarks(before, marks);
  return after.every((property, index) => property === before[index])
    ? holder
    : { ...holder, properties: after as unknown as Json };
}

function markedList(list: readonly Json[], marks: Marks): readonly Json[] {
  let copy: Json[] | undefined;
  for (const [index, each] of list.entries()) {
    const now = marked(each, marks);
    if (now !== each) (copy ??= [...list])[index] = now;
  }
  return copy ?? list;
}

function markedMembers(holder: JsonObject, marks: Marks): JsonObject {
  let copy: { [name: string]: Json } | undefined;
  for (const name of Object.keys(holder)) {
    const each = holder[name] ?? null;
    if (typeof each !== 'object' || documented.has(name)) continue;
    const now = marked(each, marks);
    if (now !== each) copy = { ...(copy ?? holder), [name]: now };
  }
  return copy ?? holder;
}

/** Values of documents, in which nothing is a schema of ours. */
const documented: ReadonlySet<string> = new Set(['json', 'itemJson', 'default', 'examples', 'value', 'values']);

function withMarks(properties: readonly Property[], marks: Marks): readonly Property[] {
  return properties.map((property) => {
    const found = property.access === 'both' ? targetsOf(property.schema).map((target) => marks.get(target)) : [];
    const access = found.find((each) => each !== undefined);
    return access === undefined ? property : { ...property, access };
  });
}

/** What must hold of the property besides its own schema. */
function targetsOf(schema: Schema): readonly Pointer[] {
  if (schema.kind === 'reference') return [schema.target];
  return schema.kind === 'intersection' ? schema.members.flatMap(targetsOf) : [];
}
