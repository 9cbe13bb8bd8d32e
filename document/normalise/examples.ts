/** Examples: their values are data, and nothing in them is a reference. */
import type { Pointer } from '../json.ts';
import type { ExampleObject } from '../open-api.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';
import { isObject } from '../json.ts';
import { appendPointer } from '../pointer.ts';
import { child, children } from '../source/cursor.ts';
import { compact, recordOf } from './context.ts';
import { dereference, text, wrongType } from './fields.ts';
import { noteFields } from './note-fields.ts';

/** `origin` is the pointer of the holder. `example` and `examples` of a parameter or media type as one map; a single one is called `example`. */
export function readExamples(
  context: Context,
  cursor: Cursor,
  origin: Pointer,
): { readonly [name: string]: ExampleObject } | undefined {
  const single = child(cursor, 'example');
  const named = namedExamples(context, cursor, origin);
  const all = single === undefined ? named : [['example', { value: single.value }] as const, ...named];
  return all.length === 0 ? undefined : recordOf(all);
}

function namedExamples(context: Context, cursor: Cursor, origin: Pointer): (readonly [string, ExampleObject])[] {
  const field = child(cursor, 'examples');
  if (field === undefined) return [];
  // Lists belong to schemas; here they are a common slip.
  if (!isObject(field.value)) wrongType(context, field, 'an object of examples');
  return children(field).flatMap((example) => {
    const read = Array.isArray(field.value)
      ? { value: example.value }
      : readExample(context, example, appendPointer(origin, 'examples', example.key));
    return read === undefined ? [] : [[example.key, read] as const];
  });
}

function readExample(context: Context, cursor: Cursor, origin: Pointer): ExampleObject | undefined {
  const example = dereference(context, cursor);
  if (example === undefined) return undefined;
  noteFields(context, example, 'example');
  context.origins.set(origin, example);
  return compact({
    summary: text(context, example, 'summary'),
    description: text(context, example, 'description'),
    value: child(example, 'value')?.value,
    dataValue: child(example, 'dataValue')?.value,
    serializedValue: text(context, example, 'serializedValue'),
    externalValue: text(context, example, 'externalValue'),
  });
}
