/** `consumes` and `produces`: those of the operation, else those of the document. */
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { child } from '../../source/cursor.ts';
import { texts } from '../fields.ts';
import { mediaTypeName } from '../names-on-the-wire.ts';

export function declaredMediaTypes(
  context: Context,
  operation: Cursor,
  key: 'consumes' | 'produces',
): readonly string[] {
  const holder = child(operation, key) === undefined ? context.root : operation;
  const at = child(holder, key) ?? holder;
  return [...new Set(texts(context, holder, key).map((name) => mediaTypeName(context, name, at)))];
}
