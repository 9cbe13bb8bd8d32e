/** Which keywords of a schema can make a value invalid, under the options of this run. */
import { groups } from '../graph/vocabulary.ts';
import { keyword, type SchemaNode } from '../graph/schema-node.ts';
import type { Printing } from './scope.ts';

export function assertions(printing: Printing, node: SchemaNode): readonly string[] {
  const { schema } = node;
  if (typeof schema === 'boolean') return [];
  // Nodes live no longer than the run that made them, so its options are the same.
  return (node.found.asserting ??= Object.keys(schema).filter((name) => asserts(printing, node, name)));
}

/** Whether the schema accepts everything. */
export function isEmpty(printing: Printing, node: SchemaNode): boolean {
  return typeof node.schema === 'boolean' ? node.schema : assertions(printing, node).length === 0;
}

/** Whether the schema says no more than `$ref`. */
export function isOnlyReference(printing: Printing, node: SchemaNode): boolean {
  return keyword(node, '$ref') !== undefined && assertions(printing, node).length === 1;
}

function asserts(printing: Printing, node: SchemaNode, name: string): boolean {
  if (name === 'format') return printing.assertFormats;
  if (name === 'minContains' || name === 'maxContains') return keyword(node, 'contains') !== undefined;
  return (groups.get(name) ?? 'annotation') !== 'annotation';
}
