/** The schemas that a value of a base may be besides: those that extend a schema with a discriminator. */
import { isObject, own } from '../../json.ts';
import type { Json, Pointer } from '../../json.ts';
import type { OpenApiDocument } from '../../open-api.ts';
import type { SchemaPair } from './compare-schemas.ts';
import { locate } from './located.ts';

/** Pairs of heirs of the same name, where both schemas are such bases. */
export function heirPairs({ old, new: newer, side }: SchemaPair, documents: Documents): readonly SchemaPair[] {
  const later = new Set(heirsOf(newer.at, documents.new));
  return heirsOf(old.at, documents.old).flatMap((at) => {
    const [before, after] = [locate(at, documents.old), locate(at, documents.new)];
    return later.has(at) && before !== undefined && after !== undefined ? [{ old: before, new: after, side }] : [];
  });
}

interface Documents {
  readonly old: OpenApiDocument;
  readonly new: OpenApiDocument;
}

const known = new WeakMap<OpenApiDocument, ReadonlyMap<Pointer, readonly Pointer[]>>();

/** Those that extend it themselves; what extends them follows from them where they have a discriminator, too. */
export function heirsOf(base: Pointer, document: OpenApiDocument): readonly Pointer[] {
  const heirs = known.get(document) ?? allHeirs(document);
  known.set(document, heirs);
  return heirs.get(base) ?? [];
}

const NAMED = '#/components/schemas/';

function allHeirs({ components: { schemas } }: OpenApiDocument): ReadonlyMap<Pointer, readonly Pointer[]> {
  const heirs = new Map<Pointer, Pointer[]>();
  const isBase = (at: string): boolean => {
    const schema = schemas[at.slice(NAMED.length)];
    return isObject(schema) && own(schema, 'discriminator') !== undefined;
  };
  for (const [name, schema] of Object.entries(schemas))
    for (const base of extended(schema).filter(isBase)) {
      const heir: Pointer = `${NAMED}${name}`;
      heirs.set(base as Pointer, [...(heirs.get(base as Pointer) ?? []), heir]);
    }
  return heirs;
}

/** The named schemas in its `allOf`. */
function extended(schema: Json): readonly string[] {
  const parts = isObject(schema) ? own(schema, 'allOf') : undefined;
  if (!Array.isArray(parts)) return [];
  return parts.flatMap((part: Json) => (isObject(part) && typeof part['$ref'] === 'string' ? [part['$ref']] : []));
}
