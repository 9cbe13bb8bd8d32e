/** What the members of a class of the client are printed with: a resource's, an object's, or the client's own. */
import type { Api, Operation } from '../../ir/index.ts';
import { camelCase, type GeneratedSymbol } from '../../naming/index.ts';
import { type Code, code, literal, type TypeScriptFile } from '../../render/index.ts';
import type { EmitContext } from '../emitter.ts';
import type { Resource } from '../exchange/resources.ts';
import type { Schemas } from '../exchange/schemas.ts';
import { type Arguments, argumentsOf, mayLackParams } from './arguments.ts';
import type { FunctionContext } from './context.ts';
import { type Binding, bindingFile, bindingIdentifier, boundCount, knownParameters } from './handles.ts';
import { clientNames } from './names.ts';

export interface Printing {
  readonly context: EmitContext;
  readonly schemas: Schemas;
  readonly resources: readonly Resource[];
}

export interface MemberPrinting extends Printing {
  readonly file: TypeScriptFile;
  /** What the class is bound to, where it is that of an object. */
  readonly binding?: Binding | undefined;
  /** How a method reaches the client: `this.#client`, or `this` on the client itself. */
  readonly client: Code;
}

/** `AgentsTurn`. */
export function resourceSymbol(resource: Resource): GeneratedSymbol {
  return { identifier: resource.identifier, module: `client/resources/${resource.group}`, kind: 'value' };
}

/** `DeploymentsHandle`. */
export function bindingSymbol(binding: Binding): GeneratedSymbol {
  return { identifier: bindingIdentifier(binding), module: `client/handles/${bindingFile(binding)}`, kind: 'value' };
}

/** In the order of the document. */
export function operationsOf(resource: Resource, { context: { api } }: Printing): readonly Operation[] {
  const operations = known.get(api) ?? new Map(api.operations.map((operation) => [operation.id, operation]));
  known.set(api, operations);
  return resource.operations.flatMap((id) => operations.get(id) ?? []);
}

/** Kept, since every resource asks, several times. */
const known = new WeakMap<Api, ReadonlyMap<string, Operation>>();

/** An argument must not hide the function that is called with it. */
export function argumentNamesOf(resource: Resource, printing: Printing): readonly string[] {
  const { names } = printing.context;
  return operationsOf(resource, printing).flatMap((operation) => {
    const { positional } = argumentsOf(operation, names.operation(operation.id), printing.schemas);
    return ['params', 'options', 'data', 'item', 'message', ...positional.map(({ name }) => name)];
  });
}

/** `this.#path[0]`, and so on. */
function boundValues({ binding }: MemberPrinting): readonly Code[] {
  const count = binding === undefined ? 0 : boundCount(binding);
  return Array.from({ length: count }, (_, index) => code`this.#path[${literal(index)}]`);
}

export function contextOf(operation: Operation, printing: MemberPrinting): FunctionContext {
  const { context, schemas, file, binding } = printing;
  const { api, names } = context;
  const own = names.operation(operation.id);
  const all = argumentsOf(operation, own, schemas);
  const knownNames = new Set(binding === undefined ? [] : knownParameters(binding.owner).map(({ name }) => name));
  const isKnown = ({ parameter }: Arguments['members'][number]): boolean => knownNames.has(parameter.name);
  const known = all.members
    .filter(isKnown)
    .map(({ parameter, key }) => [key, code`this.#known[${literal(parameter.name)}]`] as const);
  const members = all.members.filter((member) => !isKnown(member));
  const optional = mayLackParams(operation, { ...all, members }, schemas);
  const args = known.length === 0 ? all : { ...all, members, optional };
  const bound = boundValues(printing);
  return { api, names, schemas, operation, own, client: clientNames(own), args, file, bound, known: new Map(known) };
}

/** `sessionId`. */
export function propertyName(name: string): string {
  return camelCase(name) || 'id';
}
