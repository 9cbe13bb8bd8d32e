/** Swagger 2.0's `collectionFormat` as style and explode. */
import type { ParameterObject } from '../../open-api.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { child } from '../../source/cursor.ts';
import { text } from '../fields.ts';

type Writing = Pick<ParameterObject, 'style' | 'explode'>;

const formats: { readonly [format: string]: Writing } = {
  csv: { style: 'form', explode: false },
  multi: { style: 'form', explode: true },
  ssv: { style: 'spaceDelimited', explode: false },
  pipes: { style: 'pipeDelimited', explode: false },
};

/** `csv` is the default (2.0 §5.2.10); tabs have no equivalent and are read as `csv`. */
export function readCollectionFormat(context: Context, cursor: Cursor, location: ParameterObject['in']): Writing {
  const format = text(context, cursor, 'collectionFormat') ?? 'csv';
  if (location !== 'query' && format === 'csv') return { style: 'simple', explode: false };
  const writing = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (writing !== undefined && location === 'query') return writing;
  const at = child(cursor, 'collectionFormat') ?? cursor;
  context.reporter.report(
    'document/not-representable',
    `'collectionFormat: ${format}' in ${location} has no equivalent; read as csv.`,
    { at },
  );
  return location === 'query' ? { style: 'form', explode: false } : { style: 'simple', explode: false };
}
