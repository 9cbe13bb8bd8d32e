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
import type { FunctionContext } from './context.ts';
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
  const file = createTypeScriptFile(symbol.module, { taken: [symbol.identifier] });
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
  const fields = children.map(
    (child) => code`${privateName(child)}: ${printing.file.use(resourceSymbol(child))} | undefined;`,
  );
  const getters = children.map((child) => getterText(child, printing));
  const methods = operationsOf(resource, printing).flatMap((operation) => methodTexts(operation, printing));
  return { fields, members: [...getters, ...methods] };
}

function operationsOf(resource: Resource, { context }: Printing): readonly Operation[] {
  const wanted = new Set(resource.operations);
  return context.api.operations.filter(({ id }) => wanted.has(id));
}

function privateName({ property }: Resource): Code {
  return code`#${identifier(property)}`;
}

/** A getter cannot be called what every class has already, and the client has a few members of its own. */
const ownMembers: ReadonlySet<string> = new Set([
  'constructor',
  'settings',
  'withOptions',
  'request',
  'baseURL',
  'then',
]);

function memberName(name: string): Code {
  return identifier(ownMembers.has(name) ? `${name}_` : name);
}

function getterText(child: Resource, { file, client }: MemberPrinting): Code {
  const type = file.use(resourceSymbol(child));
  const field = code`this.${privateName(child)}`;
  return code`get ${memberName(child.property)}(): ${type} {\n${field} ??= new ${type}(${client});\nreturn ${field};\n}`;
}

function methodTexts(operation: Operation, printing: MemberPrinting): readonly Code[] {
  const { context, schemas, file } = printing;
  const { api, names } = context;
  const own = names.operation(operation.id);
  const args = argumentsOf(operation, own, schemas);
  const within: FunctionContext = { api, names, schemas, operation, own, client: clientNames(own), args, file };
  return [methodText(within, printing), ...pollMethod(within, printing)];
}

function methodText(context: FunctionContext, { client }: MemberPrinting): Code {
  const { overloads, base, argumentNames } = signaturesOf(context);
  const name = memberName(context.own.method);
  const declared = overloads.map((signature) => code`${name}${signatureText(signature)};`);
  const call = code`return ${context.file.use(context.client.call)}(${join([client, ...argumentNames], ', ')});`;
  const implementation = code`${name}${signatureText(base)} {\n${call}\n}`;
  return code`${operationComment(context.operation)}${join([...declared, implementation], '\n')}`;
}

function signatureText({ parameters, returns }: Signature): Code {
  return code`(${join(parameters, ', ')}): ${returns}`;
}

function pollMethod(context: FunctionContext, { client }: MemberPrinting): readonly Code[] {
  const signature = pollSignature(context);
  if (signature === undefined) return [];
  const { argumentNames } = signaturesOf(context);
  const call = code`return ${context.file.use(context.client.poll)}(${join([client, ...argumentNames], ', ')});`;
  const comment = docComment(`As \`${context.own.method}\`, then waits until it is over.`);
  return [code`${comment}${identifier(`${context.own.method}AndPoll`)}${signatureText(signature)} {\n${call}\n}`];
}
