/** Unions: flat, without repetition, with their discriminator. */
import { isObject, type JsonObject, parsePointer, type Pointer } from '#document';
import type { Discriminator, Schema, UnionSchema } from '../schema.ts';
import { below, entries, text } from './reader.ts';

/** One alternative stands for itself; alternatives that are plain unions are merged in. */
export function union(members: readonly Schema[], origin: Pointer, discriminator?: Discriminator): Schema {
  const flat = members.flatMap((member) => (isPlainUnion(member) ? member.members : [member]));
  const [only] = flat;
  if (only !== undefined && flat.length === 1 && discriminator === undefined) return only;
  return { kind: 'union', origin, members: flat, ...(discriminator && { discriminator }) };
}

function isPlainUnion(schema: Schema): schema is UnionSchema {
  return schema.kind === 'union' && schema.description === undefined && schema.discriminator === undefined;
}

/** The mapping of the document, completed by the implicit one: a schema's name is its tag (OAS 3.1 §4.8.25). */
export function discriminatorOf(json: JsonObject, branches: readonly Schema[]): Discriminator | undefined {
  const said = json['discriminator'];
  const property = isObject(said) ? text(said['propertyName']) : undefined;
  if (property === undefined || !isObject(said)) return undefined;
  const explicit = entries(said['mapping']).flatMap(([tag, target]) =>
    typeof target === 'string' ? [[tag, asPointer(target)] as const] : [],
  );
  const mapped = new Set(explicit.map(([, target]) => target));
  const implicit = branches.flatMap((branch) =>
    branch.kind === 'reference' && !mapped.has(branch.target)
      ? [[schemaName(branch.target), branch.target] as const]
      : [],
  );
  return { property, mapping: Object.fromEntries([...explicit, ...implicit]) };
}

/** A mapping may name a schema instead of pointing to it. */
function asPointer(target: string): Pointer {
  return target.startsWith('#') ? target : below('#/components/schemas', target);
}

function schemaName(pointer: Pointer): string {
  return parsePointer(pointer).at(-1) ?? '';
}
