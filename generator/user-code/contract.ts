/** What an operation promises, as a short mark: it changes where something about the wire changes, and only then. */
import { createHash } from 'node:crypto';
import { isObject, type Json, type OpenApiDocument, resolvePointer, saysWhere } from '#document';

/** Marks of all operations, by their place: `GET /pets`. */
export function contractsOf(document: OpenApiDocument): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(document.paths).flatMap(([path, { operations }]) =>
      Object.entries(operations).map(([method, operation]) => {
        const place = `${method.toUpperCase()} ${path}`;
        return [place, markOf(operation as unknown as Json, document)] as const;
      }),
    ),
  );
}

function markOf(operation: Json, document: OpenApiDocument): string {
  const hash = createHash('sha256').update(JSON.stringify(bare(operation)));
  const seen = new Set<string>();
  const waiting = referencesIn(operation);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const schema = resolvePointer(document, next) ?? null;
    hash.update(`${next}\n${JSON.stringify(bare(schema))}`);
    waiting.push(...referencesIn(schema));
  }
  return hash.digest('hex').slice(0, 16);
}

/** What people read, how things are called, and where they stand is no promise. */
const silent: ReadonlySet<string> = new Set([
  'summary',
  'description',
  'title',
  'example',
  'examples',
  'tags',
  'externalDocs',
  'operationId',
  'deprecated',
  'x-etalon-resource',
  'x-etalon-method',
]);

/** Sorted, so that the order of members does not matter. Names of properties are kept, whatever they are called. */
function bare(value: Json, isMap = false): Json {
  if (Array.isArray(value)) return value.map((each: Json) => bare(each));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(
    ([name, member]) => isMap || !(silent.has(name) || saysWhere(name, member)),
  );
  return Object.fromEntries(
    entries
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, member]) => [name, bare(member, !isMap && maps.has(name))]),
  );
}

const maps: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  'headers',
  'content',
  'responses',
]);

function referencesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap((each: Json) => referencesIn(each));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === '$ref' && typeof member === 'string' ? [member] : referencesIn(member),
  );
}
