/** Follows references: which schemas are sent, which are received, and which of them differ by direction. */
import type { Pointer } from '#document';
import type { MediaType, Operation } from '../operation.ts';
import type { Direction, NamedSchema, Schema } from '../schema.ts';

/** Sets `usedIn` and `directional` of every schema, given all operations. Webhooks count the other way round. */
export function withUsage(
  schemas: readonly NamedSchema[],
  operations: readonly Operation[],
  webhooks: readonly Operation[],
): readonly NamedSchema[] {
  const targets = new Map(schemas.map((schema) => [schema.origin, targetsOf(schema.schema)]));
  const requests = reachable(roots(operations, 'request').concat(roots(webhooks, 'response')), targets);
  const responses = reachable(roots(operations, 'response').concat(roots(webhooks, 'request')), targets);
  const directional = affected(
    schemas.filter((schema) => differs(schema.schema)),
    targets,
  );
  return schemas.map((schema) =>
    asBefore({
      ...schema,
      directional: directional.has(schema.origin),
      usedIn: { request: requests.has(schema.origin), response: responses.has(schema.origin) },
    }),
  );
}

/** A process that reads a document again has the same object for what has not changed. */
function asBefore(named: NamedSchema): NamedSchema {
  const found = known.get(named.schema);
  if (found !== undefined && isSame(found, named)) return found;
  known.set(named.schema, named);
  return named;
}

const known = new WeakMap<Schema, NamedSchema>();

function isSame(left: NamedSchema, right: NamedSchema): boolean {
  const isUsedAlike = left.usedIn.request === right.usedIn.request && left.usedIn.response === right.usedIn.response;
  return isUsedAlike && (['origin', 'name', 'json', 'directional'] as const).every((key) => left[key] === right[key]);
}

export function childrenOf(schema: Schema): readonly Schema[] {
  const children = childTable[schema.kind] as ((schema: Schema) => readonly Schema[]) | undefined;
  return children?.(schema) ?? [];
}

const childTable: {
  readonly [Kind in Schema['kind']]?: (schema: Extract<Schema, { kind: Kind }>) => readonly Schema[];
} = {
  array: (schema) => [schema.items],
  tuple: (schema) => [...schema.prefix, ...(schema.rest ? [schema.rest] : [])],
  object: (schema) => [
    ...schema.properties.map((property) => property.schema),
    ...(schema.additional ? [schema.additional] : []),
  ],
  union: (schema) => schema.members,
  intersection: (schema) => schema.members,
  string: (schema) => (schema.content ? [schema.content] : []),
};

/** Of the schema and every schema below it. */
function targetsOf(schema: Schema, found: Pointer[] = []): readonly Pointer[] {
  if (schema.kind === 'reference') found.push(schema.target);
  else for (const child of childrenOf(schema)) targetsOf(child, found);
  return found;
}

function differs(schema: Schema): boolean {
  return differsItself(schema) || childrenOf(schema).some(differs);
}

/** Enums are closed where they are sent and open where they are read. */
export function differsItself(schema: Schema): boolean {
  if (schema.kind === 'enum') return schema.values.some((value) => typeof value === 'string');
  return schema.kind === 'object' && schema.properties.some((property) => property.access !== 'both');
}

function roots(operations: readonly Operation[], direction: Direction): Pointer[] {
  return operations.flatMap((operation) => [
    ...(direction === 'request' ? sent(operation) : received(operation)).flatMap((schema) => targetsOf(schema)),
    // A callback's request is sent by the server, so it is read by whoever wrote this operation's request.
    ...operation.callbacks.flatMap((callback) =>
      roots(callback.operations, direction === 'request' ? 'response' : 'request'),
    ),
  ]);
}

function sent(operation: Operation): readonly Schema[] {
  return [
    ...operation.parameters.map((parameter) => parameter.schema),
    ...(operation.requestBody?.content ?? []).flatMap(bodies),
  ];
}

function received(operation: Operation): readonly Schema[] {
  return operation.responses.flatMap((response) => [
    ...response.headers.map((header) => header.schema),
    ...response.content.flatMap(bodies),
  ]);
}

function bodies(mediaType: MediaType): readonly Schema[] {
  return [mediaType.schema, mediaType.item].filter((schema) => schema !== undefined);
}

function reachable(from: readonly Pointer[], targets: ReadonlyMap<Pointer, readonly Pointer[]>): ReadonlySet<Pointer> {
  const found = new Set(from);
  for (const pointer of found) for (const target of targets.get(pointer) ?? []) found.add(target);
  return found;
}

/** Those that differ, and all that lead to them. */
function affected(
  differing: readonly NamedSchema[],
  targets: ReadonlyMap<Pointer, readonly Pointer[]>,
): ReadonlySet<Pointer> {
  const sources = new Map<Pointer, Pointer[]>();
  for (const [source, list] of targets) {
    for (const target of list) {
      const known = sources.get(target);
      if (known) known.push(source);
      else sources.set(target, [source]);
    }
  }
  return reachable(
    differing.map((schema) => schema.origin),
    sources,
  );
}
