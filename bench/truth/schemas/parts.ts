/** Whether a schema stands for a value alone or as a part of an intersection: a part never closes the whole. */
import { isObject, type JsonObject, type JsonSchema } from '#document';
import { listOf, mapSchemas } from './each-schema.ts';

/** `open`: a part of an intersection; `within`: in a property of such a part, which other parts may have as well. */
export type Closing = 'closed' | 'open' | 'within';

/** These are put before the pointers of references, which lead to schemas of the same standing. */
export const prefixes: Readonly<Record<Closing, string>> = { closed: '', open: 'open:', within: 'within:' };

/** The pointer of a reference without its prefix. */
export function plainPointer(reference: string): string {
  return reference.replace(/^(open|within):/, '');
}

const together: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf']);

/** What is made of a schema right in this one. */
export type ChangePart = (schema: JsonSchema, closing: Closing) => JsonSchema;

/** Changes the schemas right in this one, which are told where they stand, and its reference likewise. */
export function mapParts(schema: JsonObject, closing: Closing, change: ChangePart): JsonObject {
  const isPart = closing === 'open' || isIntersection(schema);
  const same: Closing = isPart ? 'open' : closing;
  const inside: Closing = isPart || closing === 'within' ? 'within' : 'closed';
  const inner = mapSchemas(schema, (each, keyword) => change(each, together.has(keyword) ? same : inside));
  const target = schema['$ref'];
  return typeof target === 'string' ? { ...inner, $ref: `${prefixes[same]}${target}` } : inner;
}

const speaking = ['type', 'properties', 'required', 'enum', 'const'] as const;

/** Whether more than one part speaks of the value. */
export function isIntersection(schema: JsonSchema): boolean {
  if (!isObject(schema)) return false;
  const leave = schema['additionalProperties'] ?? true;
  const own = speaking.some((keyword) => keyword in schema) || leave !== true;
  const others = ['anyOf', 'oneOf', '$ref'].filter((keyword) => keyword in schema).length;
  return Number(own) + others + listOf(schema, 'allOf').length > 1;
}
