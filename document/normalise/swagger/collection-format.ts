/** Swagger 2.0's `collectionFormat` as style and explode. */
import type { ParameterObject } from '../../open-api.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { child } from '../../source/cursor.ts';
import { text } from '../fields.ts';

export type ListFormat = Pick<ParameterObject, 'style' | 'explode'>;

const formats: { readonly [format: string]: ListFormat } = {
  csv: { style: 'form', explode: false },
  multi: { style: 'form', explode: true },
  ssv: { style: 'spaceDelimited', explode: false },
  pipes: { style: 'pipeDelimited', explode: false },
};

/** `csv` is the default (2.0 §5.2.10); tabs have no equivalent and are read as `csv`. */
export function readCollectionFormat(
  context: Context,
  cursor: Cursor,
  location: ParameterObject['in'] | 'form',
): ListFormat {
  noteInnerLists(context, cursor);
  const format = text(context, cursor, 'collectionFormat') ?? 'csv';
  const isPairs = location === 'query' || location === 'form';
  if (!isPairs && format === 'csv') return { style: 'simple', explode: false };
  const writing = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (writing !== undefined && isPairs) return writing;
  const at = child(cursor, 'collectionFormat') ?? cursor;
  context.reporter.report(
    'document/not-representable',
    `'collectionFormat: ${format}' in ${location === 'form' ? 'a form' : location} has no equivalent; read as csv.`,
    { at },
  );
  return isPairs ? { style: 'form', explode: false } : { style: 'simple', explode: false };
}

/** A list within a list has a format of its own (2.0 §5.2.11), for which no style has room. */
function noteInnerLists(context: Context, cursor: Cursor): void {
  const items = child(cursor, 'items');
  if (items === undefined || child(items, 'type')?.value !== 'array') return;
  const message = 'The format of a list within a list has no equivalent; the inner one is read and written as JSON.';
  context.reporter.report('document/not-representable', message, { at: child(items, 'collectionFormat') ?? items });
}
