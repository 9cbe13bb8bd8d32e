/** What waiting has to know of the states of what it waits for: all that there are, and every one that is final. */
import type { Pointer } from '#document';
import type { Poll } from '../extension.ts';
import type { Operation } from '../operation.ts';
import type { EnumSchema, NamedSchema, Schema } from '../schema.ts';

/** Completes `poll` by the enum at its field, and by the lifecycle of that: nobody waits for what cannot come. */
export function withPollStates(
  operations: readonly Operation[],
  schemas: readonly NamedSchema[],
): readonly Operation[] {
  const byOrigin = new Map(schemas.map(({ origin, schema }) => [origin, schema]));
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  return operations.map((operation) => {
    const { poll } = operation;
    const polled = poll && byId.get(poll.operation);
    if (poll?.field === undefined || polled === undefined) return operation;
    const states = statesOf(polled, poll.field, byOrigin);
    return states === undefined ? operation : { ...operation, poll: completed(poll, states) };
  });
}

function completed(poll: Poll, { values, lifecycle }: EnumSchema): Poll {
  return {
    ...poll,
    terminal: [...new Set([...poll.terminal, ...(lifecycle?.terminal ?? [])])],
    states: values.filter((value) => typeof value === 'string'),
  };
}

function statesOf(
  { responses }: Operation,
  field: string,
  schemas: ReadonlyMap<Pointer, Schema>,
): EnumSchema | undefined {
  const bodies = responses.filter(({ status }) => status.startsWith('2')).flatMap(({ content }) => content);
  const found = bodies.flatMap(({ schema }) =>
    schema === undefined ? [] : alternatives(schema, { path: field.split('.'), schemas, depth: 16 }),
  );
  return found.find((schema) => schema.kind === 'enum');
}

interface Search {
  readonly path: readonly string[];
  readonly schemas: ReadonlyMap<Pointer, Schema>;
  /** How many more steps may be taken: references can go round in circles. */
  readonly depth: number;
}

/** What a value at the path can be. */
function alternatives(schema: Schema, search: Search): readonly Schema[] {
  const deeper = { ...search, depth: search.depth - 1 };
  if (search.depth === 0) return [];
  if (schema.kind === 'reference') {
    const target = search.schemas.get(schema.target);
    return target === undefined ? [] : alternatives(target, deeper);
  }
  if (schema.kind === 'union' || schema.kind === 'intersection')
    return schema.members.flatMap((member) => alternatives(member, deeper));
  const [name, ...path] = search.path;
  if (name === undefined) return [schema];
  const property = schema.kind === 'object' ? schema.properties.find((each) => each.name === name) : undefined;
  return property === undefined ? [] : alternatives(property.schema, { ...deeper, path });
}
