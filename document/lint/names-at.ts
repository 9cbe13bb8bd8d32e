/** The strings that a schema allows at a dotted path: constants, enums and discriminator values, through unions and references. */
import type { OpenApiDocument } from '../open-api.ts';
import type { Json, JsonObject } from '../json.ts';
import { isObject, own } from '../json.ts';
import { resolvePointer } from '../pointer.ts';

/** Empty where any string is allowed, or nothing can be said. */
export function namesAt(document: OpenApiDocument, schema: Json, path: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  collect({ document, names, seen: new Set() }, schema, path);
  return names;
}

interface Collecting {
  readonly document: OpenApiDocument;
  readonly names: Set<string>;
  /** Reference and remaining path: recursive schemas come back to themselves. */
  readonly seen: Set<string>;
}

function collect(collecting: Collecting, schema: Json, path: readonly string[]): void {
  if (!isObject(schema)) return;
  const target = targetOf(collecting, schema, path);
  if (target !== undefined) collect(collecting, target, path);
  for (const keyword of ['allOf', 'anyOf', 'oneOf'])
    for (const part of listOf(own(schema, keyword))) collect(collecting, part, path);
  const [first, ...rest] = path;
  if (first === undefined) return addNames(collecting.names, schema);
  addMapping(collecting.names, schema, path);
  const properties = own(schema, 'properties');
  const property = isObject(properties) ? own(properties, first) : undefined;
  if (property !== undefined) collect(collecting, property, rest);
}

function targetOf({ document, seen }: Collecting, schema: JsonObject, path: readonly string[]): Json | undefined {
  const reference = own(schema, '$ref');
  const key = `${String(reference)} ${path.join('.')}`;
  if (typeof reference !== 'string' || seen.has(key)) return undefined;
  seen.add(key);
  return resolvePointer({ components: { schemas: document.components.schemas } }, reference);
}

function addNames(names: Set<string>, schema: JsonObject): void {
  for (const value of [own(schema, 'const'), ...listOf(own(schema, 'enum'))])
    if (typeof value === 'string') names.add(value);
}

function addMapping(names: Set<string>, schema: JsonObject, path: readonly string[]): void {
  const discriminator = own(schema, 'discriminator');
  if (!isObject(discriminator) || path.length !== 1 || own(discriminator, 'propertyName') !== path[0]) return;
  const mapping = own(discriminator, 'mapping');
  if (isObject(mapping)) for (const name of Object.keys(mapping)) names.add(name);
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
