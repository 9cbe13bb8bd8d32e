/** A schema and the place where it stands, and what it stands for. */
import { isObject, type JsonObject, type Pointer } from '../../json.ts';
import type { JsonSchema, OpenApiDocument } from '../../open-api.ts';
import { appendPointer, parsePointer, resolvePointer } from '../../pointer.ts';

/** A schema, where it stands, and how a reader is told about the place. */
export interface Located {
  readonly schema: JsonSchema;
  readonly at: Pointer;
  readonly label: string;
  /** What else is said of the same value, by other members of an `allOf`. */
  readonly also?: readonly Located[];
  /** Whether it allows null was compared already. */
  readonly withoutNull?: true;
}

/** The schema that a place refers to, however often it is passed on; the place itself where it refers to nothing. */
export function followed(located: Located, document: OpenApiDocument): Located {
  let current = located;
  for (let steps = 0; steps < LONGEST_CHAIN; steps += 1) {
    const target = targetOf(current, document);
    if (target === undefined) return current;
    current = target;
  }
  return current;
}

const LONGEST_CHAIN = 32;

export interface Unwrapped {
  /** What says which values there are. */
  readonly core: Located;
  /** Whether null is one more. */
  readonly isNullable: boolean;
  /** The schemas passed on the way, which may bring texts and defaults; the outermost first. */
  readonly wrappers: readonly Located[];
}

/** Follows references, and unions of one schema with null. */
export function unwrap(located: Located, document: OpenApiDocument): Unwrapped {
  const wrappers: Located[] = [];
  let [core, isNullable] = [located, false];
  for (let steps = 0; steps < LONGEST_CHAIN; steps += 1) {
    const member = besideNull(core);
    const inner = targetOf(core, document) ?? member;
    if (inner === undefined) break;
    isNullable ||= inner === member;
    wrappers.push(core);
    core = inner;
  }
  return { core, isNullable, wrappers };
}

function targetOf({ schema, also, withoutNull, at, label }: Located, document: OpenApiDocument): Located | undefined {
  if (also !== undefined || withoutNull || !isObject(schema)) return undefined;
  const telling = Object.keys(schema).filter((keyword) => !isAnnotation(keyword));
  if (telling.length !== 1) return undefined;
  const { $ref: reference, allOf } = schema;
  if (typeof reference === 'string') return locate(reference, document);
  if (!Array.isArray(allOf) || allOf.length !== 1) return undefined;
  return { schema: allOf[0] as JsonSchema, at: appendPointer(at, 'allOf', '0'), label };
}

/** The one schema that stands beside null in a union. */
function besideNull({ schema, also, withoutNull, at, label }: Located): Located | undefined {
  const union = also === undefined && !withoutNull ? unionIn(schema) : undefined;
  if (union === undefined) return undefined;
  const others = union.members.map((member, index) => [member, index] as const).filter(([member]) => !isNull(member));
  const [one, ...more] = others;
  if (one === undefined || more.length > 0 || union.members.length < 2) return undefined;
  return { schema: one[0], at: appendPointer(at, union.keyword, String(one[1])), label };
}

export interface Union {
  readonly keyword: 'anyOf' | 'oneOf';
  readonly members: readonly JsonSchema[];
}

/** What a schema says that is a union and nothing else. */
export function unionIn(schema: JsonSchema): Union | undefined {
  if (!isObject(schema)) return undefined;
  const [keyword, ...more] = Object.keys(schema).filter((name) => !isAnnotation(name) && name !== 'discriminator');
  if (more.length > 0 || (keyword !== 'anyOf' && keyword !== 'oneOf')) return undefined;
  const members = schema[keyword];
  return Array.isArray(members) ? { keyword, members: members as readonly JsonSchema[] } : undefined;
}

/** Whether null is its only value. */
export function isNull(schema: JsonSchema): boolean {
  if (!isObject(schema)) return false;
  const { type, enum: values } = schema;
  const only = Array.isArray(values) && values.length === 1 ? values[0] : schema['const'];
  return type === 'null' || (Array.isArray(type) && type.join() === 'null') || only === null;
}

/** Whether every value is valid. */
export function isAnything(schema: JsonSchema): boolean {
  return schema === true || (isObject(schema) && Object.keys(schema).every(isAnnotation));
}

/** Keywords that say nothing of which values are valid. */
export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || keyword.startsWith('x-');
}

const annotations: ReadonlySet<string> = new Set(
  'title description summary default examples example deprecated readOnly writeOnly externalDocs xml $comment'.split(
    ' ',
  ),
);

/** The annotations of a schema, without those that are not set. */
export function annotationsOf(schema: JsonSchema): JsonObject {
  if (!isObject(schema)) return {};
  const entries = Object.entries(schema).filter(([keyword, value]) => isAnnotation(keyword) && value !== false);
  return Object.fromEntries(entries);
}

export function locate(at: Pointer, document: OpenApiDocument): Located | undefined {
  const schema = resolvePointer(document, at);
  if (typeof schema !== 'boolean' && !isObject(schema)) return undefined;
  return { schema, at, label: parsePointer(at).at(-1) ?? at };
}
