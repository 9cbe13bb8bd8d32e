/** The keyword `pattern`, and patterns as names. */
import type { Json } from '../../json.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { inEcmaScript } from './foreign-pattern.ts';
import { textValue } from './keyword-values.ts';

export function pattern(context: Context, keyword: Cursor): Json | undefined {
  const written = textValue(context, keyword);
  return typeof written === 'string' ? readPattern(context, keyword, written) : undefined;
}

/** Undefined where nobody can tell what is meant. */
export function readPattern(context: Context, at: Cursor, written: string): string | undefined {
  const meant = inEcmaScript(written);
  if (meant === written) return meant;
  const reading = meant === undefined ? 'left out' : `read as '${meant}'`;
  const message = `'${written}' is no regular expression of ECMAScript; it is ${reading}.`;
  context.reporter.report('document/pattern', message, { at });
  return meant;
}
