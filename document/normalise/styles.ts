/** How a parameter is written on the wire; defaults of the location are filled in (OAS 3.1 §4.8.12.2, 3.2 §4.12.2). */
import type { ParameterObject } from '../open-api.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { child } from '../source/cursor.ts';
import { flag, text } from './fields.ts';

type Style = ParameterObject['style'];
type Location = ParameterObject['in'];

const allowed: { readonly [location in Location]: readonly [Style, ...Style[]] } = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  querystring: ['form'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
};

/** The declared style where the location has it, else the location's default. */
export function readStyle(context: Context, cursor: Cursor, location: Location): Style {
  const styles = allowed[location];
  const declared = text(context, cursor, 'style');
  const found = styles.find((style) => style === declared);
  if (declared === undefined || found !== undefined) return found ?? styles[0];
  const help = didYouMean(declared, styles);
  const at = child(cursor, 'style') ?? cursor;
  const message = `A parameter in ${location} cannot have the style '${declared}'; '${styles[0]}' is taken.`;
  context.reporter.report('document/unknown-value', message, { at, ...(help === undefined ? {} : { help }) });
  return styles[0];
}

const exploded: ReadonlySet<Style> = new Set<Style>(['form', 'cookie', 'deepObject']);

/** deepObject has only one form, so it counts as exploded. */
export function readExplode(context: Context, cursor: Cursor, style: Style): boolean {
  return flag(context, cursor, 'explode') ?? exploded.has(style);
}
