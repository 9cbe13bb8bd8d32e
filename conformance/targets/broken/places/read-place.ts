/** What a place allows: types, enumerations, constants. */
import type { Json } from '#document';
import type { Place } from './places-of.ts';

export function typesAt({ schemas }: Place): readonly string[] {
  return [
    ...new Set(
      schemas.flatMap(({ type }) =>
        Array.isArray(type) ? type.map(String) : type === undefined ? [] : [String(type)],
      ),
    ),
  ];
}

export function enumAt({ schemas }: Place): readonly Json[] {
  return schemas.flatMap(({ enum: members }) => (Array.isArray(members) ? (members as readonly Json[]) : []));
}

/** The values of all alternatives: one constant, or the tags of a union. */
export function constantsAt({ schemas }: Place): readonly Json[] {
  return schemas.flatMap((schema) => (Object.hasOwn(schema, 'const') ? [schema['const'] ?? null] : []));
}

export function isNullable(place: Place): boolean {
  return typesAt(place).includes('null') || enumAt(place).includes(null) || constantsAt(place).includes(null);
}

export function formatsAt({ schemas }: Place): readonly string[] {
  return schemas.flatMap(({ format }) => (typeof format === 'string' ? [format] : []));
}

/** It holds neither members nor items of its own. */
export function isLeaf(place: Place): boolean {
  return !typesAt(place).some((type) => type === 'object' || type === 'array');
}

/** Any JSON may stand here: nothing that is written can be wrong. */
export function isFree(place: Place): boolean {
  return typesAt(place).length === 0 && enumAt(place).length === 0 && constantsAt(place).length === 0;
}
