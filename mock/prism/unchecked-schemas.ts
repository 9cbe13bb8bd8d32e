/** Finds the schemas of requests against which Prism will not check: it says nothing where it cannot compile one. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { OpenApiDocument, OperationObject, Pointer } from '#document';

export interface UncheckedSchema {
  readonly pointer: Pointer;
  readonly reason: string;
}

/** Compiles the schemas of all parameters and request bodies; gives those that fail. */
export function uncheckedSchemas(document: OpenApiDocument): readonly UncheckedSchema[] {
  const ajv = new Ajv2020({ strict: false, logger: false });
  formats.default(ajv);
  ajv.addSchema(document, 'document');
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item.operations));
  return operations.flatMap(requestSchemas).flatMap((pointer) => {
    try {
      ajv.compile({ $ref: `document${pointer}` });
      return [];
    } catch (error) {
      return [{ pointer, reason: error instanceof Error ? error.message : String(error) }];
    }
  });
}

function requestSchemas(operation: OperationObject): readonly Pointer[] {
  const media = Object.values(operation.requestBody?.content ?? {});
  const described = [...operation.parameters, ...media].filter((part) => part.schema !== undefined);
  return described.map((part) => `${part.origin}/schema`);
}
