/** What the document says about a place in a value: its constants, enumerations, defaults and formats. */
import { resolvePointer } from '#document';
import { isObject, type Json, type JsonObject, type OpenApiDocument, type Pointer } from '#document';
import { equal } from '../values/equal.ts';

export interface SchemaNotes {
  /** The value is one of a closed set. */
  isFixed(value: Json): boolean;
  readonly formats: ReadonlySet<string>;
}

/** The schemas that speak of the place, all branches of unions included: a note of any of them counts. */
export function notesAt(
  document: OpenApiDocument,
  root: Pointer | undefined,
  path: readonly (string | number)[],
): SchemaNotes {
  const start = root === undefined ? undefined : resolvePointer(document, root);
  const schemas = path.reduce<readonly JsonObject[]>(
    (found, segment) =>
      expand(
        found.flatMap((schema) => inside(schema, segment)),
        document,
      ),
    expand([start], document),
  );
  return {
    isFixed: (value) => schemas.some((schema) => isFixed(schema, value)),
    formats: new Set(schemas.flatMap(({ format }) => (typeof format === 'string' ? [format] : []))),
  };
}

const MOST = 200;

/** Follows references and opens `allOf`, `anyOf` and `oneOf`. */
function expand(schemas: readonly (Json | undefined)[], document: OpenApiDocument): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const pending = [...schemas];
  while (pending.length > 0 && found.length < MOST) {
    const schema = pending.shift();
    if (!isObject(schema)) continue;
    found.push(schema);
    if (typeof schema['$ref'] === 'string') pending.push(resolvePointer(document, schema['$ref']));
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      const branches = schema[keyword];
      if (Array.isArray(branches)) pending.push(...branches);
    }
  }
  return found;
}

function inside(schema: JsonObject, segment: string | number): readonly (Json | undefined)[] {
  if (typeof segment === 'number') {
    const prefix = schema['prefixItems'];
    return [Array.isArray(prefix) ? prefix[segment] : undefined, schema['items']];
  }
  const properties = schema['properties'];
  if (isObject(properties) && Object.hasOwn(properties, segment)) return [properties[segment]];
  return [schema['additionalProperties']];
}

function isFixed(schema: JsonObject, value: Json): boolean {
  const constant = schema['const'];
  const enumeration = schema['enum'];
  if (constant !== undefined) return equal(constant, value);
  return Array.isArray(enumeration) && enumeration.some((item: Json) => equal(item, value));
}
