/** What receives the requests that the API's server sends: one receiver for each webhook and callback. */
import type { Operation } from '../../ir/index.ts';
import { type Names, pascalCase } from '../../naming/index.ts';
import { type Code, code, createTypeScriptFile, identifier, join } from '../../render/index.ts';
import type { EmittedFile } from '../emitter.ts';
import { operationComment } from '../exchange/operation-comment.ts';
import { serverNames, supportType, supportValue, typeExports } from './names.ts';

/** No file where nothing is received. */
export function receiversFile(operations: readonly Operation[], names: Names): readonly EmittedFile[] {
  if (operations.length === 0) return [];
  const receivers = operations.map(({ id }) => receiverName(id, names));
  const file = createTypeScriptFile('server/receivers', { taken: receivers });
  const [options, type] = [file.use(supportType('ReceiverOptions')), file.use(supportType('Receiver'))];
  const create = file.use(supportValue('createReceiver'));
  for (const operation of operations) {
    const { request, result, operation: data } = serverNames(names.operation(operation.id));
    const receiver = code`${type}<${file.use(request)}, ${file.use(result)}>`;
    const name = identifier(receiverName(operation.id, names));
    file.add(
      code`${operationComment(operation)}export function ${name}(options?: ${options}): ${receiver} {\nreturn ${create}(${file.use(data)}, options);\n}`,
    );
  }
  return [{ path: 'server/receivers.ts', body: file.render(), origins: operations.map(({ origin }) => origin) }];
}

/** For the door of the server: the receivers, and the types of what they receive and answer. */
export function receiverExports(operations: readonly Operation[], names: Names): readonly Code[] {
  if (operations.length === 0) return [];
  const receivers = operations.map(({ id }) => identifier(receiverName(id, names)));
  return [
    code`export { ${join(receivers, ', ')} } from './receivers.ts';`,
    code`export type { Receiver, ReceiverOptions } from './support/index.ts';`,
    ...typeExports(operations, names),
  ];
}

/** `receiveOrderCancelled`. */
function receiverName(id: string, names: Names): string {
  return `receive${pascalCase(names.operation(id).identifier)}`;
}
