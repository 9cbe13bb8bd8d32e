/** Parameters with their defaults filled in, path parameters always declared. */
import type { Pointer } from '../json.ts';
import type { JsonSchema, ParameterObject } from '../open-api.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';
import type { DeclaredParameter, ParameterSource } from './parameter-list.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { appendPointer } from '../pointer.ts';
import { child } from '../source/cursor.ts';
import { compact, recordOf } from './context.ts';
import { readContent } from './content.ts';
import { dialectOf } from './dialect.ts';
import { readExamples } from './examples.ts';
import { extensions, flag, text } from './fields.ts';
import { declaredParameters, templateNames } from './parameter-list.ts';
import { readSchema } from './schemas/read-schema.ts';
import { readExplode, readStyle } from './styles.ts';
import { readInlineSchema } from './swagger/inline-schema.ts';
import { readCollectionFormat } from './swagger/collection-format.ts';
import { noteFields } from './note-fields.ts';

/** `origin` is the pointer of the operation. */
export function readParameters(context: Context, source: ParameterSource, origin: Pointer): readonly ParameterObject[] {
  const known = declaredParameters(context, source).flatMap((declared) => {
    const location = locationOf(context, declared);
    return location === undefined ? [] : [{ ...declared, location }];
  });
  const parameters = known.map((declared, index) => readParameter(context, declared, parameterOrigin(origin, index)));
  const missing = templateNames(source.path ?? '').filter(
    (name) => !known.some((one) => one.location === 'path' && one.name === name),
  );
  const added = missing.map((name, index) =>
    addPathParameter(context, source, { name, origin: parameterOrigin(origin, parameters.length + index) }),
  );
  return [...parameters, ...added];
}

type Located = DeclaredParameter & { readonly location: ParameterObject['in'] };

function readParameter(
  context: Context,
  { cursor, name, location, component }: Located,
  origin: Pointer,
): ParameterObject {
  noteFields(context, cursor, 'parameter');
  context.origins.set(origin, cursor);
  if (component !== undefined) context.origins.set(component, cursor);
  const swagger = dialectOf(cursor, context.root) === '2.0';
  const style = swagger ? readCollectionFormat(context, cursor, location) : writing(context, cursor, location);
  const content = readContent(context, cursor, origin);
  noteBoth(context, cursor, content);
  return compact({
    origin,
    component,
    name,
    in: location,
    description: text(context, cursor, 'description'),
    required: readRequired(context, cursor, location),
    deprecated: flag(context, cursor, 'deprecated'),
    ...style,
    allowReserved: flag(context, cursor, 'allowReserved') ?? false,
    allowEmptyValue: flag(context, cursor, 'allowEmptyValue') ?? false,
    schema: swagger ? readInlineSchema(context, cursor) : readValueSchema(context, cursor, content),
    content: oneOf(context, cursor, content),
    examples: swagger ? undefined : readExamples(context, cursor, origin),
    ...extensions(context, cursor),
  });
}

type Content = ReturnType<typeof readContent>;

/** A parameter without schema and content may have the schema written into it, as in Swagger 2.0; else it is text. */
function readValueSchema(context: Context, cursor: Cursor, content: Content): JsonSchema | undefined {
  const schema = child(cursor, 'schema');
  if (schema !== undefined) return readSchema(context, schema);
  if (Object.keys(content).length > 0) return undefined;
  if (child(cursor, 'type') !== undefined || child(cursor, 'enum') !== undefined) {
    const message = 'The schema of a parameter stands under `schema`; here it is read from the parameter itself.';
    context.reporter.report('document/missing-field', message, { at: cursor });
    return readInlineSchema(context, cursor);
  }
  const message = 'A parameter has neither `schema` nor `content`; it is read as a string.';
  context.reporter.report('document/missing-field', message, { at: cursor });
  return { type: 'string' };
}

function noteBoth(context: Context, cursor: Cursor, content: Content): void {
  const at = child(cursor, 'schema');
  if (at === undefined || Object.keys(content).length === 0) return;
  const message = 'A parameter has `schema` and `content`, and can be written in one way only; `content` counts.';
  context.reporter.report('document/not-representable', message, { at, help: 'Leave out one of them.' });
}

/** A parameter is written as one media type: the first. */
function oneOf(context: Context, cursor: Cursor, content: Content): Content | undefined {
  const [first, ...others] = Object.entries(content);
  if (first === undefined) return undefined;
  const at = child(cursor, 'content') ?? cursor;
  const told = others.map(([name]) => `'${name}'`).join(', ');
  if (others.length > 0) {
    const message = `A parameter has one media type, '${first[0]}'; ${told} is left out.`;
    context.reporter.report('document/not-representable', message, { at });
  }
  return recordOf([first]);
}

function parameterOrigin(origin: Pointer, index: number): Pointer {
  return appendPointer(origin, 'parameters', String(index));
}

const locations = ['path', 'query', 'header', 'cookie', 'querystring'] as const;
/** Swagger 2.0 keeps parts of the body among the parameters; they are read with the request body. */
const bodyLocations = new Set(['body', 'formData']);

function locationOf(context: Context, { cursor, location }: DeclaredParameter): ParameterObject['in'] | undefined {
  const found = locations.find((known) => known === location);
  if (found !== undefined) return found;
  if (bodyLocations.has(location) && dialectOf(cursor, context.root) === '2.0') return undefined;
  const help = didYouMean(location, locations);
  const at = child(cursor, 'in') ?? cursor;
  const reading = bodyLocations.has(location) ? 'read as the request body where there is no other' : 'left out';
  context.reporter.report('document/unknown-value', `A parameter cannot be in '${location}'; ${reading}.`, {
    at,
    ...(help === undefined ? {} : { help }),
  });
  return undefined;
}

function writing(
  context: Context,
  cursor: DeclaredParameter['cursor'],
  location: ParameterObject['in'],
): Pick<ParameterObject, 'style' | 'explode'> {
  const style = readStyle(context, cursor, location);
  return { style, explode: readExplode(context, cursor, style) };
}

function readRequired(context: Context, cursor: DeclaredParameter['cursor'], location: ParameterObject['in']): boolean {
  const required = flag(context, cursor, 'required');
  if (location !== 'path') return required ?? false;
  if (required !== true) {
    context.reporter.report(
      'document/missing-field',
      'A path parameter must say `required: true`; read as if it did.',
      { at: cursor },
    );
  }
  return true;
}

function addPathParameter(
  context: Context,
  source: ParameterSource,
  { name, origin }: { readonly name: string; readonly origin: Pointer },
): ParameterObject {
  context.origins.set(origin, source.operation);
  const message = `'{${name}}' of the path is not declared as a parameter; read as a string.`;
  context.reporter.report('document/path-parameter', message, { at: source.operation });
  const fixed = {
    required: true,
    style: 'simple',
    explode: false,
    allowReserved: false,
    allowEmptyValue: false,
  } as const;
  return { origin, name, in: 'path', ...fixed, schema: { type: 'string' } };
}
