/** Swagger 2.0's `body` and `formData` parameters as a request body. */
import type { JsonSchema, MediaTypeObject, RequestBodyObject } from '../../open-api.ts';
import type { Json, Pointer } from '../../json.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { appendPointer } from '../../pointer.ts';
import { child } from '../../source/cursor.ts';
import { compact, recordOf } from '../context.ts';
import { dereference, flag, text } from '../fields.ts';
import { readSchema } from '../schemas/read-schema.ts';
import { type ListFormat, readCollectionFormat } from './collection-format.ts';
import { readInlineSchema } from './inline-schema.ts';
import { declaredMediaTypes } from './media-types.ts';

export interface SwaggerBody {
  /** Parameters of the path item, then of the operation. */
  readonly declared: readonly (readonly Cursor[])[];
  readonly operation: Cursor;
}

/** `origin` is the pointer of the request body. */
export function readSwaggerBody(
  context: Context,
  { declared, operation }: SwaggerBody,
  origin: Pointer,
): RequestBodyObject | undefined {
  const parameters = new Map<string, Cursor>();
  for (const item of declared.flat()) {
    const parameter = dereference(context, item);
    if (parameter !== undefined) parameters.set(`${locationOf(parameter)} ${field(parameter, 'name')}`, parameter);
  }
  const all = [...parameters.values()];
  const body = all.find((parameter) => locationOf(parameter) === 'body');
  const form = all.filter((parameter) => locationOf(parameter) === 'formdata');
  noteOthers(context, all, body);
  if (body !== undefined) return wholeBody(context, { body, operation }, origin);
  return form.length === 0 ? undefined : formBody(context, { form, operation }, origin);
}

/** A request has one body: a whole one goes before the fields of a form, and the first before others. */
function noteOthers(context: Context, all: readonly Cursor[], body: Cursor | undefined): void {
  if (body === undefined) return;
  const others = all.filter((parameter) => parameter !== body && /^(body|formdata)$/.test(locationOf(parameter)));
  for (const at of others) {
    const message = `A request has one body, here '${field(body, 'name')}'; '${field(at, 'name')}' is left out.`;
    context.reporter.report('document/not-representable', message, { at });
  }
}

/** In lower case, as mistakes in it are told where parameters are listed. */
function locationOf(parameter: Cursor): string {
  return field(parameter, 'in').toLowerCase();
}

function field(parameter: Cursor, key: string): string {
  return String(child(parameter, key)?.value);
}

function wholeBody(
  context: Context,
  { body, operation }: { readonly body: Cursor; readonly operation: Cursor },
  origin: Pointer,
): RequestBodyObject {
  context.origins.set(origin, body);
  const consumed = declaredMediaTypes(context, operation, 'consumes');
  const schema = child(body, 'schema');
  return compact({
    origin,
    description: text(context, body, 'description'),
    required: flag(context, body, 'required') ?? false,
    content: contentOf(consumed.length === 0 ? ['application/json'] : consumed, origin, {
      schema: schema === undefined ? undefined : readSchema(context, schema),
    }),
  });
}

interface Form {
  readonly form: readonly Cursor[];
  readonly operation: Cursor;
}

function formBody(context: Context, { form, operation }: Form, origin: Pointer): RequestBodyObject {
  const first = form[0] ?? operation;
  context.origins.set(origin, first);
  const required = form
    .filter((parameter) => flag(context, parameter, 'required') === true)
    .map((parameter) => field(parameter, 'name'));
  const properties = recordOf(
    form.map((parameter) => [field(parameter, 'name'), propertyOf(context, parameter)] as const),
  );
  const schema = compact({
    type: 'object',
    properties,
    required: required.length === 0 ? undefined : required,
  }) as JsonSchema;
  const encoding = form.flatMap((parameter) => encodingOf(context, parameter));
  return {
    origin,
    required: required.length > 0,
    content: contentOf(formTypes(context, { form, operation }), origin, {
      schema,
      encoding: encoding.length === 0 ? undefined : recordOf(encoding),
    }),
  };
}

/** Lists have a format, said or not; files are sent one by one, as the others have no place in one text. */
function encodingOf(context: Context, parameter: Cursor): readonly (readonly [string, ListFormat])[] {
  const items = child(parameter, 'items');
  const isList = field(parameter, 'type') === 'array' && (items === undefined || field(items, 'type') !== 'file');
  if (!isList && child(parameter, 'collectionFormat') === undefined) return [];
  return [[field(parameter, 'name'), readCollectionFormat(context, parameter, 'form')]];
}

function propertyOf(context: Context, parameter: Cursor): JsonSchema {
  const schema = readInlineSchema(context, parameter);
  const description = text(context, parameter, 'description');
  return typeof schema === 'boolean' || description === undefined ? schema : { ...schema, description };
}

function formTypes(context: Context, { form, operation }: Form): readonly string[] {
  const known = ['multipart/form-data', 'application/x-www-form-urlencoded'];
  const declared = declaredMediaTypes(context, operation, 'consumes').filter((name) =>
    known.includes(name.split(';')[0]?.trim() ?? ''),
  );
  const hasFile = form.some((parameter) => field(parameter, 'type') === 'file');
  const fitting = hasFile ? declared.filter((name) => name.startsWith('multipart/')) : declared;
  if (fitting.length > 0) return fitting;
  noteWrongType(context, operation, hasFile);
  return [hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded'];
}

/** What the whole document consumes is a default that forms need not fit. */
function noteWrongType(context: Context, operation: Cursor, hasFile: boolean): void {
  const at = child(operation, 'consumes');
  if (at === undefined) return;
  const others = declaredMediaTypes(context, operation, 'consumes');
  const meant = hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
  const form = `Fields of a form${hasFile ? ' with files' : ''}`;
  const message = `${form} do not travel as '${others.join("', '")}'; read as '${meant}'.`;
  context.reporter.report('document/unknown-value', message, { at, help: `Write '${meant}' among what it consumes.` });
}

type Parts = {
  readonly schema: JsonSchema | undefined;
  readonly encoding?: { readonly [property: string]: Json } | undefined;
};

function contentOf(
  names: readonly string[],
  origin: Pointer,
  parts: Parts,
): { readonly [mediaType: string]: MediaTypeObject } {
  return recordOf(
    names.map(
      (name) =>
        [name, compact({ origin: appendPointer(origin, 'content', name), ...parts }) as MediaTypeObject] as const,
    ),
  );
}
