/** Tells fields that an object of OpenAPI does not have: what they say would be lost in silence. */
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';
import type { Dialect } from './dialect.ts';
import type { ObjectName } from './known-fields.ts';
import { isObject } from '../json.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { child, referencesTo } from '../source/cursor.ts';
import { dialectOf } from './dialect.ts';
import { knownFields } from './known-fields.ts';

/** Fields of a later version are read; of an earlier one, or of none, they are not. */
export function noteFields(context: Context, cursor: Cursor, name: ObjectName): void {
  const known = knownFields(name);
  const dialect = dialectOf(cursor, context.root);
  for (const key of isObject(cursor.value) ? Object.keys(cursor.value) : []) {
    const since = known.get(key);
    if (since === 'always' || since === dialect || key.startsWith('x-')) continue;
    const field = child(cursor, key);
    if (field === undefined || isSilent(field, name)) continue;
    if (since === undefined) noteUnknown(context, field, { name, dialect });
    else noteForeign(context, field, { name, dialect, since });
  }
}

/** References, and a summary that stands beside a reference to any object (OAS 3.1 §4.8.23). */
function isSilent(field: Cursor, name: ObjectName): boolean {
  const { key, parent } = field;
  if (key === '$ref') return true;
  // A method in capitals is read, and told by whoever reads it.
  if (name === 'path item' && key !== key.toLowerCase() && knownFields(name).has(key.toLowerCase())) return true;
  if (isInlineSchema(field, name)) return true;
  return key === 'summary' && parent !== undefined && referencesTo(parent).length > 0;
}

/** Keywords of a schema in a parameter that has none are read, and told by whoever reads them. */
function isInlineSchema({ key, parent }: Cursor, name: ObjectName): boolean {
  if (name !== 'parameter' || parent === undefined || knownFields(name).get(key) !== '2.0') return false;
  return child(parent, 'schema') === undefined && child(parent, 'content') === undefined;
}

interface Place {
  readonly name: ObjectName;
  readonly dialect: Dialect;
}

function noteUnknown(context: Context, field: Cursor, { name, dialect }: Place): void {
  const candidates = [...knownFields(name)].flatMap(([key, since]) => (isRead(since, dialect) ? [key] : []));
  const help = didYouMean(field.key, candidates);
  const message = `'${field.key}' is not a field of ${withArticle(name)}; it is left out.`;
  tell(context, field, { code: 'document/unknown-field', message, ...(help !== undefined && { help }) });
}

function noteForeign(context: Context, field: Cursor, { name, dialect, since }: Place & { since: Dialect }): void {
  if (dialect !== '2.0' && since !== '2.0' && since <= dialect) return;
  const origin = `'${field.key}' of ${withArticle(name)} belongs to OpenAPI ${since}, this file is ${dialect}`;
  if (isRead(since, dialect))
    tell(context, field, { code: 'document/foreign-keyword', message: `${origin}; it is read.` });
  else tell(context, field, { code: 'document/unknown-field', message: `${origin}; it is left out.` });
}

/** Between the later versions there is no difference in how they are read; 2.0 is read apart. */
function isRead(since: Dialect | 'always', dialect: Dialect): boolean {
  return since === 'always' || (since === '2.0') === (dialect === '2.0');
}

interface Finding {
  readonly code: 'document/unknown-field' | 'document/foreign-keyword';
  readonly message: string;
  readonly help?: string;
}

function tell(context: Context, at: Cursor, { code, message, help }: Finding): void {
  context.reporter.tally(code, message, { at, scope: at.source.uri, ...(help !== undefined && { help }) });
}

function withArticle(name: ObjectName): string {
  if (name === 'info' || name === 'components') return `\`${name}\``;
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}
