/** Properties that an `allOf` demands of its parts, where openapi-typescript would demand them of a type without keys. */
import { isObject, type Json, type JsonObject, type JsonSchema } from '#document';

/** It writes `WithRequired<Part, 'name'>`, which does not compile if the part may be null, or has no such property. */
export function demandedOfParts(schema: JsonObject, find: (reference: string) => JsonSchema | undefined): JsonObject {
  const { required, allOf } = schema;
  if (!Array.isArray(required) || !Array.isArray(allOf)) return schema;
  const lifted = new Map<string, Json>();
  for (const part of allOf) {
    const target = isObject(part) && typeof part['$ref'] === 'string' ? find(part['$ref']) : undefined;
    for (const [name, property] of withoutKeys(target, required)) lifted.set(name, property);
  }
  if (lifted.size === 0) return schema;
  const demanded = { type: 'object', required: [...lifted.keys()], properties: Object.fromEntries(lifted) };
  return { ...schema, required: required.filter((name) => !lifted.has(String(name))), allOf: [...allOf, demanded] };
}

function withoutKeys(target: Json | undefined, required: readonly Json[]): readonly (readonly [string, Json])[] {
  if (!isObject(target) || !isObject(target['properties'])) return [];
  const { type, properties } = target;
  const hasKeys = type === undefined || type === 'object';
  return required.flatMap((name) => {
    if (typeof name !== 'string') return [];
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    // It also finds what every object inherits.
    const isFound = property !== undefined ? !hasKeys : name in properties;
    return isFound ? [[name, property ?? {}] as const] : [];
  });
}
