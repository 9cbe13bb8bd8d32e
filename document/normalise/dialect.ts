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
  return declared(cursor.source) ?? declared(root.source) ?? '3.1';
}

/** Reports a root document that does not say its version; it is then read as 3.1. */
export function checkVersion(root: Cursor, reporter: Reporter<Cursor>): void {
  if (declared(root.source) !== undefined) return;
  const field = child(root, 'openapi') ?? child(root, 'swagger');
  const message =
    field === undefined
      ? 'The document does not say its OpenAPI version.'
      : `The OpenAPI version '${literalOf(field)}' is unknown.`;
  reporter.report('document/unknown-version', message, { at: field ?? root });
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
