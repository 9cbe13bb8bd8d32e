/** Objects: properties, who may write them, and what else may stand beside them. */
import type { JsonObject, JsonSchema, Pointer } from '#document';
import type { ObjectSchema, Property, Schema } from '../schema.ts';
import { accessOf } from './access.ts';
import { union } from './union.ts';
import { below, entries, isSchema, list } from './reader.ts';

type Build = (json: JsonSchema, origin: Pointer) => Schema;

export function objectShape(json: JsonObject, origin: Pointer, build: Build): ObjectSchema {
  const required = new Set(list(json['required']).filter((name) => typeof name === 'string'));
  const properties: Property[] = [];
  for (const [name, property] of entries(json['properties'])) {
    if (!isSchema(property)) continue;
    const schema = build(property, below(origin, 'properties', name));
    properties.push({ name, required: required.delete(name), access: accessOf(property), schema });
  }
  for (const name of required) properties.push(demandedProperty(name, origin));
  return { kind: 'object', origin, properties, ...additionalShape(json, origin, build) };
}

/** Required without a schema: something must be there, and nothing is said about it. */
function demandedProperty(name: string, origin: Pointer): Property {
  return { name, required: true, access: 'both', schema: { kind: 'unknown', origin: below(origin, 'required') } };
}

function additionalShape(
  json: JsonObject,
  origin: Pointer,
  build: Build,
): Pick<ObjectSchema, 'additional' | 'additionalDeclared'> {
  const patterns = entries(json['patternProperties']).flatMap(([pattern, property]) =>
    isSchema(property) ? [build(property, below(origin, 'patternProperties', pattern))] : [],
  );
  const said = json['additionalProperties'];
  const others = isSchema(said) ? said : undefined;
  const additional = build(others ?? true, below(origin, 'additionalProperties'));
  const declared = others !== undefined || patterns.length > 0;
  if (others === false && patterns.length === 0) return { additionalDeclared: true };
  // With patterns alone the rest stays open in the document; the type says what the patterns say and the validator the rest.
  const shapes = others === undefined || others === false ? patterns : [...patterns, additional];
  return {
    additional: shapes.length === 0 ? additional : union(shapes, origin),
    additionalDeclared: declared,
  };
}
