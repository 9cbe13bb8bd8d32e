/** The file of a resource: a class of thin methods over the functions, with its child resources. */
import type { Operation } from '../../ir/index.ts';
import type { GeneratedSymbol } from '../../naming/index.ts';
import {
  type Code,
  code,
  createTypeScriptFile,
  docComment,
  identifier,
  join,
  type TypeScriptFile,
} from '../../render/index.ts';
import type { EmitContext, EmittedFile } from '../emitter.ts';
import { operationComment } from '../exchange/operation-comment.ts';
import type { Resource } from '../exchange/resources.ts';
import type { Schemas } from '../exchange/schemas.ts';
import { argumentsOf } from './arguments.ts';
import { callText } from './call-text.ts';
import type { FunctionContext } from './context.ts';
import { type MemberNames, memberNames } from './member-names.ts';
import { clientNames, supportType } from './names.ts';
import { pollSignature } from './poll.ts';
import { type Signature, signaturesOf } from './signatures.ts';

/** `AgentsTurn`. */
export function resourceSymbol(resource: Resource): GeneratedSymbol {
  return { identifier: resource.identifier, module: `client/resources/${resource.file}`, kind: 'value' };
}

export interface Printing {
  readonly context: EmitContext;
  readonly schemas: Schemas;
  readonly resources: readonly Resource[];
}

export function resourceFile(resource: Resource, printing: Printing): EmittedFile {
  const symbol = resourceSymbol(resource);
  const file = createTypeScriptFile(symbol.module, {
    taken: [symbol.identifier, ...argumentNamesOf(resource, printing)],
  });
  const client = file.use(supportType('ApiClient'));
  const { fields, members } = resourceMembers(resource, { ...printing, file, client: code`this.#client` });
  const head = code`readonly #client: ${client};\n${join(fields, '\n')}`;
  const constructor = code`constructor(client: ${client}) {\nthis.#client = client;\n}`;
  const comment = docComment(`The operations of \`${resource.path.join('.')}\`.`);
  const body = join([head, constructor, ...members], '\n\n');
  file.add(code`${comment}export class ${identifier(symbol.identifier)} {\n${body}\n}`);
  const origins = operationsOf(resource, printing).map(({ origin }) => origin);
  return { path: `${symbol.module}.ts`, body: file.render(), origins };
}

export interface MemberPrinting extends Printing {
  readonly file: TypeScriptFile;
  /** How a method reaches the client: `this.#client`, or `this` on the client itself. */
  readonly client: Code;
}

/** Child resources as getters that are made on first use, then a method per operation. */
export function resourceMembers(
  resource: Resource,
  printing: MemberPrinting,
): { readonly fields: readonly Code[]; readonly members: readonly Code[] } {
  const children = printing.resources.filter((child) => resource.children.includes(child.key));
  const operations = operationsOf(resource, printing);
  const names = memberNames(children, operations, printing.context.names);
  const named = children.map((child) => ({ child, name: names.children.get(child.key) ?? child.key }));
  const methods = operations.flatMap((operation) => methodTexts(operation, names, printing));
  return {
    fields: named.map(
      ({ child, name }) => code`${privateName(name)}: ${printing.file.use(resourceSymbol(child))} | undefined;`,
    ),
    members: [...named.map(({ child, name }) => getterText(child, name, printing)), ...methods],
  };
}

function operationsOf(resource: Resource, { context }: Printing): readonly Operation[] {
  const wanted = new Set(resource.operations);
  return context.api.operations.filter(({ id }) => wanted.has(id));
}

/** An argument must not hide the function that is called with it. */
export function argumentNamesOf(resource: Resource, printing: Printing): readonly string[] {
  const { names } = printing.context;
  return operationsOf(resource, printing).flatMap((operation) => {
    const { positional } = argumentsOf(operation, names.operation(operation.id), printing.schemas);
    return ['params', 'options', ...positional.map(({ name }) => name)];
  });
}

/** Cannot be the client's own field, whatever a resource is called. */
function privateName(name: string): Code {
  return code`#${identifier(`${name}Resource`)}`;
}

function getterText(child: Resource, name: string, { file, client }: MemberPrinting): Code {
  const type = file.use(resourceSymbol(child));
  const field = code`this.${privateName(name)}`;
  return code`get ${identifier(name)}(): ${type} {\n${field} ??= new ${type}(${client});\nreturn ${field};\n}`;
}

function methodTexts(operation: Operation, members: MemberNames, printing: MemberPrinting): readonly Code[] {
  const { context, schemas, file } = printing;
  const { api, names } = context;
  const own = names.operation(operation.id);
  const args = argumentsOf(operation, own, schemas);
  const within: FunctionContext = { api, names, schemas, operation, own, client: clientNames(own), args, file };
  const name = members.methods.get(operation.id) ?? operation.id;
  return [methodText(within, name, printing), ...pollMethod(within, members, printing)];
}

function methodText(context: FunctionContext, method: string, { client }: MemberPrinting): Code {
  const { overloads, base, argumentNames } = signaturesOf(context);
  const name = identifier(method);
  const declared = overloads.map((signature) => code`${name}${signatureText(signature)};`);
  // No single signature of the function covers what this body knows about its arguments.
  const call =
    overloads.length > 0
      ? callText(context, client)
      : code`${context.file.use(context.client.call)}(${join([client, ...argumentNames], ', ')})`;
  const implementation = code`${name}${signatureText(base)} {\nreturn ${call};\n}`;
  return code`${operationComment(context.operation)}${join([...declared, implementation], '\n')}`;
}

function signatureText({ parameters, returns }: Signature): Code {
  return code`(${join(parameters, ', ')}): ${returns}`;
}

function pollMethod(context: FunctionContext, members: MemberNames, { client }: MemberPrinting): readonly Code[] {
  const { id, poll } = context.operation;
  const signature = pollSignature(context);
  if (signature === undefined) return [];
  const { argumentNames } = signaturesOf(context);
  const call = code`return ${context.file.use(context.client.poll)}(${join([client, ...argumentNames], ', ')});`;
  const method = members.methods.get(id) ?? id;
  const comment = docComment(
    poll?.operation === id ? 'Waits until it is over.' : `As \`${method}\`, then waits until it is over.`,
  );
  return [
    code`${comment}${identifier(members.waiting.get(id) ?? context.own.poll)}${signatureText(signature)} {\n${call}\n}`,
  ];
}
