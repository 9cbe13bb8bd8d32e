/** Writes the normalised document as an OpenAPI 3.1 document, with what Prism needs and without what it stumbles over. */
import type { MediaTypeObject, OpenApiDocument, OperationObject, ResponseObject } from '#document';
import { saysWhere } from '#document';
import { isStreamMediaType } from '../streams/stream-of.ts';

/** Without this Prism validates with the rules of draft 7. */
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Streams, webhooks, callbacks, links and methods of OpenAPI 3.2 are left out: the mock answers streams itself. */
export function documentForPrism(document: OpenApiDocument): object {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: DIALECT,
    info: document.info,
    security: document.security,
    paths: mapValues(document.paths, (item) => mapValues(pick(item.operations, methods), operationForPrism)),
    components: { schemas: document.components.schemas, securitySchemes: document.components.securitySchemes },
  };
}

function operationForPrism(operation: OperationObject): object {
  return {
    operationId: operation.operationId,
    deprecated: operation.deprecated ?? false,
    parameters: operation.parameters.filter((parameter) => parameter.in !== 'querystring').map(withoutOrigin),
    ...(operation.requestBody && {
      requestBody: { ...withoutOrigin(operation.requestBody), content: contentForPrism(operation.requestBody.content) },
    }),
    responses: mapValues(operation.responses, responseForPrism),
    security: operation.security,
  };
}

function responseForPrism(response: ResponseObject): object {
  return {
    description: response.description,
    headers: mapValues(response.headers, withoutOrigin),
    content: contentForPrism(response.content),
  };
}

function contentForPrism(content: { readonly [mediaType: string]: MediaTypeObject }): object {
  const plain = Object.keys(content).filter((mediaType) => !isStreamMediaType(mediaType));
  return mapValues(pick(content, plain), (media) => ({
    ...(media.schema !== undefined && { schema: media.schema }),
    ...(media.examples && { examples: media.examples }),
    ...(media.encoding && { encoding: media.encoding }),
  }));
}

/** Where a part stands in our document means nothing to Prism. */
function withoutOrigin(part: { readonly origin: string }): object {
  return Object.fromEntries(Object.entries(part).filter(([name, value]) => !saysWhere(name, value)));
}

function mapValues<Value>(record: { readonly [name: string]: Value }, change: (value: Value) => object): object {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

function pick<Value>(
  record: { readonly [name: string]: Value },
  names: readonly string[],
): { readonly [name: string]: Value } {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));
}
