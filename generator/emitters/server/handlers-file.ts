/** The interfaces that handlers implement, one for each resource. */
import type { Operation } from '../../ir/index.ts';
import type { GeneratedSymbol, Names } from '../../naming/index.ts';
import { code, createTypeScriptFile, docComment, identifier, join, type TypeScriptFile } from '../../render/index.ts';
import type { EmittedFile } from '../emitter.ts';
import { operationComment } from '../exchange/operation-comment.ts';
import type { Resource } from '../exchange/resources.ts';
import { serverNames } from './names.ts';

/** `AgentsTurnHandlers`. */
export function handlersSymbol(resource: Resource): GeneratedSymbol {
  return { identifier: `${resource.identifier}Handlers`, module: `server/handlers/${resource.group}`, kind: 'type' };
}

export interface HandledResource {
  readonly resource: Resource;
  readonly operations: readonly Operation[];
}

/** A file for each group of resources. */
export function handlersFiles(handled: readonly HandledResource[], names: Names): readonly EmittedFile[] {
  const groups = Map.groupBy(handled, ({ resource }) => handlersSymbol(resource).module);
  return [...groups].map(([module, group]) => {
    const taken = group.map(({ resource }) => handlersSymbol(resource).identifier);
    const file = createTypeScriptFile(module, { taken });
    for (const each of group) addHandlers(file, each, names);
    const origins = group.flatMap(({ operations }) => operations.map(({ origin }) => origin));
    return { path: `${module}.ts`, body: file.render(), origins };
  });
}

function addHandlers(file: TypeScriptFile, { resource, operations }: HandledResource, names: Names): void {
  const symbol = handlersSymbol(resource);
  const members = operations.map((operation) => {
    const { request, result } = serverNames(names.operation(operation.id));
    const [input, output] = [file.use(request), file.use(result)];
    const name = identifier(names.operation(operation.id).identifier);
    return code`${operationComment(operation)}${name}(request: ${input}, context: Context): ${output} | Promise<${output}>;`;
  });
  const what = resource.path.length === 0 ? 'operations outside of every resource' : `\`${resource.path.join('.')}\``;
  const comment = docComment(`Handlers of ${what}.`);
  file.add(code`${comment}export interface ${identifier(symbol.identifier)}<Context> {\n${join(members, '\n\n')}\n}`);
}
