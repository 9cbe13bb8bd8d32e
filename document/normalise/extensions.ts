/** `x-…` members: data, except that references in our own extensions name schemas. */
import type { Json } from '../json.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';
import { children } from '../source/cursor.ts';
import { referenceText } from '../source/references.ts';
import { recordOf } from './context.ts';
import { readSchema } from './schemas/read-schema.ts';

export function readExtension(context: Context, cursor: Cursor): Json {
  return cursor.key.startsWith('x-etalon-') ? resolveWithin(context, cursor) : cursor.value;
}

function resolveWithin(context: Context, cursor: Cursor): Json {
  if (typeof cursor.value !== 'object' || cursor.value === null) return cursor.value;
  if (referenceText(cursor) !== undefined) return readSchema(context, cursor);
  if (Array.isArray(cursor.value)) return children(cursor).map((item) => resolveWithin(context, item));
  return recordOf(children(cursor).map((member) => [member.key, resolveWithin(context, member)] as const));
}
