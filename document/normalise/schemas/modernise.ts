/** What older dialects say with keywords of their own, said in JSON Schema 2020-12: nullable, exclusive bounds, files. */
import type { Json, JsonObject } from '../../json.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { isObject, own } from '../../json.ts';
import { child } from '../../source/cursor.ts';
import { recordOf } from '../context.ts';
import { type Dialect, dialectOf } from '../dialect.ts';

/** `schema` holds the keywords as read at `cursor`. */
export function modernise(context: Context, cursor: Cursor, schema: JsonObject): JsonObject {
  noteForeignKeywords(context, cursor);
  return nullable(file(exclusiveBounds(schema)));
}

const foreign: { readonly [keyword: string]: { readonly wrongIn: readonly string[]; readonly origin: string } } = {
  nullable: { wrongIn: ['2.0', '3.1', '3.2'], origin: 'OpenAPI 3.0' },
  const: { wrongIn: ['2.0', '3.0'], origin: 'OpenAPI 3.1' },
  patternProperties: { wrongIn: ['2.0', '3.0'], origin: 'OpenAPI 3.1' },
  prefixItems: { wrongIn: ['2.0', '3.0'], origin: 'OpenAPI 3.1' },
};

function noteForeignKeywords(context: Context, cursor: Cursor): void {
  const dialect = dialectOf(cursor, context.root);
  const scope = cursor.source.uri;
  for (const [keyword, { wrongIn, origin }] of Object.entries(foreign)) {
    const at = wrongIn.includes(dialect) ? child(cursor, keyword) : undefined;
    if (at !== undefined)
      context.reporter.tally(
        'document/foreign-keyword',
        `'${keyword}' belongs to ${origin}, this file is ${dialect}; it is read.`,
        { at, scope },
      );
  }
  noteForeignForms(context, cursor, dialect);
  const type = dialect === '2.0' || dialect === '3.0' ? child(cursor, 'type') : undefined;
  if (type !== undefined && (Array.isArray(type.value) || type.value === 'null')) {
    context.reporter.tally(
      'document/foreign-keyword',
      `A list of types, or null as a type, belongs to OpenAPI 3.1, this file is ${dialect}; it is read.`,
      { at: type, scope },
    );
  }
}

function hasForeignForm(value: Json): boolean {
  if (!isObject(value)) return false;
  const bounds = [own(value, 'exclusiveMinimum'), own(value, 'exclusiveMaximum')];
  return Array.isArray(own(value, 'items')) || bounds.some((bound) => typeof bound === 'boolean');
}

/** Keywords whose values had another form in other dialects. */
function noteForeignForms(context: Context, cursor: Cursor, dialect: Dialect): void {
  if (dialect === '2.0' || dialect === '3.0' || !hasForeignForm(cursor.value)) return;
  const items = child(cursor, 'items');
  const bounds = ['exclusiveMinimum', 'exclusiveMaximum'].map((keyword) => child(cursor, keyword));
  const [bound] = bounds.filter((one) => typeof one?.value === 'boolean');
  const scope = cursor.source.uri;
  if (items !== undefined && Array.isArray(items.value)) {
    const message = `A list of items is called prefixItems in ${dialect}; it is read.`;
    context.reporter.tally('document/foreign-keyword', message, { at: items, scope });
  }
  if (bound !== undefined) {
    const message = `'${bound.key}' is a number in ${dialect}, not a flag; it is read.`;
    context.reporter.tally('document/foreign-keyword', message, { at: bound, scope });
  }
}

function exclusiveBounds(schema: JsonObject): JsonObject {
  return exclusiveBound(exclusiveBound(schema, 'exclusiveMinimum', 'minimum'), 'exclusiveMaximum', 'maximum');
}

/** Draft 4 has a boolean beside the bound, 2020-12 the bound itself. */
function exclusiveBound(schema: JsonObject, exclusive: string, bound: string): JsonObject {
  const is = own(schema, exclusive);
  if (is === undefined || typeof is === 'number') return schema;
  const limit = own(schema, bound);
  const rest = without(schema, exclusive);
  return is === true && typeof limit === 'number' ? { ...without(rest, bound), [exclusive]: limit } : rest;
}

/** Swagger 2.0 §5.2.18: `type: file` is a body of bytes. */
function file(schema: JsonObject): JsonObject {
  const type = own(schema, 'type');
  if (type === 'file') return { ...schema, type: 'string', format: 'binary' };
  if (!Array.isArray(type) || !type.includes('file')) return schema;
  const types = type.map((name) => (name === 'file' ? 'string' : name));
  return { ...schema, type: [...new Set(types)], format: 'binary' };
}

function nullable(schema: JsonObject): JsonObject {
  const isNullable = own(schema, 'nullable') === true || own(schema, 'x-nullable') === true;
  const rest = without(schema, 'nullable');
  if (!isNullable) return rest;
  // Strictly, 3.0.3 lets a sibling allOf or $ref still refuse null; no author means that.
  if (['$ref', 'allOf', 'anyOf', 'oneOf'].some((keyword) => Object.hasOwn(rest, keyword))) return wrapWithNull(rest);
  const withEnum = acceptNullAmongValues(rest);
  const type = own(withEnum, 'type');
  return type === undefined ? withEnum : { ...withEnum, type: unionWithNull(type) };
}

function unionWithNull(type: Json): Json {
  const types = Array.isArray(type) ? type : [type];
  return types.includes('null') ? type : [...types, 'null'];
}

function acceptNullAmongValues(schema: JsonObject): JsonObject {
  const values = own(schema, 'enum');
  const single = own(schema, 'const');
  if (Array.isArray(values) && !values.includes(null)) return { ...schema, enum: [...values, null] };
  return single !== undefined && single !== null ? { ...without(schema, 'const'), enum: [single, null] } : schema;
}

const outer = new Set([
  'title',
  'description',
  'summary',
  'deprecated',
  'readOnly',
  'writeOnly',
  'default',
  'examples',
  'externalDocs',
  'xml',
]);

/** A union with null; annotations stay outside. */
function wrapWithNull(schema: JsonObject): JsonObject {
  const isOuter = (key: string): boolean => outer.has(key) || key.startsWith('x-');
  const entries = Object.entries(schema);
  const inner = recordOf(entries.filter(([key]) => !isOuter(key)));
  const alternatives = own(inner, 'anyOf');
  const isUnion = Array.isArray(alternatives) && Object.keys(inner).length === 1;
  const anyOf = isUnion ? [...alternatives, { type: 'null' }] : [inner, { type: 'null' }];
  return { ...recordOf(entries.filter(([key]) => isOuter(key))), anyOf };
}

function without(schema: JsonObject, key: string): JsonObject {
  if (!Object.hasOwn(schema, key)) return schema;
  return recordOf(Object.entries(schema).filter(([name]) => name !== key));
}
