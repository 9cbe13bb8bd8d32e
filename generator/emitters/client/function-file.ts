/** The file of an operation: its parameters, its data, and the function that calls it. */
import type { Operation } from '../../ir/index.ts';
import type { Names } from '../../naming/index.ts';
import { type Code, code, createTypeScriptFile, docComment, identifier, join, literal } from '../../render/index.ts';
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

export function functionFile(operation: Operation, printing: FunctionPrinting): EmittedFile {
  const own = functionContext(operation, printing);
  own.file.add(paramsType(own));
  own.file.add(pageType(own));
  own.file.add(operationDescription(own, printing));
  own.file.add(functionText(own));
  own.file.add(pollFunction(own));
  own.file.add(orCreateFunction(own));
  return { path: `${own.file.module}.ts`, body: own.file.render(), origins: [operation.origin] };
}

function functionContext(operation: Operation, { context, schemas, pages }: FunctionPrinting): FunctionContext {
  const { api, names } = context;
  const own = names.operation(operation.id);
  const client = clientNames(own);
  const page = pages.get(operation.id);
  const symbols = [client.call, client.operation, client.params, client.poll, client.orCreate].map(
    (symbol) => symbol.identifier,
  );
  const file = createTypeScriptFile(client.call.module, { taken: [...symbols, ...(page === undefined ? [] : [page])] });
  const args = argumentsOf(operation, own, schemas);
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
  const lines = operations.map(({ id }) => {
    const own = names.operation(id);
    const { call, operation, poll, orCreate } = clientNames(own);
    const more = [...(pollable.has(id) ? [poll] : []), ...(creatable.has(id) ? [orCreate] : [])];
    const values = [call, operation, ...more].map((symbol) => identifier(symbol.identifier));
    return exportLine(values, own.file);
  });
  file.add(join(lines, '\n'));
  return { path: 'client/functions/index.ts', body: file.render(), origins: ['#'] };
}

function exportLine(values: readonly Code[], file: string): Code {
  return code`export { ${join(values, ', ')} } from ${literal(`./${file}.ts`)};`;
}
