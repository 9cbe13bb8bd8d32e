/** The API as a plain OpenAPI 3.1 document without references but to schemas: what openapi-typescript reads. */
import type { Json, JsonObject, JsonSchema } from '#document';
import type { Api, Header, MediaType, Operation, Parameter, Response } from '../../ir/index.ts';
import { adaptSchema } from './adapt-schema.ts';
import { cutCircles } from './cut-circles.ts';
import { told } from './told.ts';

/** The methods that OpenAPI 3.1 has; others cannot be said in it. */
const methods: ReadonlySet<string> = new Set(['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE']);

export function toOpenApi(api: Api): JsonObject {
  const schemas = cutCircles(new Map(api.schemas.map(({ origin, json }) => [origin, json])));
  const adapt = (schema: JsonSchema): JsonSchema => adaptSchema(schema, (reference) => schemas.get(reference));
  return {
    openapi: '3.1.0',
    info: { title: api.title, version: api.version },
    paths: pathItems(api.operations, adapt),
    webhooks: pathItems(api.webhooks, adapt),
    components: {
      schemas: Object.fromEntries(api.schemas.map(({ name, origin }) => [name, adapt(schemas.get(origin) ?? true)])),
    },
  };
}

type Adapt = (schema: JsonSchema) => JsonSchema;

function pathItems(operations: readonly Operation[], adapt: Adapt): JsonObject {
  const known = operations.filter((operation) => methods.has(operation.method));
  const byPath = Map.groupBy(known, (operation) => operation.path);
  const items = [...byPath].map(([path, group]) => [path, pathItem(group, adapt)] as const);
  return Object.fromEntries(items);
}

function pathItem(group: readonly Operation[], adapt: Adapt): JsonObject {
  return Object.fromEntries(
    group.map((operation) => [operation.method.toLowerCase(), operationObject(operation, adapt)]),
  );
}

function operationObject(operation: Operation, adapt: Adapt): JsonObject {
  const { requestBody } = operation;
  return present({
    // It decodes ids once too often; without one it prints the operation in its place.
    operationId: operation.id.includes('%') ? undefined : operation.id,
    summary: told(operation.summary),
    description: told(operation.description),
    deprecated: operation.deprecated ? true : undefined,
    parameters: operation.parameters
      .filter(({ in: location }) => location !== 'querystring')
      .map((parameter) => parameterObject(parameter, adapt)),
    requestBody:
      requestBody === undefined
        ? undefined
        : present({
            description: told(requestBody.description),
            required: requestBody.required,
            content: contentObject(requestBody.content, adapt),
          }),
    responses: Object.fromEntries(
      operation.responses.map((response) => [response.status, responseObject(response, adapt)]),
    ),
  });
}

function parameterObject(parameter: Parameter, adapt: Adapt): JsonObject {
  return present({
    name: parameter.name,
    in: parameter.in,
    description: told(parameter.description),
    required: parameter.required,
    deprecated: parameter.deprecated ? true : undefined,
    schema: adapt(parameter.json),
  });
}

function responseObject(response: Response, adapt: Adapt): JsonObject {
  const headers = response.headers.map((header) => [header.name, headerObject(header, adapt)] as const);
  return {
    description: told(response.description),
    headers: Object.fromEntries(headers),
    content: contentObject(response.content, adapt),
  };
}

function headerObject(header: Header, adapt: Adapt): JsonObject {
  return present({
    description: told(header.description),
    required: header.required,
    deprecated: header.deprecated ? true : undefined,
    schema: adapt(header.json),
  });
}

/** For a stream the type of one item, as in our own types. */
function contentObject(content: readonly MediaType[], adapt: Adapt): JsonObject {
  return Object.fromEntries(
    content.map(({ name, json, itemJson }) => {
      const schema = itemJson ?? json;
      return [name, schema === undefined ? {} : { schema: adapt(schema) }] as const;
    }),
  );
}

function present(members: { readonly [name: string]: Json | undefined }): JsonObject {
  return Object.fromEntries(Object.entries(members).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}
