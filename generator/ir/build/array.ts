/** Lists and tuples. */
import type { JsonObject, JsonSchema, Pointer } from '#document';
import type { ArraySchema, Schema, TupleSchema } from '../schema.ts';
import { below, isSchema, list } from './reader.ts';

type Build = (json: JsonSchema, origin: Pointer) => Schema;

export function arrayShape(json: JsonObject, origin: Pointer, build: Build): ArraySchema | TupleSchema {
  const items = isSchema(json['items']) ? json['items'] : true;
  const prefix = list(json['prefixItems']).flatMap((member, index) =>
    isSchema(member) ? [build(member, below(origin, 'prefixItems', index))] : [],
  );
  if (prefix.length === 0) return { kind: 'array', origin, items: build(items, below(origin, 'items')) };
  const minimum = typeof json['minItems'] === 'number' ? json['minItems'] : 0;
  const limited = json['maxItems'] === prefix.length || items === false;
  return {
    kind: 'tuple',
    origin,
    prefix,
    required: Math.min(minimum, prefix.length),
    ...(!limited && { rest: build(items, below(origin, 'items')) }),
  };
}
