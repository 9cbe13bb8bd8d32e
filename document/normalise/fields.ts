/** Tolerant access to the members of an OpenAPI object: a wrong type is reported and counts as absent. */
import type { Json, JsonObject } from '../json.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';
import { isObject } from '../json.ts';
import { child, children, withValue } from '../source/cursor.ts';
import { literalOf } from '../source/literal.ts';
import { referenceText } from '../source/references.ts';
import { describe, recordOf } from './context.ts';
import { readExtension } from './extensions.ts';

/** A string; numbers and booleans become one, reported. */
export function text(context: Context, cursor: Cursor, key: string): string | undefined {
  const field = child(cursor, key);
  if (field === undefined || typeof field.value === 'string') return field?.value as string | undefined;
  if (referenceText(field) !== undefined) return textBehindReference(context, field);
  if (typeof field.value === 'number' || typeof field.value === 'boolean') {
    wrongType(context, field, 'a string; it is read as one');
    return literalOf(field);
  }
  wrongType(context, field, 'a string');
  return undefined;
}

export function flag(context: Context, cursor: Cursor, key: string): boolean | undefined {
  const field = child(cursor, key);
  if (field === undefined || typeof field.value === 'boolean') return field?.value as boolean | undefined;
  const meant = meantFlag(field.value);
  if (meant !== undefined) {
    wrongType(context, field, `a boolean; it is read as ${meant}`);
    return meant;
  }
  wrongType(context, field, 'a boolean');
  return undefined;
}

/** What YAML 1.1 took for booleans, and what is one in quotes. */
export function meantFlag(value: Json): boolean | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value.toLowerCase();
  if (['true', 'yes', 'on'].includes(word)) return true;
  return ['false', 'no', 'off'].includes(word) ? false : undefined;
}

/** An object; a reference in its place is followed and reported. */
export function object(context: Context, cursor: Cursor, key: string): Cursor | undefined {
  const field = child(cursor, key);
  if (field === undefined) return undefined;
  const found = referenceText(field) === undefined ? field : misplaced(context, field);
  if (found === undefined || isObject(found.value)) return found;
  wrongType(context, found, 'an object');
  return undefined;
}

/** The members of a map like `headers`, whose names are the author's own, `x-request-id` among them. */
export function members(context: Context, cursor: Cursor, key: string): Cursor[] {
  const map = object(context, cursor, key);
  return map === undefined ? [] : children(map);
}

/** The members of a map that may be extended: Paths and Responses Objects (OAS 3.1 §4.8.8, §4.8.16). */
export function extensibleMembers(context: Context, cursor: Cursor, key: 'paths' | 'responses'): Cursor[] {
  return members(context, cursor, key).filter((member) => !member.key.startsWith('x-'));
}

export function list(context: Context, cursor: Cursor, key: string): Cursor[] {
  const field = child(cursor, key);
  if (field === undefined) return [];
  const found = referenceText(field) === undefined ? field : misplaced(context, field);
  if (found === undefined || Array.isArray(found.value)) return found === undefined ? [] : children(found);
  wrongType(context, found, 'a list');
  return [];
}

/** The strings of a list; others are reported and left out. */
export function texts(context: Context, cursor: Cursor, key: string): string[] {
  const alone = child(cursor, key);
  if (typeof alone?.value === 'string') {
    wrongType(context, alone, 'a list; it is read as one');
    return [alone.value];
  }
  return list(context, cursor, key).flatMap((item) => {
    if (typeof item.value === 'string') return [item.value];
    const isPlain = typeof item.value === 'number' || typeof item.value === 'boolean';
    wrongType(context, item, isPlain ? 'a string; it is read as one' : 'a string');
    return isPlain ? [literalOf(item)] : [];
  });
}

/** Follows the reference of an object that may be one (parameters, responses …); its `summary` and `description` win. */
export function dereference(context: Context, cursor: Cursor): Cursor | undefined {
  if (referenceText(cursor) === undefined) return objectOnly(context, cursor);
  const target = context.references.follow(cursor);
  const found = target === undefined ? undefined : objectOnly(context, target);
  if (found === undefined || !isObject(found.value)) return found;
  const overrides = recordOf(
    ['summary', 'description'].map((key) => [key, child(cursor, key)?.value] as const),
  ) as JsonObject;
  return Object.keys(overrides).length === 0 ? found : withValue(found, { ...found.value, ...overrides });
}

/** The `x-…` members. */
export function extensions(context: Context, cursor: Cursor): { readonly [extension: `x-${string}`]: Json } {
  const fields = children(cursor).filter(({ key }) => key.startsWith('x-'));
  return recordOf(fields.map((field) => [field.key, readExtension(context, field)] as const));
}

export function wrongType(context: Context, cursor: Cursor, expected: string): void {
  const message = `${nameOf(cursor)} is ${describe(cursor.value)} and must be ${expected}.`;
  context.reporter.report('document/wrong-type', message, { at: cursor });
}

/** What people call the place: an item by its list, the root by its file. */
function nameOf({ key, parent, source }: Cursor): string {
  if (parent === undefined) return `The content of '${source.shown}'`;
  return Array.isArray(parent.value) ? `Item ${Number(key) + 1} of '${parent.key}'` : `'${key}'`;
}

function objectOnly(context: Context, cursor: Cursor): Cursor | undefined {
  if (isObject(cursor.value)) return cursor;
  wrongType(context, cursor, 'an object');
  return undefined;
}

function misplaced(context: Context, field: Cursor): Cursor | undefined {
  context.reporter.report('document/misplaced-reference', `'${field.key}' cannot be a reference.`, { at: field });
  return context.references.follow(field);
}

function textBehindReference(context: Context, field: Cursor): string | undefined {
  const target = misplaced(context, field);
  return typeof target?.value === 'string' ? target.value : undefined;
}
