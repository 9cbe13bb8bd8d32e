/** Finds the schema that a `$ref` names: by pointer, by anchor, by `$id`; inside the document only. */
import { formatPointer, parsePointer, resolvePointer } from '#document';
import { UnprintableSchema } from '../unprintable-schema.ts';
import { addSchema, documentBase, isSchema, nodeAt, type SchemaIndex } from './index-schemas.ts';
import type { SchemaNode } from './schema-node.ts';

/** @throws UnprintableSchema when the reference leads out of the document or to nothing. */
export function resolveReference(index: SchemaIndex, from: SchemaNode, reference: string): SchemaNode {
  const found = find(index, from, reference);
  if (found === undefined) throw unresolved(index, from, reference);
  return found;
}

function find(index: SchemaIndex, from: SchemaNode, reference: string): SchemaNode | undefined {
  const uri = URL.parse(reference, from.base);
  if (uri === null) return undefined;
  const [resource = '', fragment = ''] = split(uri.href);
  const root = resource === documentBase ? '#' : index.resources.get(resource);
  if (root === undefined) return undefined;
  if (fragment === '' || fragment.startsWith('/'))
    return atPointer(index, [...parsePointer(root), ...parsePointer(fragment)]);
  const anchored = index.anchors.get(`${resource}#${fragment}`);
  return anchored === undefined ? undefined : index.nodes.get(anchored);
}

function split(href: string): readonly string[] {
  const hash = href.indexOf('#');
  return hash === -1 ? [href] : [href.slice(0, hash), href.slice(hash + 1)];
}

/** A pointer may also lead through keywords that are not ours; then what stands there is read as a schema. */
function atPointer(index: SchemaIndex, keys: readonly string[]): SchemaNode | undefined {
  const pointer = formatPointer(keys);
  return nodeAt(index, pointer) ?? adopt(index, keys);
}

function adopt(index: SchemaIndex, keys: readonly string[]): SchemaNode | undefined {
  for (let depth = keys.length - 1; depth >= 0; depth--) {
    const ancestor = index.nodes.get(formatPointer(keys.slice(0, depth)));
    if (ancestor === undefined) continue;
    const schema = resolvePointer(ancestor.schema, formatPointer(keys.slice(depth)));
    if (!isSchema(schema)) return undefined;
    return addSchema(index, { pointer: formatPointer(keys), schema, base: ancestor.base });
  }
  return undefined;
}

function unresolved(index: SchemaIndex, from: SchemaNode, reference: string): UnprintableSchema {
  const [resource = ''] = split(URL.parse(reference, from.base)?.href ?? '');
  const isLocal = resource === documentBase || index.resources.has(resource);
  const reason = isLocal
    ? `'$ref' to '${reference}' leads to no schema of this document.`
    : `'$ref' to '${reference}' leads out of this document; remote references are not followed.`;
  return new UnprintableSchema([{ pointer: from.pointer, reason }]);
}
