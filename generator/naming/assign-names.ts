/** Decides every identifier and file of an API's output in one pass, before anything is printed. */
import type { Diagnostic, Pointer } from '#document';
import { type Api, type Direction, type NamedSchema, type Operation, receivedOperations } from '../ir/index.ts';
import { type Allocation, allocate, keepNames, type Taken, type Wish } from './allocate.ts';
import type { LockedName, NameLock } from './lock.ts';
import type { GeneratedSymbol, Names, OperationNames } from './names.ts';
import { argumentNames } from './arguments.ts';
import { type Companions, companionsOf, companionsToKeep, withCompanions } from './companions.ts';
import { receivedGroup } from './groups.ts';
import { assignResources, type ResourceTree } from './resources.ts';
import { spokenNames } from './spoken-names.ts';
import { camelCase, kebabCase, pascalCase } from './words.ts';

export interface AssignedNames {
  readonly names: Names;
  /** The lock to keep: the old one without places that are gone, with those that are new. */
  readonly lock: NameLock;
  readonly diagnostics: readonly Diagnostic[];
}

export function assignNames(api: Api, lock: NameLock = {}): AssignedNames {
  const { schemas, inputs, operations } = allocateAll(api, lock);
  const tree = assignResources(api, lock);
  const names = { schemas: schemas.names, inputs: inputs.names, operations: operations.names };
  const parts = { api, ...names, tree, companions: companionsOf(operations.names, lock) };
  return {
    names: lookUp(parts),
    lock: Object.fromEntries([...schemas.names, ...inputs.names, ...operationsToKeep(parts), ...tree.kept]),
    diagnostics: [schemas, inputs, operations].flatMap(reportMoved),
  };
}

/** All share their identifiers, so whoever is in the lock has his name before anybody new gets one. */
function allocateAll(api: Api, lock: NameLock) {
  const split = api.schemas.filter(isSplit);
  const spoken = spokenNames(api.schemas.map(({ name }) => name));
  const schemaWishes = api.schemas.map((schema) => schemaWish(schema, spoken.get(schema.name) ?? schema.name));
  const operationWishes = [...api.operations, ...receivedOperations(api)].map(operationWish);
  const inputPlaces = split.map(({ origin }) => ({ place: inputPlace(origin) }));
  const companions = operationWishes.map((wish) => withCompanions(wish, lock));
  const types: Taken = { identifiers: new Set(ownIdentifiers), files: new Set(ownFiles) };
  const beside = (): Taken => ({ identifiers: types.identifiers, files: new Set() });
  const kept = {
    schemas: keepNames(schemaWishes, lock, types),
    inputs: keepNames(inputPlaces, lock, beside()),
    operations: keepNames(companions, lock, beside()),
  };
  const schemas = allocate(schemaWishes, kept.schemas);
  const inputWishes = split.map((schema) => inputWish(schema, schemas));
  return {
    schemas,
    inputs: allocate(inputWishes, kept.inputs),
    operations: allocate(operationWishes, kept.operations),
  };
}

/** The table of all operations stands in one file with what it lists. */
const ownIdentifiers = ['operations'] as const;

/** Files and folders that emitters write beside those of schemas. */
const ownFiles = ['index', 'operations', 'support'] as const;

/** A schema whose two directions differ and are both used is printed twice. */
function isSplit(schema: NamedSchema): boolean {
  return schema.directional && schema.usedIn.request && schema.usedIn.response;
}

function schemaWish({ origin, name }: NamedSchema, spoken: string): Wish {
  const [identifier, file] = [pascalCase(spoken), kebabCase(spoken)];
  return { place: origin, written: name, identifier, file, suffix: 'Schema' };
}

function inputWish(schema: NamedSchema, schemas: Allocation): Wish {
  const name = nameOf(schemas.names, schema.origin);
  const identifier = `${name.identifier}Input`;
  return { place: inputPlace(schema.origin), written: identifier, identifier, file: name.file, suffix: 'Schema' };
}

function inputPlace(schema: Pointer): Pointer {
  return `${schema}?request`;
}

function operationWish(operation: Operation): Wish {
  return {
    place: operation.origin,
    written: operation.id,
    identifier: camelCase(operation.id) || 'operation',
    file: kebabCase(operation.id),
    suffix: 'Operation',
    derived: (identifier) => [
      `${identifier}Operation`,
      ...typeEndings.map((ending) => pascalCase(identifier) + ending),
    ],
  };
}

const typeEndings = ['Parameters', 'Bodies', 'Responses'] as const;

interface Parts {
  readonly api: Api;
  readonly schemas: ReadonlyMap<Pointer, LockedName>;
  readonly inputs: ReadonlyMap<Pointer, LockedName>;
  readonly operations: ReadonlyMap<Pointer, LockedName>;
  readonly tree: ResourceTree;
  readonly companions: ReadonlyMap<Pointer, Companions>;
}

/** What is kept of operations: their names, and where they sit. Those that the server calls sit nowhere. */
function operationsToKeep({ api, operations, tree, companions }: Parts): readonly (readonly [Pointer, LockedName])[] {
  const own = new Map(api.operations.map((operation) => [operation.origin, companionsToKeep(operation, companions)]));
  return [...operations].map(([place, name]) => [place, { ...name, ...tree.seats.get(place), ...own.get(place) }]);
}

function lookUp(parts: Parts): Names {
  const operations = new Map<string, OperationNames>();
  const { resources, methods } = parts.tree;
  const groups = new Map(resources.flatMap(({ group, operations: ids }) => ids.map((id) => [id, group] as const)));
  for (const operation of [...parts.api.operations, ...receivedOperations(parts.api)]) {
    operations.set(
      operation.id,
      operationNames(operation, nameOf(parts.operations, operation.origin), {
        methods,
        groups,
        companions: nameOf(parts.companions, operation.origin),
      }),
    );
  }
  const type = once((schema, direction) => schemaSymbol(parts, schema, direction));
  return {
    api: pascalCase(parts.api.name),
    type,
    validator: once((schema, direction) => validatorSymbol(type(schema, direction))),
    operation(id) {
      const names = operations.get(id);
      if (names === undefined) throw new TypeError(`no operation is called ${JSON.stringify(id)}`);
      return names;
    },
    resources,
  };
}

type SymbolOf = (schema: Pointer, direction: Direction) => GeneratedSymbol;

/** Kept, since every mention of a schema asks for its name. */
function once(symbolOf: SymbolOf): SymbolOf {
  const known = { request: new Map<Pointer, GeneratedSymbol>(), response: new Map<Pointer, GeneratedSymbol>() };
  return (schema, direction) => {
    const symbol = known[direction].get(schema) ?? symbolOf(schema, direction);
    known[direction].set(schema, symbol);
    return symbol;
  };
}

function schemaSymbol(parts: Parts, schema: Pointer, direction: Direction): GeneratedSymbol {
  const { identifier, file } = nameOf(parts.schemas, schema);
  const input = direction === 'request' ? parts.inputs.get(inputPlace(schema)) : undefined;
  return { identifier: input?.identifier ?? identifier, module: `types/${file}`, kind: 'type' };
}

function validatorSymbol({ identifier, module }: GeneratedSymbol): GeneratedSymbol {
  return { identifier: `validate${identifier}`, module: module.replace('types/', 'validators/'), kind: 'value' };
}

interface Others {
  readonly methods: ReadonlyMap<string, string>;
  /** Operation id → its group. */
  readonly groups: ReadonlyMap<string, string>;
  readonly companions: Companions;
}

function operationNames(
  operation: Operation,
  name: LockedName,
  { methods, groups, companions }: Others,
): OperationNames {
  const base = pascalCase(name.identifier);
  const group = groups.get(operation.id) ?? receivedGroup;
  const type = (ending: (typeof typeEndings)[number]): GeneratedSymbol => ({
    identifier: base + ending,
    module: `types/operations/${group}`,
    kind: 'type',
  });
  return {
    identifier: name.identifier,
    file: name.file,
    group,
    ...(operation.parameters.length > 0 && { parameters: type('Parameters') }),
    ...(operation.requestBody && { bodies: type('Bodies') }),
    responses: type('Responses'),
    method: methods.get(operation.id) ?? name.identifier,
    ...companions,
    arguments: argumentNames(
      operation.parameters.map((parameter) => parameter.name),
      name.identifier,
    ),
  };
}

function nameOf<Name>(names: ReadonlyMap<Pointer, Name>, place: Pointer): Name {
  const name = names.get(place);
  if (name === undefined) throw new TypeError(`no name was given to ${place}`);
  return name;
}

function reportMoved({ moved }: Allocation): Diagnostic[] {
  return moved.map(({ wish, identifier }) => ({
    code: 'naming/name-taken',
    severity: 'info',
    message: `${JSON.stringify(wish.written)} is called ${identifier}, because ${wish.identifier === '' ? 'nothing of it can be a name' : `${wish.identifier} is taken or reserved`}.`,
    help: 'The name lock keeps this name; set another one under `names` in the config.',
    pointer: wish.place,
  }));
}
