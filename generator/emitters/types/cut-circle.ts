/** An alias within a circle of aliases, rewritten so that it says the same without naming the others. */
import type { Pointer } from '#document';
import type { NamedSchema, Schema } from '../../ir/index.ts';
import type { Setting } from './printer.ts';

/** The schema to print for a named one: its own, with references into its circle replaced by what they stand for. */
export function withoutCircle(named: NamedSchema, setting: Setting): Schema {
  const circle = setting.cycles.get(named.origin);
  return circle === undefined
    ? named.schema
    : cut(named.schema, { circle, setting, seen: new Set([named.origin]), nothing: 'never' });
}

interface Cut {
  readonly circle: ReadonlySet<Pointer>;
  readonly setting: Setting;
  readonly seen: ReadonlySet<Pointer>;
  /** What adds nothing to the composite around. */
  readonly nothing: 'never' | 'unknown';
}

function cut(schema: Schema, state: Cut): Schema {
  if (schema.kind === 'reference') return cutReference(schema, state);
  if (schema.kind !== 'union' && schema.kind !== 'intersection') return schema;
  const members = schema.members.map((member) => cut(member, { ...state, nothing: emptiness[schema.kind] }));
  // What an alias adds to itself is nothing: no alternative in a union, no restriction in an intersection.
  return { ...schema, members: members.filter((member) => member.kind !== emptiness[schema.kind]) };
}

const emptiness: Readonly<Record<'union' | 'intersection', Cut['nothing']>> = {
  union: 'never',
  intersection: 'unknown',
};

function cutReference(schema: Extract<Schema, { kind: 'reference' }>, state: Cut): Schema {
  const { target } = schema;
  const named = state.setting.schemas.get(target);
  if (!state.circle.has(target) || named === undefined) return schema;
  if (state.seen.has(target)) return { kind: state.nothing, origin: schema.origin };
  return cut(named.schema, { ...state, seen: new Set([...state.seen, target]) });
}
