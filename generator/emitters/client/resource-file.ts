/** The classes of resources: thin methods over the functions, with child resources. */
import type { Operation } from '../../ir/index.ts';
import type { GeneratedSymbol } from '../../naming/index.ts';
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
import type { Resource } from '../exchange/resources.ts';
import type { Schemas } from '../exchange/schemas.ts';
import { argumentsOf } from './arguments.ts';
import {
  type Binding,
  bindingFile,
  bindingIdentifier,
  boundCount,
  handleOwner,
  hasMembers,
  isBound,
} from './handles.ts';
import { parameterText } from './params-type.ts';
import { argumentDeclarations, argumentNames } from './positional.ts';
import { callText } from './call-text.ts';
import type { FunctionContext } from './context.ts';
import { type MemberNames, memberNames } from './member-names.ts';
import { clientNames, supportType } from './names.ts';
import { orCreateSignature } from './or-create.ts';
import { pollSignature } from './poll.ts';
import { type Signature, signaturesOf } from './signatures.ts';

/** `AgentsTurn`. */
export function resourceSymbol(resource: Resource): GeneratedSymbol {
  return { identifier: resource.identifier, module: `client/resources/${resource.group}`, kind: 'value' };
}

export interface Printing {
  readonly context: EmitContext;
  readonly schemas: Schemas;
  readonly resources: readonly Resource[];
}

/** A file for each group of resources. */
export function resourceFiles(resources: readonly Resource[], printing: Printing): readonly EmittedFile[] {
  const groups = Map.groupBy(resources, (resource) => resourceSymbol(resource).module);
  return [...groups].map(([module, group]) => {
    const file = createTypeScriptFile(module, {
      taken: group.flatMap((resource) => [resource.identifier, ...argumentNamesOf(resource, printing)]),
    });
    for (const resource of group) addResource(file, resource, printing);
    const origins = group.flatMap((resource) => operationsOf(resource, printing)).map(({ origin }) => origin);
    return { path: `${module}.ts`, body: file.render(), origins };
  });
}

function addResource(file: TypeScriptFile, resource: Resource, printing: Printing): void {
  const client = file.use(supportType('ApiClient'));
  const { fields, members } = resourceMembers(resource, { ...printing, file, client: code`this.#client` });
  const head = code`readonly #client: ${client};\n${join(fields, '\n')}`;
  const constructor = code`constructor(client: ${client}) {\nthis.#client = client;\n}`;
  const comment = docComment(`The operations of \`${resource.path.join('.')}\`.`);
  const body = join([head, constructor, ...members], '\n\n');
  file.add(code`${comment}export class ${identifier(resource.identifier)} {\n${body}\n}`);
}

export interface MemberPrinting extends Printing {
  readonly file: TypeScriptFile;
  /** What the class is bound to, where it is that of an object. */
  readonly binding?: Binding | undefined;
  /** How a method reaches the client: `this.#client`, or `this` on the client itself. */
  readonly client: Code;
}

/** Child resources as getters that are made on first use, then a method per operation. */
export function resourceMembers(
  resource: Resource,
  printing: MemberPrinting,
): { readonly fields: readonly Code[]; readonly members: readonly Code[] } {
  const { binding } = printing;
  const children = childrenOf(resource, printing);
  const operations = operationsOf(resource, printing).filter(
    (operation) => binding === undefined || isBound(operation, binding),
  );
  const names = memberNames(children, operations, printing.context.names);
  const named = children.map((child) => ({ child, name: names.children.get(child.key) ?? child.key }));
  const methods = operations.flatMap((operation) => methodTexts(operation, names, printing));
  return {
    fields: named.map(
      ({ child, name }) => code`${privateName(name)}: ${printing.file.use(symbolOf(child, printing))} | undefined;`,
    ),
    members: [
      ...named.map(({ child, name }) => getterText(child, name, printing)),
      ...handleMethod(resource, names.handle, printing),
      ...methods,
    ],
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

function getterText(child: Resource, name: string, printing: MemberPrinting): Code {
  const type = printing.file.use(symbolOf(child, printing));
  const field = code`this.${privateName(name)}`;
  const values = join([printing.client, ...boundValues(printing)], ', ');
  return code`get ${identifier(name)}(): ${type} {\n${field} ??= new ${type}(${values});\nreturn ${field};\n}`;
}

/** Of an object only those resources that have something to do with it. */
function childrenOf(resource: Resource, { resources, binding, context }: MemberPrinting): readonly Resource[] {
  const children = resources.filter((child) => resource.children.includes(child.key));
  const tree = { resources, operations: context.api.operations };
  return children.filter((child) => binding === undefined || hasMembers({ ...binding, resource: child }, tree));
}

function symbolOf(resource: Resource, { binding }: MemberPrinting): GeneratedSymbol {
  return binding === undefined ? resourceSymbol(resource) : bindingSymbol({ ...binding, resource });
}

/** `DeploymentsHandle`. */
export function bindingSymbol(binding: Binding): GeneratedSymbol {
  return { identifier: bindingIdentifier(binding), module: `client/handles/${bindingFile(binding)}`, kind: 'value' };
}

/** `this.#path[0]`, and so on. */
function boundValues({ binding }: MemberPrinting): readonly Code[] {
  const count = binding === undefined ? 0 : boundCount(binding);
  return Array.from({ length: count }, (_, index) => code`this.#path[${literal(index)}]`);
}

/** Gives an object by what is not known of it yet; nothing is asked of the server. */
function handleMethod(resource: Resource, name: string, printing: MemberPrinting): readonly Code[] {
  const owner = handleOwner(resource, printing.context.api.operations);
  if (owner === undefined || owner === printing.binding?.owner) return [];
  const context = contextOf(owner, printing);
  const type = printing.file.use(bindingSymbol({ resource, owner, root: resource }));
  const declared = join(argumentDeclarations(context), ', ');
  const values = join([printing.client, ...argumentNames(context)], ', ');
  const comment = docComment(
    'An object of this resource, with what can be done with it. Nothing is asked of the server.',
  );
  return [code`${comment}${identifier(name)}(${declared}): ${type} {\nreturn new ${type}(${values});\n}`];
}

/** The file of a class of objects. */
export function handleFile(binding: Binding, printing: Printing): EmittedFile {
  const { resource, owner } = binding;
  const symbol = bindingSymbol(binding);
  const file = createTypeScriptFile(symbol.module, {
    taken: [symbol.identifier, ...argumentNamesOf(resource, printing)],
  });
  const client = file.use(supportType('ApiClient'));
  const within: MemberPrinting = { ...printing, file, binding, client: code`this.#client` };
  const { fields, members } = resourceMembers(resource, within);
  const context = contextOf(owner, { ...within, binding: undefined });
  const types = context.args.positional.map(({ parameter }) => parameterText(parameter, context));
  const head = code`readonly #client: ${client};\nreadonly #path: readonly [${join(types, ', ')}];\n${join(fields, '\n')}`;
  const path = code`...path: readonly [${join(types, ', ')}]`;
  const constructor = code`constructor(client: ${client}, ${path}) {\nthis.#client = client;\nthis.#path = path;\n}`;
  const comment = docComment(`What of \`${resource.path.join('.')}\` belongs to one path: \`${owner.path}\`.`);
  file.add(
    code`${comment}export class ${identifier(symbol.identifier)} {\n${join([head, constructor, ...members], '\n\n')}\n}`,
  );
  const operations = new Set([owner, ...operationsOf(resource, printing)]);
  return { path: `${symbol.module}.ts`, body: file.render(), origins: [...operations].map(({ origin }) => origin) };
}

function contextOf(operation: Operation, printing: MemberPrinting): FunctionContext {
  const { context, schemas, file } = printing;
  const { api, names } = context;
  const own = names.operation(operation.id);
  const args = argumentsOf(operation, own, schemas);
  const bound = boundValues(printing);
  return { api, names, schemas, operation, own, client: clientNames(own), args, file, bound };
}

function methodTexts(operation: Operation, members: MemberNames, printing: MemberPrinting): readonly Code[] {
  const within = contextOf(operation, printing);
  const name = members.methods.get(operation.id) ?? operation.id;
  return [
    methodText(within, name, printing),
    ...pollMethod(within, members, printing),
    ...orCreateMethod(within, members, printing),
  ];
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

function orCreateMethod(context: FunctionContext, members: MemberNames, { client }: MemberPrinting): readonly Code[] {
  const signature = orCreateSignature(context);
  const { id, orCreate } = context.operation;
  const name = members.creating.get(id);
  if (signature === undefined || orCreate === undefined || name === undefined) return [];
  const { argumentNames: given } = signaturesOf(context);
  const call = code`return ${context.file.use(context.client.orCreate)}(${join([client, ...given], ', ')});`;
  const comment = docComment(`As \`${members.methods.get(id) ?? id}\`; makes one where there is none.`);
  return [code`${comment}${identifier(name)}${signatureText(signature)} {\n${call}\n}`];
}
