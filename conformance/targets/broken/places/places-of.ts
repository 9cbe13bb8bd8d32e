/** Every place that a schema speaks of: `data.*.agent_config.model`. Where a defect can sit in a body. */
import { isObject, resolvePointer } from '#document';
import type { Json, JsonObject, JsonSchema, OpenApiDocument } from '#document';

import { typesAt } from './read-place.ts';

export interface Place {
  /** Names of properties; `*` is each item of a list, `{}` each member of a map. */
  readonly path: readonly string[];
  /** What may stand here: the schemas without references and combinations. */
  readonly schemas: readonly JsonObject[];
  /** It is a property that some schema requires. */
  readonly required: boolean;
}

const DEEPEST = 9;
/** A schema that holds itself is gone through this often on one path. */
const MOST_TURNS = 2;

/** All places below the root, each path once, whatever number of alternatives lead there. */
export function placesOf(schema: JsonSchema | undefined, document: OpenApiDocument): readonly Place[] {
  return allPlaces(schema, document).filter(({ path }) => path.length > 0);
}

/** The same, and the root where it may be something else than an object: a bare text, null, a list. */
export function placesWithRoot(schema: JsonSchema | undefined, document: OpenApiDocument): readonly Place[] {
  return allPlaces(schema, document).filter(
    (place) => place.path.length > 0 || typesAt(place).some((type) => type !== 'object'),
  );
}

function allPlaces(schema: JsonSchema | undefined, document: OpenApiDocument): readonly Place[] {
  const found = new Map<string, Place>();
  if (schema !== undefined) visit({ path: [], schema, required: false, trail: [] }, { document, found });
  return [...found.values()];
}

export function placeText({ path }: { readonly path: readonly string[] }): string {
  return path.join('.');
}

interface Visit {
  readonly path: readonly string[];
  readonly schema: Json;
  readonly required: boolean;
  readonly trail: readonly string[];
}

interface Search {
  readonly document: OpenApiDocument;
  readonly found: Map<string, Place>;
}

function visit({ path, schema, required, trail }: Visit, search: Search): void {
  if (path.length > DEEPEST) return;
  const alternatives = flatten(schema, trail, search.document);
  note({ path, schemas: alternatives.map(({ plain }) => plain), required }, search.found);
  for (const { plain, trail: longer } of alternatives) {
    for (const child of childrenOf(plain)) {
      visit({ ...child, path: [...path, child.segment], trail: longer }, search);
    }
  }
}

function note(place: Place, found: Map<string, Place>): void {
  const key = placeText(place);
  const known = found.get(key);
  const schemas = [...(known?.schemas ?? []), ...place.schemas];
  found.set(key, { ...place, schemas: [...new Set(schemas)], required: place.required || known?.required === true });
}

interface Alternative {
  readonly plain: JsonObject;
  readonly trail: readonly string[];
}

/** The schema itself and all that it combines, references followed. */
function flatten(schema: Json, trail: readonly string[], document: OpenApiDocument): readonly Alternative[] {
  if (!isObject(schema)) return [];
  const { $ref } = schema;
  const combined = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => {
    const parts = schema[keyword];
    return Array.isArray(parts) ? parts.flatMap((part: Json) => flatten(part, trail, document)) : [];
  });
  const own = [{ plain: schema, trail }, ...combined];
  if (typeof $ref !== 'string' || trail.filter((seen) => seen === $ref).length >= MOST_TURNS) return own;
  const target = resolvePointer(document, $ref);
  return [...own, ...(target === undefined ? [] : flatten(target, [...trail, $ref], document))];
}

interface Child {
  readonly segment: string;
  readonly schema: Json;
  readonly required: boolean;
}

function childrenOf({ properties, items, additionalProperties, required }: JsonObject): readonly Child[] {
  const names = Array.isArray(required) ? required : [];
  const members = isObject(properties)
    ? Object.entries(properties).map(([segment, schema]) => ({ segment, schema, required: names.includes(segment) }))
    : [];
  return [
    ...members,
    ...(isObject(items) ? [{ segment: '*', schema: items, required: false }] : []),
    ...(isObject(additionalProperties) ? [{ segment: '{}', schema: additionalProperties, required: false }] : []),
  ];
}
