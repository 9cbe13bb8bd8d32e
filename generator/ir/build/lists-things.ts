/** Whether an operation answers with many of a kind. */
import {
  isObject,
  type Json,
  type JsonSchema,
  type OpenApiDocument,
  type OperationObject,
  parsePointer,
} from '#document';
import { entries, list, text } from './reader.ts';

export function listsThings({ responses }: OperationObject, document: OpenApiDocument): boolean {
  const success = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const schemas = success.flatMap(([, { content }]) => Object.values(content).map(({ schema }) => schema));
  return schemas.some((schema) => isList(schema, document.components.schemas, 0));
}

type Schemas = { readonly [name: string]: JsonSchema };

const deepest = 6;

/** A list itself, an object with a list under one of the usual names, or one that is plainly a page of a list. */
function isList(schema: Json | undefined, schemas: Schemas, depth: number): boolean {
  const found = partsOf(schema, schemas, depth);
  if (found.some((part) => isArray(part))) return true;
  const properties = found.flatMap((part) => entries(part['properties']));
  const lists = properties.filter(([, property]) => partsOf(property, schemas, depth).some((part) => isArray(part)));
  if (lists.some(([name]) => namesOfLists.test(name))) return true;
  return lists.length === 1 && properties.some(([name]) => namesOfPages.test(name));
}

/** Names under which an answer keeps its list, whatever else is in it. */
const namesOfLists =
  /^(data|items|results?|values?|list|entries|records|rows|nodes|edges|objects|elements|docs|hits|resources|content)$/i;
/** Beginnings of names that only a page has, beside the one list in it. */
const namesOfPages =
  /^(total|count|page|next|prev|offset|limit|cursor|has_?more|pagination|paging|@odata\.(count|nextLink)|_?links$|_?meta(data)?$)/i;

/** A schema, what it refers to, and the parts that all hold. */
function partsOf(
  schema: Json | undefined,
  schemas: Schemas,
  depth: number,
): readonly { readonly [key: string]: Json }[] {
  if (!isObject(schema) || depth > deepest) return [];
  const reference = text(schema['$ref']);
  const name = reference === undefined ? undefined : parsePointer(reference)[2];
  const target = name !== undefined && Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  const further = [target, ...list(schema['allOf'])].flatMap((part) => partsOf(part, schemas, depth + 1));
  return [schema, ...further];
}

function isArray(schema: { readonly [key: string]: Json }): boolean {
  const type = schema['type'];
  return type === 'array' || list(type).includes('array');
}
