/** Examples show what schemas cannot say, and mocks answer with them. */
import type { JsonSchema, MediaTypeObject } from '../../open-api.ts';
import type { Rule } from '../rule.ts';
import { isJsonMediaType } from '../json-media-type.ts';
import { mediaTypesOf, operationsOf } from '../walk.ts';

export const operationExample: Rule = {
  code: 'lint/operation-example',
  find: ({ document }) => {
    const { schemas } = document.components;
    return operationsOf(document).flatMap((operation) =>
      mediaTypesOf(operation)
        .filter(({ name, mediaType }) => isJsonMediaType(name) && !hasExample(mediaType, schemas))
        .map(({ name, mediaType }) => ({
          pointer: mediaType.origin,
          message: `'${operation.operationId}' has no example for ${name}.`,
        })),
    );
  },
};

function hasExample({ examples, schema }: MediaTypeObject, schemas: { readonly [name: string]: JsonSchema }): boolean {
  return (
    examples !== undefined ||
    schema === undefined ||
    schemaHasExample(schema) ||
    schemaHasExample(target(schema, schemas))
  );
}

function schemaHasExample(schema: JsonSchema | undefined): boolean {
  return typeof schema === 'object' && (Object.hasOwn(schema, 'examples') || Object.hasOwn(schema, 'default'));
}

function target(schema: JsonSchema, schemas: { readonly [name: string]: JsonSchema }): JsonSchema | undefined {
  const reference = typeof schema === 'object' ? schema['$ref'] : undefined;
  const name = typeof reference === 'string' ? reference.slice('#/components/schemas/'.length) : '';
  return Object.hasOwn(schemas, name) ? schemas[name] : undefined;
}
