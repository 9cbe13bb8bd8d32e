/** Walks a normalised document: all operations, all schemas, with their pointers. */
import type { Json, Pointer } from '../json.ts';
import type { JsonSchema, MediaTypeObject, OpenApiDocument, OperationObject, PathItemObject } from '../open-api.ts';
import { isObject } from '../json.ts';
import { appendPointer } from '../pointer.ts';

/** Operations of paths and webhooks; not those of callbacks, which others serve. */
export function operationsOf(document: OpenApiDocument): readonly OperationObject[] {
  return [document.paths, document.webhooks].flatMap((items) => Object.values(items).flatMap(operationsOfItem));
}

/** The operations of the document, and below them those of their callbacks. */
export function allOperationsOf(document: OpenApiDocument): readonly OperationObject[] {
  return operationsOf(document).flatMap(withCallbacks);
}

function operationsOfItem({ operations }: PathItemObject): OperationObject[] {
  return Object.values(operations);
}

function withCallbacks(operation: OperationObject): OperationObject[] {
  const called = Object.values(operation.callbacks ?? {}).flatMap((items) =>
    Object.values(items).flatMap(operationsOfItem),
  );
  return [operation, ...called.flatMap(withCallbacks)];
}

/** A media type with who writes it: examples of requests need not have what only answers have. */
export interface PlacedMediaType {
  readonly mediaType: MediaTypeObject;
  readonly name: string;
  readonly direction: 'request' | 'response';
}

export function mediaTypesOf(operation: OperationObject): readonly PlacedMediaType[] {
  const place = (
    direction: PlacedMediaType['direction'],
    content: { readonly [name: string]: MediaTypeObject } = {},
  ): PlacedMediaType[] => Object.entries(content).map(([name, mediaType]) => ({ name, mediaType, direction }));
  return [
    ...operation.parameters.flatMap(({ content }) => place('request', content)),
    ...place('request', operation.requestBody?.content),
    ...Object.values(operation.responses).flatMap(({ content }) => place('response', content)),
  ];
}

export interface PlacedSchema {
  readonly pointer: Pointer;
  readonly schema: JsonSchema;
}

/** Every schema of the document, outer ones first. */
export function schemasOf(document: OpenApiDocument): readonly PlacedSchema[] {
  const components = Object.entries(document.components.schemas).map(([name, schema]) => ({
    pointer: appendPointer('#/components/schemas', name),
    schema,
  }));
  return [...components, ...allOperationsOf(document).flatMap(schemasOfOperation)].flatMap(withInner);
}

function schemasOfOperation(operation: OperationObject): PlacedSchema[] {
  const headers = Object.values(operation.responses).flatMap((response) => Object.values(response.headers));
  const holders = [...operation.parameters, ...headers, ...mediaTypesOf(operation).map(({ mediaType }) => mediaType)];
  return holders.flatMap((holder) => [
    ...placed(holder.origin, 'schema', holder.schema),
    ...('itemSchema' in holder ? placed(holder.origin, 'itemSchema', holder.itemSchema) : []),
  ]);
}

function placed(origin: Pointer, key: string, schema: JsonSchema | undefined): PlacedSchema[] {
  return schema === undefined ? [] : [{ pointer: appendPointer(origin, key), schema }];
}

const single = new Set(
  'not if then else items additionalProperties unevaluatedItems unevaluatedProperties contains propertyNames contentSchema'.split(
    ' ',
  ),
);
const several = new Set([
  'allOf',
  'anyOf',
  'oneOf',
  'prefixItems',
  'properties',
  'patternProperties',
  'dependentSchemas',
]);

function withInner({ pointer, schema }: PlacedSchema): PlacedSchema[] {
  const found: PlacedSchema[] = [];
  const pending: PlacedSchema[] = [{ pointer, schema }];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    found.push(at);
    if (typeof at.schema !== 'boolean') pending.push(...innerSchemas(at.pointer, at.schema).toReversed());
  }
  return found;
}

function innerSchemas(pointer: Pointer, schema: { readonly [keyword: string]: Json }): PlacedSchema[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const below = appendPointer(pointer, keyword);
    if (single.has(keyword)) return isSchema(value) ? [{ pointer: below, schema: value }] : [];
    if (!several.has(keyword) || typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]: [string, Json]) =>
      isSchema(inner) ? [{ pointer: appendPointer(below, key), schema: inner }] : [],
    );
  });
}

function isSchema(value: Json): value is JsonSchema {
  return typeof value === 'boolean' || isObject(value);
}
