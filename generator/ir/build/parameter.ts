/** Parameters and headers: where they stand, how they are written. */
import { isObject, type HeaderObject, type Json, type JsonSchema, type ParameterObject } from '#document';
import type { Header, Parameter } from '../operation.ts';
import { buildExamples } from './media-type.ts';
import { below, list, present } from './reader.ts';
import { buildSchema } from './schema.ts';

export function buildParameter(parameter: ParameterObject): Parameter {
  const { json, origin, mediaType } = valueOf(parameter);
  return present<Parameter>({
    origin: parameter.origin,
    component: parameter.component,
    name: parameter.name,
    in: parameter.in,
    required: parameter.required,
    style: parameter.style,
    explode: parameter.explode,
    allowReserved: parameter.allowReserved,
    allowEmptyValue: parameter.allowEmptyValue ? true : undefined,
    description: parameter.description,
    deprecated: parameter.deprecated === true,
    schema: buildSchema(json, origin),
    json,
    mediaType,
    examples: examplesOf(parameter, json),
  });
}

export function buildHeader(name: string, header: HeaderObject): Header {
  const { json, origin, mediaType } = valueOf(header);
  return present<Header>({
    origin: header.origin,
    component: header.component,
    name,
    required: header.required,
    description: header.description,
    deprecated: header.deprecated === true,
    explode: header.explode,
    schema: buildSchema(json, origin),
    json,
    mediaType,
    examples: examplesOf(header, json),
  });
}

/** A parameter has a schema, or content of one media type; without either it is text. */
function valueOf(holder: ParameterObject | HeaderObject): { json: JsonSchema; origin: string; mediaType?: string } {
  const [content] = Object.entries(holder.content ?? {});
  if (content === undefined)
    return { json: holder.schema ?? { type: 'string' }, origin: below(holder.origin, 'schema') };
  const [name, mediaType] = content;
  return { json: mediaType.schema ?? true, origin: below(mediaType.origin, 'schema'), mediaType: name.toLowerCase() };
}

function examplesOf(holder: ParameterObject | HeaderObject, json: JsonSchema): readonly Json[] {
  const own = buildExamples(holder).flatMap(({ value, serialized }) => value ?? serialized ?? []);
  return own.length > 0 || !isObject(json) ? own : list(json['examples']);
}
