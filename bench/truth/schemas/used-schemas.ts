/** Which schemas are sent and which are received, followed through references. */
import { isObject, type JsonSchema, type OpenApiDocument, type OperationObject, type Pointer } from '#document';
import { innerSchemas } from './each-schema.ts';
import type { Direction, NamedSchemas } from './subject.ts';

export interface Body {
  readonly direction: Direction;
  readonly json: JsonSchema;
}

/** The named schemas that are reached in a direction. Webhooks and callbacks count the other way round. */
export function usedSchemas(
  document: OpenApiDocument,
  named: NamedSchemas,
  direction: Direction,
): ReadonlySet<Pointer> {
  const roots = [
    ...operationsOf(document.paths).flatMap((operation) => bodiesOf(operation, 'request')),
    ...operationsOf(document.webhooks).flatMap((operation) => bodiesOf(operation, 'response')),
  ];
  const found = new Set(roots.filter((body) => body.direction === direction).flatMap(({ json }) => targetsOf(json)));
  for (const pointer of found) for (const target of targetsOf(named.get(pointer) ?? true)) found.add(target);
  return found;
}

/** The references in a schema, at any depth. */
function targetsOf(schema: JsonSchema): readonly Pointer[] {
  if (typeof schema === 'boolean') return [];
  const own = typeof schema['$ref'] === 'string' ? [schema['$ref']] : [];
  return [...own, ...innerSchemas(schema).flatMap(targetsOf)];
}

function operationsOf(items: OpenApiDocument['paths']): readonly OperationObject[] {
  return Object.values(items).flatMap(({ operations }) => Object.values(operations));
}

/** All schemas of an operation whose request is written in the direction. */
function bodiesOf(operation: OperationObject, sent: Direction): readonly Body[] {
  const received: Direction = sent === 'request' ? 'response' : 'request';
  const responses = Object.values(operation.responses);
  const callbacks = Object.values(operation.callbacks ?? {}).flatMap((items) => operationsOf(items));
  const requests = [...operation.parameters, operation.requestBody ?? {}];
  const answers = [...responses, ...responses.flatMap(({ headers }) => Object.values(headers))];
  const stream = operation['x-etalon-stream'];
  const item = isObject(stream) ? [{ schema: stream['item'] as JsonSchema }] : [];
  return [
    ...requests.flatMap((holder) => schemasIn(holder)).map((json) => ({ direction: sent, json })),
    ...[...answers, ...item].flatMap((holder) => schemasIn(holder)).map((json) => ({ direction: received, json })),
    ...callbacks.flatMap((callback) => bodiesOf(callback, received)),
  ];
}

interface Holder {
  readonly schema?: JsonSchema;
  readonly itemSchema?: JsonSchema;
  readonly content?: { readonly [mediaType: string]: Holder };
}

function schemasIn({ schema, itemSchema, content = {} }: Holder): readonly JsonSchema[] {
  const own = [schema, itemSchema].filter((each) => each !== undefined);
  return [...own, ...Object.values(content).flatMap((inner) => schemasIn(inner))];
}
