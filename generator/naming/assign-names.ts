/** Decides every identifier and file of an API's output in one pass, before anything is printed. */
import type { Diagnostic, Pointer } from '#document';
import { type Api, type Direction, type NamedSchema, type Operation, receivedOperations } from '../ir/index.ts';
import { type Allocation, allocate, type Taken, type Wish } from './allocate.ts';
import type { LockedName, NameLock } from './lock.ts';
import type { GeneratedSymbol, Names, OperationNames } from './names.ts';
import { argumentNames } from './arguments.ts';
import { receivedGroup } from './groups.ts';
import { assignResources } from './resources.ts';
import { camelCase, kebabCase, pascalCase } from './words.ts';

export interface AssignedNames {
  readonly names: Names;
  /** The lock to keep: the old one without places that are gone, with those that are new. */
  readonly lock: NameLock;
  readonly diagnostics: readonly Diagnostic[];
}

export function assignNames(api: Api, lock: NameLock = {}): AssignedNames {
  const types: Taken = { identifiers: new Set(), files: new Set(ownFiles) };
  const schemas = allocate(api.schemas.map(schemaWish), lock, types);
  const inputs = allocate(
    api.schemas.filter(isSplit).map((schema) => inputWish(schema, schemas)),
    lock,
    {
      identifiers: types.identifiers,
      files: new Set(),
    },
  );
  const all = [...api.operations, ...receivedOperations(api)];
  const operations = allocate(all.map(operationWish), lock, { identifiers: types.identifiers, files: new Set() });
  const parts = { api, schemas: schemas.names, inputs: inputs.names, operations: operations.names };
  return {
    names: lookUp(parts),
    lock: Object.fromEntries([...schemas.names, ...inputs.names, ...operations.names]),
    diagnostics: [schemas, inputs, operations].flatMap(reportMoved),
  };
}

/** Files and folders that emitters write beside those of schemas. */
const ownFiles = ['index', 'operations', 'support'] as const;

/** A schema whose two directions differ and are both used is printed twice. */
function isSplit(schema: NamedSchema): boolean {
  return schema.directional && schema.usedIn.request && schema.usedIn.response;
}

function schemaWish(schema: NamedSchema): Wish {
  const identifier = pascalCase(schema.name);
  return { place: schema.origin, written: schema.name, identifier, file: kebabCase(schema.name), suffix: 'Schema' };
}

function inputWish(schema: NamedSchema, schemas: Allocation): Wish {
  const name = nameOf(schemas.names, schema.origin);
  const identifier = `${name.identifier}Input`;
  return { place: `${schema.origin}?request`, written: identifier, identifier, file: name.file, suffix: 'Schema' };
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
}

function lookUp(parts: Parts): Names {
  const operations = new Map<string, OperationNames>();
  const { resources, methods } = assignResources(parts.api);
  const groups = new Map(resources.flatMap(({ group, operations: ids }) => ids.map((id) => [id, group] as const)));
  const taken = new Set([...parts.operations.values()].map(({ identifier }) => identifier));
  for (const operation of [...parts.api.operations, ...receivedOperations(parts.api)]) {
    operations.set(
      operation.id,
      operationNames(operation, nameOf(parts.operations, operation.origin), { methods, groups, taken }),
    );
  }
  return {
    api: pascalCase(parts.api.name),
    type: (schema, direction) => schemaSymbol(parts, schema, direction),
    validator: (schema, direction) => validatorSymbol(schemaSymbol(parts, schema, direction)),
    operation(id) {
      const names = operations.get(id);
      if (names === undefined) throw new TypeError(`no operation is called ${JSON.stringify(id)}`);
      return names;
    },
    resources,
  };
}

function schemaSymbol(parts: Parts, schema: Pointer, direction: Direction): GeneratedSymbol {
  const { identifier, file } = nameOf(parts.schemas, schema);
  const input = direction === 'request' ? parts.inputs.get(`${schema}?request`) : undefined;
  return { identifier: input?.identifier ?? identifier, module: `types/${file}`, kind: 'type' };
}

function validatorSymbol({ identifier, module }: GeneratedSymbol): GeneratedSymbol {
  return { identifier: `validate${identifier}`, module: module.replace('types/', 'validators/'), kind: 'value' };
}

interface Others {
  readonly methods: ReadonlyMap<string, string>;
  /** Operation id → its group. */
  readonly groups: ReadonlyMap<string, string>;
  /** The identifiers of all operations. */
  readonly taken: ReadonlySet<string>;
}

function operationNames(operation: Operation, name: LockedName, { methods, groups, taken }: Others): OperationNames {
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
    poll: derivedName(`${name.identifier}AndPoll`, taken),
    orCreate: derivedName(`${name.identifier}OrCreate`, taken),
    arguments: argumentNames(
      operation.parameters.map((parameter) => parameter.name),
      name.identifier,
    ),
  };
}

/** An operation that has the name already keeps it. */
function derivedName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}${count}`;
  return name;
}

function nameOf(names: ReadonlyMap<Pointer, LockedName>, place: Pointer): LockedName {
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
