/** A discriminator: its mapping points to components. */
import type { Json } from '../../json.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { isObject } from '../../json.ts';
import { child, children } from '../../source/cursor.ts';
import { compact, recordOf } from '../context.ts';
import { extensions, text, wrongType } from '../fields.ts';
import { referenceTo } from './read-schema.ts';

export function readDiscriminator(context: Context, keyword: Cursor): Json | undefined {
  // Swagger 2.0 §5.2.22: just the name of the property.
  if (typeof keyword.value === 'string') return { propertyName: keyword.value };
  const propertyName = isObject(keyword.value) ? text(context, keyword, 'propertyName') : undefined;
  if (propertyName === undefined) {
    wrongType(context, keyword, 'an object with propertyName');
    return undefined;
  }
  const mapping = child(keyword, 'mapping');
  const fallback = child(keyword, 'defaultMapping');
  const pairs =
    mapping === undefined ? [] : children(mapping).map((entry) => [entry.key, target(context, entry)] as const);
  return compact({
    propertyName,
    mapping: mapping === undefined ? undefined : recordOf(pairs),
    defaultMapping: fallback === undefined ? undefined : target(context, fallback),
    ...extensions(context, keyword),
  }) as Json;
}

/** The name of a component where there is one, else a reference (OAS 3.1 §4.8.25). */
function target(context: Context, entry: Cursor): string | undefined {
  if (typeof entry.value !== 'string') {
    wrongType(context, entry, 'the name of a schema or a reference to one');
    return undefined;
  }
  const name = context.schemas.find(entry.value) ?? context.schemas.referTo(entry, entry.value);
  return name === undefined ? undefined : String(referenceTo(name)['$ref']);
}
