/** The file of a resource: the interface that its handlers implement. */
import type { Operation } from '../../ir/index.ts';
import type { GeneratedSymbol, Names } from '../../naming/index.ts';
import { code, createTypeScriptFile, docComment, identifier, join } from '../../render/index.ts';
import type { EmittedFile } from '../emitter.ts';
import { operationComment } from '../exchange/operation-comment.ts';
import type { Resource } from '../exchange/resources.ts';
import { serverNames } from './names.ts';

/** `AgentsTurnHandlers`. */
export function handlersSymbol(resource: Resource): GeneratedSymbol {
  return { identifier: `${resource.identifier}Handlers`, module: `server/handlers/${resource.file}`, kind: 'type' };
}

export function handlersFile(resource: Resource, operations: readonly Operation[], names: Names): EmittedFile {
  const symbol = handlersSymbol(resource);
  const file = createTypeScriptFile(symbol.module, { taken: [symbol.identifier] });
  const members = operations.map((operation) => {
    const { request, result } = serverNames(names.operation(operation.id));
    const [input, output] = [file.use(request), file.use(result)];
    const name = identifier(names.operation(operation.id).identifier);
    return code`${operationComment(operation)}${name}(request: ${input}, context: Context): ${output} | Promise<${output}>;`;
  });
  const what = resource.path.length === 0 ? 'operations outside of every resource' : `\`${resource.path.join('.')}\``;
  const comment = docComment(`Handlers of ${what}.`);
  file.add(code`${comment}export interface ${identifier(symbol.identifier)}<Context> {\n${join(members, '\n\n')}\n}`);
  return { path: `${symbol.module}.ts`, body: file.render(), origins: operations.map(({ origin }) => origin) };
}
