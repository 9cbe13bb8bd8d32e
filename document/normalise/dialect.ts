/** Which version of OpenAPI a file is written in. */
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Source } from '../source/source.ts';
import { isObject } from '../json.ts';
import { child, rootCursor } from '../source/cursor.ts';
import { literalOf } from '../source/literal.ts';

export type Dialect = '2.0' | '3.0' | '3.1' | '3.2';

/** The dialect of the file at a cursor: its own, or that of the root document. */
export function dialectOf(cursor: Cursor, root: Cursor): Dialect {
  return declared(cursor.source) ?? declared(root.source) ?? assumed(root);
}

/** Reports a root document that does not say its version; it is read as its parts suggest. Without any there is nothing to read. */
export function checkVersion(root: Cursor, reporter: Reporter<Cursor>): void {
  if (declared(root.source) !== undefined) return;
  const field = child(root, 'openapi') ?? child(root, 'swagger');
  const message =
    field === undefined
      ? 'The document does not say its OpenAPI version'
      : `The OpenAPI version '${literalOf(field)}' is unknown`;
  const at = field ?? root;
  if (parts.some((part) => child(root, part) !== undefined))
    reporter.report('document/unknown-version', `${message}; it is read as ${assumed(root)}.`, { at });
  else reporter.report('document/unknown-version', `${message}.`, { at, severity: 'error' });
}

const parts = ['paths', 'webhooks', 'components', 'definitions'];

/** Swagger 2.0 calls schemas `definitions`; a later version than all that are known is nearest to the last. */
function assumed(root: Cursor): Dialect {
  const isSwagger = ['swagger', 'definitions'].some((part) => child(root, part) !== undefined);
  if (isSwagger && child(root, 'components') === undefined) return '2.0';
  const version = child(root, 'openapi');
  return version !== undefined && /^(3\.\d|[4-9])/.test(literalOf(version)) ? '3.2' : '3.1';
}

const known = new WeakMap<Source, Dialect | 'none'>();

function declared(source: Source): Dialect | undefined {
  const dialect = known.get(source) ?? readDialect(source);
  known.set(source, dialect);
  return dialect === 'none' ? undefined : dialect;
}

function readDialect(source: Source): Dialect | 'none' {
  if (!isObject(source.value ?? null)) return 'none';
  const field = child(rootCursor(source), 'openapi') ?? child(rootCursor(source), 'swagger');
  const match = /^(2|3\.[012])(\.|$)/.exec(field === undefined ? '' : literalOf(field));
  if (match === null) return 'none';
  return match[1] === '2' ? '2.0' : (match[1] as Dialect);
}
