/** Finds every schema of the given roots and what each can be called by: its pointer, its `$id`, its anchors. */
import type { Json, JsonSchema, Pointer } from '#document';
import { below, type HeldEntry, keyword, type SchemaNode } from './schema-node.ts';
import { slots, type Slot } from './vocabulary.ts';

export interface SchemaIndex {
  readonly roots: ReadonlyMap<Pointer, JsonSchema>;
  readonly nodes: Map<Pointer, SchemaNode>;
  /** Absolute URI without fragment → the pointer of the schema that is that resource. */
  readonly resources: Map<string, Pointer>;
  /** Absolute URI with a plain-name fragment → pointer. */
  readonly anchors: Map<string, Pointer>;
}

/** The base of everything without an `$id`; never fetched (RFC 2606 keeps `.invalid` unresolvable). */
export const documentBase = 'https://document.invalid/';

/** `late`: a root is looked into when somebody asks for what is in it; only where no schema has a name beside its pointer. */
export function indexSchemas(roots: ReadonlyMap<Pointer, JsonSchema>, { late = false } = {}): SchemaIndex {
  const index: SchemaIndex = { roots, nodes: new Map(), resources: new Map(), anchors: new Map() };
  if (!late) for (const [pointer, schema] of roots) addSchema(index, { pointer, schema, base: documentBase });
  return index;
}

/** What stands at a pointer, where that is a schema of a root. */
export function nodeAt(index: SchemaIndex, pointer: Pointer): SchemaNode | undefined {
  const known = index.nodes.get(pointer);
  if (known !== undefined) return known;
  const root = rootAround(index.roots, pointer);
  if (root === undefined || index.nodes.has(root)) return undefined;
  addSchema(index, { pointer: root, schema: index.roots.get(root) ?? true, base: documentBase });
  return index.nodes.get(pointer);
}

/** The pointer itself or the nearest around it that is one of these. */
export function rootAround(roots: { has(pointer: Pointer): boolean }, pointer: Pointer): Pointer | undefined {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const candidate = pointer.slice(0, end);
    if (roots.has(candidate)) return candidate;
  }
  return undefined;
}

interface Place {
  readonly pointer: Pointer;
  readonly schema: JsonSchema;
  /** The base of what is around it. */
  readonly base: string;
  readonly around?: SchemaNode | undefined;
}

/** Adds a schema and all schemas in it; what is known already stays as it is. */
export function addSchema(index: SchemaIndex, place: Place): SchemaNode {
  const pending: SchemaNode[] = [];
  const root = nodeFor(index, place, pending);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) link(index, node, pending);
  return root;
}

/** A JSON object or boolean is taken for a schema; anything else in a slot is refused where it is printed. */
export function isSchema(value: Json | undefined): value is JsonSchema {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

function nodeFor(index: SchemaIndex, { pointer, schema, base, around }: Place, created: SchemaNode[]): SchemaNode {
  const known = index.nodes.get(pointer);
  if (known !== undefined) return known;
  const id = typeof schema === 'object' ? schema['$id'] : undefined;
  const uri = typeof id === 'string' ? URL.parse(id, base) : null;
  const node: SchemaNode = {
    pointer,
    schema,
    base: uri === null ? base : uri.href.replace(/#.*$/u, ''),
    around,
    held: nothing,
    found: { conjuncts: undefined, types: undefined, asserting: undefined },
  };
  index.nodes.set(pointer, node);
  nameSchema(index, node);
  created.push(node);
  return node;
}

/** Most schemas hold no others. */
const nothing: SchemaNode['held'] = new Map();

function nameSchema(index: SchemaIndex, node: SchemaNode): void {
  if (typeof keyword(node, '$id') === 'string') index.resources.set(node.base, node.pointer);
  for (const name of ['$anchor', '$dynamicAnchor']) {
    const anchor = keyword(node, name);
    if (typeof anchor === 'string') index.anchors.set(`${node.base}#${anchor}`, node.pointer);
  }
}

function link(index: SchemaIndex, node: SchemaNode, created: SchemaNode[]): void {
  const { schema, base } = node;
  if (typeof schema === 'boolean') return;
  const held = new Map<string, readonly HeldEntry[]>();
  for (const name of Object.keys(schema)) {
    const slot = slots.get(name);
    if (slot === undefined) continue;
    const around = name === 'allOf' ? node : undefined;
    const entries = placesIn(schema[name] ?? null, { pointer: `${node.pointer}/${name}`, slot });
    held.set(
      name,
      entries.map(([key, pointer, value]): HeldEntry => {
        return [key, isSchema(value) ? nodeFor(index, { pointer, schema: value, base, around }, created) : undefined];
      }),
    );
  }
  if (held.size > 0) node.held = held;
}

function placesIn(
  value: Json,
  { pointer, slot }: { pointer: Pointer; slot: Slot },
): (readonly [string, Pointer, Json])[] {
  if (slot.shape === 'one') return [['', pointer, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, each]) => [key, below(pointer, key), each as Json] as const);
}
