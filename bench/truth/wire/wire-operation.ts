/** The operations of a document and the functions that were generated for them. */
import type { OpenApiDocument, OperationObject } from '#document';
import { importFrom, readLock } from '../read-output.ts';
import { type ClientDescription, clientDescription, type GivenDescription } from './client-description.ts';

export interface WireOperation {
  readonly operation: OperationObject;
  readonly method: string;
  /** The template of the document. */
  readonly path: string;
  readonly identifier: string;
  readonly description: ClientDescription;
  /** The generated function: a client, the arguments of the path, the parameters object, options. */
  readonly call: (...all: readonly unknown[]) => Promise<unknown>;
}

/** Methods that no `fetch` sends. */
const refused = /^(trace|connect)$/i;

/** Of operations that have the same method and path, the first. Throws where one has no function. */
export async function readOperations(folder: string, document: OpenApiDocument): Promise<readonly WireOperation[]> {
  if (Object.keys(document.paths).length === 0) return [];
  const lock = await readLock(folder);
  const functions = await importFrom(folder, 'client/functions/index.ts');
  const taken = new Set<string>();
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item.operations).flatMap(([method, operation]) => {
      const [address = ''] = `${method} ${path}`.replaceAll(/\{[^{}]*\}/g, '{}').split('#');
      if (taken.has(address) || refused.test(method)) return [];
      taken.add(address);
      const identifier = lock[operation.origin]?.identifier ?? operation.operationId;
      const call = functions[identifier === 'then' ? 'then_' : identifier];
      const description = functions[`${identifier}Operation`];
      if (typeof call !== 'function' || description === undefined)
        throw new Error(`there is no function ${identifier}`);
      return [
        {
          operation,
          method,
          path,
          identifier,
          description: clientDescription(description as GivenDescription),
          call: call as WireOperation['call'],
        },
      ];
    }),
  );
}
