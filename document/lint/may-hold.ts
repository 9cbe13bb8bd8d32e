/** Whether values of a schema can have something at a dotted path, as far as the schema describes them. */
import type { OpenApiDocument, OperationObject } from '../open-api.ts';
import type { Json, JsonObject } from '../json.ts';
import { isObject, own } from '../json.ts';
import { resolvePointer } from '../pointer.ts';
import { isJsonMediaType } from './json-media-type.ts';

/** The schemas of the JSON bodies with which an operation answers a success. */
export function answerSchemas({ responses }: OperationObject): readonly Json[] {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const bodies = successes.flatMap(([, { content }]) => Object.entries(content));
  return bodies.flatMap(([name, { schema }]) => (isJsonMediaType(name) && schema !== undefined ? [schema] : []));
}

/** Whether any answer can. Where nothing is described, anything can be. */
export function answersMayHold(document: OpenApiDocument, operation: OperationObject, path: string): boolean {
  const steps = path === '' ? [] : path.split('.');
  const schemas = answerSchemas(operation);
  return schemas.length === 0 ? path === '' : schemas.some((schema) => mayHold(document, schema, steps));
}

function mayHold(document: OpenApiDocument, schema: Json, path: readonly string[]): boolean {
  return search({ document, seen: new Set() }, schema, path);
}

interface Searching {
  readonly document: OpenApiDocument;
  /** Reference and remaining path: recursive schemas come back to themselves. */
  readonly seen: Set<string>;
}

function search(searching: Searching, schema: Json, path: readonly string[]): boolean {
  const [first, ...rest] = path;
  if (first === undefined || !isObject(schema)) return schema !== false;
  const parts = partsOf(searching, schema, path);
  if (parts.some((part) => search(searching, part, path))) return true;
  const properties = own(schema, 'properties');
  const property = isObject(properties) ? own(properties, first) : undefined;
  if (property !== undefined) return search(searching, property, rest);
  return parts.length === 0 && properties === undefined && isOpen(schema);
}

function partsOf({ document, seen }: Searching, schema: JsonObject, path: readonly string[]): readonly Json[] {
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => {
    const members = own(schema, keyword);
    return Array.isArray(members) ? (members as readonly Json[]) : [];
  });
  const reference = own(schema, '$ref');
  if (typeof reference !== 'string') return parts;
  const key = `${reference} ${path.join('.')}`;
  const target = seen.has(key)
    ? undefined
    : resolvePointer({ components: { schemas: document.components.schemas } }, reference);
  seen.add(key);
  return [...parts, target ?? false];
}

/** A map, or a schema that says nothing. */
function isOpen(schema: JsonObject): boolean {
  const type = own(schema, 'type');
  const names = Array.isArray(type) ? type : [type ?? 'object'];
  return names.includes('object') && own(schema, 'additionalProperties') !== false;
}
