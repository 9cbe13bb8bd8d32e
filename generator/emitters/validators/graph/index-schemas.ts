/** Finds every schema of the given roots and what each can be called by: its pointer, its `$id`, its anchors. */
import type { Json, JsonSchema, Pointer } from '#document';
import { below, keyword, type SchemaNode } from './schema-node.ts';
import { slots } from './vocabulary.ts';

export interface SchemaIndex {
  readonly nodes: Map<Pointer, SchemaNode>;
  /** Absolute URI without fragment → the pointer of the schema that is that resource. */
  readonly resources: Map<string, Pointer>;
  /** Absolute URI with a plain-name fragment → pointer. */
  readonly anchors: Map<string, Pointer>;
}

/** The base of everything without an `$id`; never fetched (RFC 2606 keeps `.invalid` unresolvable). */
export const documentBase = 'https://document.invalid/';

export function indexSchemas(roots: ReadonlyMap<Pointer, JsonSchema>): SchemaIndex {
  const index: SchemaIndex = { nodes: new Map(), resources: new Map(), anchors: new Map() };
  for (const [pointer, schema] of roots) addSchemas(index, { pointer, schema, base: documentBase });
  return index;
}

/** Adds a schema and all schemas in it; what is known already stays as it is. */
export function addSchemas(index: SchemaIndex, root: SchemaNode): void {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (index.nodes.has(node.pointer)) continue;
    const placed = { ...node, base: baseOf(node) };
    index.nodes.set(placed.pointer, placed);
    nameSchema(index, placed);
    pending.push(...subschemas(placed));
  }
}

/** A JSON object or boolean is taken for a schema; anything else in a slot is refused where it is printed. */
export function isSchema(value: Json | undefined): value is JsonSchema {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

function baseOf(node: SchemaNode): string {
  const id = keyword(node, '$id');
  const uri = typeof id === 'string' ? URL.parse(id, node.base) : null;
  return uri === null ? node.base : withoutFragment(uri);
}

function withoutFragment(uri: URL): string {
  return uri.href.replace(/#.*$/u, '');
}

function nameSchema(index: SchemaIndex, node: SchemaNode): void {
  if (typeof keyword(node, '$id') === 'string') index.resources.set(node.base, node.pointer);
  for (const name of ['$anchor', '$dynamicAnchor']) {
    const anchor = keyword(node, name);
    if (typeof anchor === 'string') index.anchors.set(`${node.base}#${anchor}`, node.pointer);
  }
}

function subschemas(node: SchemaNode): SchemaNode[] {
  const { schema, pointer, base } = node;
  if (typeof schema === 'boolean') return [];
  return Object.keys(schema).flatMap((name) => {
    const slot = slots.get(name);
    const value = schema[name];
    if (slot === undefined || value === undefined) return [];
    const place = below(pointer, name);
    const places = slot.shape === 'one' ? [[place, value] as const] : heldIn(value, place);
    return places.flatMap(([at, each]) => (isSchema(each) ? [{ pointer: at, schema: each, base }] : []));
  });
}

function heldIn(value: Json, pointer: Pointer): (readonly [Pointer, Json])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, each]) => [below(pointer, key), each as Json] as const);
}
