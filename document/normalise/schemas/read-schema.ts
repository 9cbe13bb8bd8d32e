/** A schema of any dialect as JSON Schema 2020-12, its references rewritten to components. */
import type { Json, JsonObject } from '../../json.ts';
import type { JsonSchema } from '../../open-api.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { isObject, own } from '../../json.ts';
import { appendPointer } from '../../pointer.ts';
import { child, children, pointerOf } from '../../source/cursor.ts';
import { referenceText } from '../../source/references.ts';
import { describe, recordOf } from '../context.ts';
import { dialectOf } from '../dialect.ts';
import { inheritedDiscriminator } from './discriminator.ts';
import { withFittingEnum } from './with-fitting-enum.ts';
import { readKeyword, recursiveRoot } from './keywords.ts';
import { meantType } from './types.ts';
import { modernise } from './modernise.ts';

export function readSchema(context: Context, cursor: Cursor): JsonSchema {
  if (typeof cursor.value === 'boolean') return cursor.value;
  if (!isObject(cursor.value)) return readWord(context, cursor);
  return referenceText(cursor) === undefined ? readObject(context, cursor) : readReference(context, cursor);
}

/** What is no object may be the name of a type. */
function readWord(context: Context, cursor: Cursor): JsonSchema {
  const type = typeof cursor.value === 'string' ? meantType(cursor.value) : undefined;
  const reading = type === undefined ? 'accepting everything' : `{ type: ${type} }`;
  const message = `A schema is an object, not ${describe(cursor.value)}; read as ${reading}.`;
  context.reporter.report('document/wrong-type', message, { at: cursor });
  return type === undefined ? true : { type };
}

/** A component of the normalised document as a reference. */
export function referenceTo(name: string): JsonObject {
  return { $ref: appendPointer('#/components/schemas', name) };
}

function readObject(context: Context, cursor: Cursor): JsonSchema {
  const schema = withInherited(context, cursor, withDemanded(cursor, readKeywords(context, children(cursor))));
  return modernise(context, cursor, withFittingEnum(context, cursor, schema));
}

function withInherited(context: Context, cursor: Cursor, schema: JsonObject): JsonObject {
  if (schema['oneOf'] === undefined && schema['anyOf'] === undefined) return schema;
  const discriminator = inheritedDiscriminator(context, cursor);
  return discriminator === undefined ? schema : { ...schema, discriminator };
}

/** Properties that say themselves that they are required, as drafts before the fourth had it. */
function withDemanded(cursor: Cursor, schema: JsonObject): JsonObject {
  const properties = isObject(cursor.value) ? own(cursor.value, 'properties') : undefined;
  if (!isObject(properties)) return schema;
  const demanded = Object.keys(properties).filter((name) => {
    const property = own(properties, name) ?? null;
    return isObject(property) && own(property, 'required') === true;
  });
  if (demanded.length === 0) return schema;
  const listed = own(schema, 'required');
  const names = [...(Array.isArray(listed) ? listed : []), ...demanded];
  return { ...schema, required: [...new Set(names)] };
}

function readKeywords(context: Context, keywords: readonly Cursor[]): JsonObject {
  const entries: (readonly [string, Json | undefined])[] = [];
  for (const keyword of keywords) entries.push(...readKeyword(context, keyword));
  return recordOf(entries);
}

function readReference(context: Context, cursor: Cursor): JsonSchema {
  const name = referred(context, cursor);
  const siblings = children(cursor).filter(({ key }) => key !== '$ref');
  if (siblings.length === 0) return name === undefined ? true : referenceTo(name);
  const kept = siblings.filter((sibling) => countsBesideReference(context, sibling));
  const rest = readKeywords(context, kept);
  return modernise(context, cursor, name === undefined ? rest : { ...referenceTo(name), ...rest });
}

/** A document is no schema: who refers to it as a whole means the schema around, as documents of JSON Schema have it. */
function referred(context: Context, cursor: Cursor): string | undefined {
  const reference = referenceText(cursor) ?? '';
  if (reference !== '#' && reference !== '') return context.schemas.refer(cursor);
  const target = context.references.resolve(cursor, reference)?.value;
  if (!isObject(target) || (own(target, 'openapi') === undefined && own(target, 'swagger') === undefined))
    return context.schemas.refer(cursor);
  const name = context.schemas.referTo(cursor, pointerOf(recursiveRoot(cursor)));
  const message = `'${reference}' is the document, which is no schema; it is read as the schema around it.`;
  const help = 'Refer to the schema by its place: `#/components/schemas/…`.';
  context.reporter.report('document/reference-form', message, { at: child(cursor, '$ref') ?? cursor, help });
  return name;
}

const annotations = new Set([
  'title',
  'description',
  'summary',
  'deprecated',
  'readOnly',
  'writeOnly',
  'default',
  'example',
  'examples',
  'nullable',
]);

/** OpenAPI 3.0 §4.7.23 ignores all siblings of $ref; annotations do no harm and are kept, as authors expect. */
function countsBesideReference(context: Context, sibling: Cursor): boolean {
  const dialect = dialectOf(sibling, context.root);
  if (dialect === '3.1' || dialect === '3.2') return true;
  if (annotations.has(sibling.key) || sibling.key.startsWith('x-')) return true;
  const at = sibling.parent === undefined ? sibling : (child(sibling.parent, sibling.key) ?? sibling);
  context.reporter.report('document/ignored-sibling', `'${sibling.key}' beside $ref is ignored.`, { at });
  return false;
}
