/** The file of an operation: what its handler receives, what it may give, and the data between the two. */
import type { Direction, Operation } from '../../ir/index.ts';
import { createTypeScriptFile } from '../../render/index.ts';
import type { EmitContext, EmittedFile } from '../emitter.ts';
import type { Schemas } from '../exchange/schemas.ts';
import type { OperationContext } from './context.ts';
import { operationDescription } from './description.ts';
import { serverNames } from './names.ts';
import { requestType } from './request-type.ts';
import { resultType } from './result-type.ts';

export interface OperationPrinting {
  readonly context: EmitContext;
  readonly schemas: Schemas;
  readonly answered: Direction;
}

export function operationFile(
  operation: Operation,
  { context: whole, schemas, answered }: OperationPrinting,
): EmittedFile {
  const { api, names } = whole;
  const own = names.operation(operation.id);
  const server = serverNames(own);
  const { module } = server.operation;
  const taken = [server.request, server.result, server.operation].map((symbol) => symbol.identifier);
  const file = createTypeScriptFile(module, { taken });
  const context: OperationContext = { api, names, schemas, operation, own, server, answered, file };
  file.add(requestType(context));
  file.add(resultType(context));
  file.add(operationDescription(context));
  return { path: `${module}.ts`, body: file.render(), origins: [operation.origin] };
}
