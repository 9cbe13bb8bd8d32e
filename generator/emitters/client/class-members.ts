/** The members of a class of the client: its child resources, its objects, and a method per operation. */
import type { Operation } from '../../ir/index.ts';
import type { GeneratedSymbol } from '../../naming/index.ts';
import { type Code, code, docComment, identifier, join } from '../../render/index.ts';
import type { Resource } from '../exchange/resources.ts';
import { bindingSymbol, contextOf, type MemberPrinting, operationsOf, resourceSymbol } from './class-printing.ts';
import { type Binding, handleOwner, hasMembers, isBound, knownParameters } from './handles.ts';
import { handleArguments } from './handle-members.ts';
import { memberNames } from './member-names.ts';
import { methodTexts } from './methods.ts';

export interface ClassMembers {
  readonly fields: readonly Code[];
  readonly members: readonly Code[];
}

/** Child resources as getters that are made on first use, then a method per operation; `properties` are taken already. */
export function classMembers(
  resource: Resource,
  printing: MemberPrinting,
  properties: readonly string[] = [],
): ClassMembers {
  const children = childrenOf(resource, printing);
  const operations = boundOperations(resource, printing);
  const names = memberNames({ children, operations, properties }, printing.context.names);
  const named = children.map((child) => ({ child, name: names.children.get(child.key) ?? child.key }));
  return {
    fields: named.map(
      ({ child, name }) => code`${privateName(name)}: ${printing.file.use(symbolOf(child, printing))} | undefined;`,
    ),
    members: [
      ...named.map(({ child, name }) => getterText(child, name, printing)),
      ...handleMethod(resource, names.handle, printing),
      ...operations.flatMap((operation) => methodTexts(operation, names, printing)),
    ],
  };
}

function boundOperations(resource: Resource, printing: MemberPrinting): readonly Operation[] {
  const { binding } = printing;
  const operations = operationsOf(resource, printing);
  return binding === undefined ? operations : operations.filter((operation) => isBound(operation, binding));
}

/** Cannot be the client's own field, whatever a resource is called. */
function privateName(name: string): Code {
  return code`#${identifier(`${name}Resource`)}`;
}

function getterText(child: Resource, name: string, printing: MemberPrinting): Code {
  const type = printing.file.use(symbolOf(child, printing));
  const field = code`this.${privateName(name)}`;
  const values = join([printing.client, ...passedOn(printing)], ', ');
  return code`get ${identifier(name)}(): ${type} {\n${field} ??= new ${type}(${values});\nreturn ${field};\n}`;
}

/** What a class below an object is told of it. */
function passedOn({ binding }: MemberPrinting): readonly Code[] {
  if (binding === undefined) return [];
  return [code`this.#path`, ...(knownParameters(binding.owner).length === 0 ? [] : [code`this.#known`])];
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

/** Gives an object by what is not known of it yet; nothing is asked of the server. */
function handleMethod(resource: Resource, name: string, printing: MemberPrinting): readonly Code[] {
  const owner = handleOwner(resource, printing.context.api.operations);
  if (owner === undefined || owner === printing.binding?.owner) return [];
  const binding: Binding = { resource, owner, root: resource };
  const type = printing.file.use(bindingSymbol(binding));
  const { declared, path, known } = handleArguments(contextOf(owner, printing));
  const values = join([printing.client, path, ...known, code`undefined`], ', ');
  const comment = docComment(
    'An object of this resource, with what can be done with it. Nothing is asked of the server.',
  );
  return [code`${comment}${identifier(name)}(${join(declared, ', ')}): ${type} {\nreturn new ${type}(${values});\n}`];
}
