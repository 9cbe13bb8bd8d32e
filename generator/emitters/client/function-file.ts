/** The functions of a resource: for each operation its parameters, its data, and what calls it. */
import type { Operation } from '../../ir/index.ts';
import type { Names } from '../../naming/index.ts';
import {
  type Code,
  code,
  createTypeScriptFile,
  docComment,
  identifier,
  join,
  literal,
  type TypeScriptFile,
} from '../../render/index.ts';
import type { EmitContext, EmittedFile } from '../emitter.ts';
import { operationComment } from '../exchange/operation-comment.ts';
import type { Schemas } from '../exchange/schemas.ts';
import { pageOf } from './answers.ts';
import { argumentsOf } from './arguments.ts';
import { callText } from './call-text.ts';
import { type FunctionContext, useType } from './context.ts';
import { operationDescription } from './description.ts';
import { clientNames } from './names.ts';
import { orCreateFunction } from './or-create.ts';
import { paramsType } from './params-type.ts';
import { pollFunction } from './poll.ts';
import { type Signature, signaturesOf } from './signatures.ts';

export interface FunctionPrinting {
  readonly context: EmitContext;
  readonly schemas: Schemas;
  /** The names of the types of pages, by id of the operation. */
  readonly pages: ReadonlyMap<string, string>;
  /** Whether validators are written, too. */
  readonly validated: boolean;
}

/** A file for each group of operations. */
export function functionFiles(operations: readonly Operation[], printing: FunctionPrinting): readonly EmittedFile[] {
  const { names } = printing.context;
  const groups = Map.groupBy(operations, ({ id }) => clientNames(names.operation(id)).call.module);
  return [...groups].map(([module, group]) => {
    const file = createTypeScriptFile(module, { taken: group.flatMap(({ id }) => declaredNames(id, printing)) });
    for (const operation of group) addFunction(functionContext(operation, file, printing), printing);
    return { path: `${module}.ts`, body: file.render(), origins: group.map(({ origin }) => origin) };
  });
}

function declaredNames(id: string, { context, pages }: FunctionPrinting): readonly string[] {
  const { call, operation, params, poll, orCreate } = clientNames(context.names.operation(id));
  return [...[call, operation, params, poll, orCreate].map((symbol) => symbol.identifier), pages.get(id) ?? []].flat();
}

function addFunction(own: FunctionContext, printing: FunctionPrinting): void {
  own.file.add(paramsType(own));
  own.file.add(pageType(own));
  own.file.add(operationDescription(own, printing));
  own.file.add(functionText(own));
  own.file.add(pollFunction(own));
  own.file.add(orCreateFunction(own));
}

function functionContext(
  operation: Operation,
  file: TypeScriptFile,
  { context, schemas, pages }: FunctionPrinting,
): FunctionContext {
  const { api, names } = context;
  const own = names.operation(operation.id);
  const page = pages.get(operation.id);
  const args = argumentsOf(operation, own, schemas);
  const client = clientNames(own);
  return { api, names, schemas, operation, own, client, args, file, ...(page !== undefined && { page }) };
}

/** `export type RunsPage = Page<RunList, Run>`. */
function pageType(context: FunctionContext): Code {
  const page = pageOf(context);
  if (page === undefined || context.page === undefined) return code``;
  const comment = docComment(`A page of what \`${context.operation.id}\` lists, with the way to the next.`);
  return code`${comment}export type ${identifier(context.page)} = ${useType(context, 'Page')}<${page.body}, ${page.item}>;`;
}

function functionText(context: FunctionContext): Code {
  const { overloads, base } = signaturesOf(context);
  const name = identifier(context.client.call.identifier);
  const comment = operationComment(context.operation);
  const declared = overloads.map((signature) => code`export function ${name}${signatureText(context, signature)};`);
  const implementation = code`export function ${name}${signatureText(context, base)} {\nreturn ${callText(context, code`client`)};\n}`;
  return code`${comment}${join([...declared, implementation], '\n')}`;
}

function signatureText(context: FunctionContext, { parameters, returns }: Signature): Code {
  const client = code`client: ${useType(context, 'ApiClient')}`;
  return code`(${join([client, ...parameters], ', ')}): ${returns}`;
}

/** The functions of an API in one door, for those who want no classes. */
export function functionsIndex(
  operations: readonly Operation[],
  names: Names,
  { pollable, creatable }: { readonly pollable: ReadonlySet<string>; readonly creatable: ReadonlySet<string> },
): EmittedFile {
  const file = createTypeScriptFile('client/functions/index');
  const groups = Map.groupBy(operations, ({ id }) => names.operation(id).group);
  const lines = [...groups].map(([group, members]) => {
    const symbols = members.flatMap(({ id }) => {
      const { call, operation, poll, orCreate } = clientNames(names.operation(id));
      return [call, operation, ...(pollable.has(id) ? [poll] : []), ...(creatable.has(id) ? [orCreate] : [])];
    });
    return exportLine(
      symbols.map((symbol) => identifier(symbol.identifier)),
      group,
    );
  });
  file.add(join(lines, '\n'));
  return { path: 'client/functions/index.ts', body: file.render(), origins: ['#'] };
}

function exportLine(values: readonly Code[], file: string): Code {
  return code`export { ${join(values, ', ')} } from ${literal(`./${file}.ts`)};`;
}
