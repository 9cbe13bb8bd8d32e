/** A number as it is written: `1.0` is the version 1.0, not 1. */
import type { Cursor } from './cursor.ts';
import { segmentsOf } from './cursor.ts';

/** The text of a number or boolean in its file, where that is what stands there. */
export function literalOf(cursor: Cursor): string {
  const { source, value } = cursor;
  const start = source.locate(segmentsOf(cursor));
  const written = /^[^\s,}\]#]+/.exec(source.text.slice(start, start + 50))?.[0] ?? '';
  return typeof value === 'number' && Number(written) === value ? written : String(value);
}
