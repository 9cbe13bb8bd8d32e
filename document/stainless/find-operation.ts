/** Finds the operation that a config names as `post /pets/{id}`. */
import { isObject, type Json, type JsonObject } from '../json.ts';
import { memberOf, resolvePointer } from '../pointer.ts';

export interface FoundOperation {
  readonly segments: readonly string[];
  readonly operation: JsonObject;
}

/** Undefined where the document has none; names of path parameters may differ. */
export function findOperation(document: JsonObject, named: string): FoundOperation | undefined {
  const [, method = '', path = ''] = /^\s*([A-Za-z]+)\s+(\S+)\s*$/.exec(named) ?? [];
  const paths = document['paths'];
  if (!isObject(paths)) return undefined;
  const key = Object.hasOwn(paths, path) ? path : Object.keys(paths).find((each) => shape(each) === shape(path));
  if (key === undefined) return undefined;
  const operation = memberOf(paths[key] ?? null, method.toLowerCase());
  return isObject(operation) ? { segments: ['paths', key, method.toLowerCase()], operation } : undefined;
}

/** All that there are, as a config names them. */
export function endpointsOf({ paths }: JsonObject): readonly string[] {
  return Object.entries(isObject(paths) ? paths : {}).flatMap(([path, item]) =>
    Object.keys(isObject(item) ? item : {}).map((method) => `${method} ${path}`),
  );
}

function shape(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}');
}

/** What a value refers to within the document, or the value itself. */
function resolved(document: JsonObject, value: Json | undefined): JsonObject | undefined {
  let current = value;
  for (let steps = 0; steps < LONGEST_CHAIN && isObject(current); steps += 1) {
    const reference = current['$ref'];
    if (typeof reference !== 'string') return current;
    current = reference.startsWith('#') ? resolvePointer(document, reference) : undefined;
  }
  return undefined;
}

const LONGEST_CHAIN = 16;

/** The JSON body of the first success. */
export function answerOf(document: JsonObject, operation: JsonObject): JsonObject | undefined {
  const responses = operation['responses'];
  const status = Object.keys(isObject(responses) ? responses : {}).find((each) => each.startsWith('2'));
  const response = isObject(responses) && status !== undefined ? resolved(document, responses[status]) : undefined;
  const content = isObject(response?.['content']) ? response['content'] : {};
  const media = Object.entries(content).find(([name]) => name.includes('json'))?.[1];
  return isObject(media) ? resolved(document, media['schema']) : undefined;
}

/** Whether an answer has the field, dotted; what cannot be looked into is not said to lack it. */
export function hasField(document: JsonObject, schema: JsonObject, field: string): boolean {
  let current: JsonObject | undefined = schema;
  for (const name of field.split('.')) {
    const properties: Json | undefined = current?.['properties'];
    if (current === undefined || !isObject(properties)) return true;
    if (!Object.hasOwn(properties, name)) return 'allOf' in current;
    current = resolved(document, properties[name]);
  }
  return true;
}

/** Names of the query parameters of an operation. */
export function queryOf(document: JsonObject, operation: JsonObject): ReadonlySet<string> {
  const parameters = Array.isArray(operation['parameters']) ? operation['parameters'] : [];
  const found = parameters.map((parameter: Json) => resolved(document, parameter));
  return new Set(found.flatMap((one) => (one?.['in'] === 'query' ? [String(one['name'])] : [])));
}
