/** Names that travel: what is none of its kind would fail at every request. */
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';

/** RFC 9110 §5.6.2: a token. */
export function isHeaderName(name: string): boolean {
  return /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name);
}

const meant: ReadonlyMap<string, string> = new Map([
  ['*', '*/*'],
  ['json', 'application/json'],
  ['xml', 'application/xml'],
  ['yaml', 'application/yaml'],
  ['text', 'text/plain'],
  ['html', 'text/html'],
  ['csv', 'text/csv'],
]);

/** A media type has a slash (RFC 9110 §8.3.1); a short name is read as the type that is called so, any other as any type. */
export function mediaTypeName(context: Context, name: string, at: Cursor): string {
  if (name.includes('/')) return name;
  const read = meant.get(name.trim().toLowerCase()) ?? '*/*';
  const message = `'${name}' is not a media type; read as '${read}'.`;
  context.reporter.report('document/unknown-value', message, {
    at,
    help: 'Write a type and a subtype: `application/json`.',
  });
  return read;
}
