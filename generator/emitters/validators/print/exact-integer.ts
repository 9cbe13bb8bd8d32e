/** Whole numbers of 64 bits that no double has: asked for are the doubles next to them. */
import { type Code, code } from '../../../render/index.ts';
import { keyword, type SchemaNode } from '../graph/schema-node.ts';
import { typeNames } from '../graph/types-of.ts';
import type { FunctionScope, Printing } from './scope.ts';

/** Whether values may be of type bigint. */
export function isWide(printing: Printing, node: SchemaNode): boolean {
  const format = printing.exactIntegers ? keyword(node, 'format') : undefined;
  return (format === 'int64' || format === 'uint64') && typeNames(node)?.includes('integer') === true;
}

/** The value as it can be compared: itself, unless it is a bigint. */
export function comparable(scope: FunctionScope, node: SchemaNode, value: Code): Code {
  return isWide(scope.printing, node) ? code`${scope.file.support('nearest')}(${value})` : value;
}
