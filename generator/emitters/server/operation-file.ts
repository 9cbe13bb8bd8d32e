/** The operations of a resource: what each handler receives, what it may give, and the data between the two. */
import type { Direction, Operation } from '../../ir/index.ts';
import type { Names } from '../../naming/index.ts';
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

/** A file for each group of operations. */
export function operationFiles(
  operations: readonly Operation[],
  { context, schemas, answered }: OperationPrinting,
): readonly EmittedFile[] {
  const { api, names } = context;
  const groups = Map.groupBy(operations, ({ id }) => serverNames(names.operation(id)).operation.module);
  return [...groups].map(([module, group]) => {
    const file = createTypeScriptFile(module, { taken: group.flatMap(({ id }) => declaredNames(id, names)) });
    for (const operation of group) {
      const own = names.operation(operation.id);
      addOperation({ api, names, schemas, operation, own, server: serverNames(own), answered, file });
    }
    return { path: `${module}.ts`, body: file.render(), origins: group.map(({ origin }) => origin) };
  });
}

function declaredNames(id: string, names: Names): readonly string[] {
  const { request, result, operation } = serverNames(names.operation(id));
  return [request, result, operation].map((symbol) => symbol.identifier);
}

function addOperation(context: OperationContext): void {
  context.file.add(requestType(context));
  context.file.add(resultType(context));
  context.file.add(operationDescription(context));
}
