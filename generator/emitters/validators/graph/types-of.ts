/** The JSON types that a schema lets through, read from `type`, `const` and `enum` without looking at any value. */
import type { Json } from '#document';
import { conjuncts } from './conjuncts.ts';
import type { SchemaGraph } from './schema-graph.ts';
import { keyword, type SchemaNode } from './schema-node.ts';

export type Kind = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';

export const kinds: readonly Kind[] = ['string', 'number', 'boolean', 'null', 'array', 'object'];

/**
 * The names in `type`; undefined where there is no such keyword. `integer` is dropped beside `number`, and `bytes` is
 * added where a string stands for bytes: outside of JSON, bodies and parts of forms hold them as such.
 */
export function typeNames(node: SchemaNode): readonly string[] | undefined {
  const known = node.found.types;
  if (known !== undefined) return known ?? undefined;
  const names = readTypeNames(node);
  node.found.types = names ?? null;
  return names;
}

function readTypeNames(node: SchemaNode): readonly string[] | undefined {
  const type = keyword(node, 'type');
  if (type === undefined) return undefined;
  const names = [...new Set((Array.isArray(type) ? type : [type]) as readonly string[])];
  const plain = names.includes('number') ? names.filter((name) => name !== 'integer') : names;
  return plain.includes('string') && isBinary(node) ? [...plain, 'bytes'] : plain;
}

/** OAS 3.0 says `format: binary`, OAS 3.1 a media type without encoding (§4.8.14.1). */
function isBinary(node: SchemaNode): boolean {
  if (keyword(node, 'format') === 'binary') return true;
  const mediaType = keyword(node, 'contentMediaType');
  if (typeof mediaType !== 'string' || keyword(node, 'contentEncoding') !== undefined) return false;
  return !/^text\/|json|xml/.test(mediaType);
}

/** Whether the schema's `type` lets a value through. */
export function hasType(node: SchemaNode, value: Json): boolean {
  const names = typeNames(node);
  if (names === undefined || names.includes(kindOf(value))) return true;
  return names.includes('integer') && Number.isInteger(value);
}

export function kindOf(value: Json): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as Exclude<Kind, 'null' | 'array'>;
}

/** The kinds of the values that can satisfy the schema: all that are not excluded for certain. */
export function possibleKinds(graph: SchemaGraph, node: SchemaNode): ReadonlySet<Kind> {
  const parts = conjuncts(graph, node);
  return new Set(kinds.filter((kind) => parts.every((part) => lets(part, kind))));
}

function lets(node: SchemaNode, kind: Kind): boolean {
  if (typeof node.schema === 'boolean') return node.schema;
  const names = typeNames(node);
  if (names !== undefined && !names.includes(kind) && !(kind === 'number' && names.includes('integer'))) return false;
  const constant = keyword(node, 'const');
  const listed = keyword(node, 'enum') as readonly Json[] | undefined;
  const values = constant === undefined ? listed : [constant];
  return values === undefined || values.some((value) => kindOf(value) === kind);
}
