/** The document as the exam uses it: operations by id, and how they stream, page and authorise. */
import { appendPointer } from '#document';
import { isObject, type Json, type OpenApiDocument, type OperationObject, type Pointer } from '#document';
import { describesFrames } from './frame-items.ts';

export interface ApiOperation extends OperationObject {
  readonly id: string;
  /** Lower case for the usual methods. */
  readonly method: string;
  readonly path: string;
  readonly stream?: StreamDescription;
}

/** `x-etalon-stream`, or what the media types say where there is none. */
export interface StreamDescription {
  readonly framing: 'sse' | 'ndjson';
  readonly mediaType: string;
  /** Where the schema of a frame stands. */
  readonly item?: Pointer;
  /** The item is the whole SSE event as OpenAPI 3.2 has it (`{ data, event, id }`, the data a text), not its JSON data. */
  readonly itemIsEvent: boolean;
  /** The item is the whole SSE event with its data as JSON: `x-etalon-stream` with items of `{ event, data }`. */
  readonly itemIsFrame?: boolean;
  /** Path of the name in a frame; the SSE event name where there is none. */
  readonly key?: string;
  /** Member that makes a frame an error frame. */
  readonly errors?: string;
  readonly order?: string;
  /** A text like `[DONE]`, or the name of an event; undefined where the body just ends. */
  readonly terminator?: string;
  readonly fold?: { readonly deltas: string; readonly equals: string };
  /** The property of the request body that switches it on. */
  readonly when?: { readonly body: string; readonly equals: Json };
}

export interface ApiDocument {
  readonly document: OpenApiDocument;
  readonly operations: ReadonlyMap<string, ApiOperation>;
}

export function indexDocument(document: OpenApiDocument): ApiDocument {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item.operations).map(([method, operation]) => {
      const stream = describeStream(operation, document);
      return describeOperation(operation, { method, path, ...(stream === undefined ? {} : { stream }) });
    }),
  );
  return { document, operations: new Map(operations.map((operation) => [operation.id, operation])) };
}

function describeOperation(
  operation: OperationObject,
  place: Pick<ApiOperation, 'method' | 'path' | 'stream'>,
): ApiOperation {
  return { ...operation, id: operation.operationId, ...place };
}

const sequential: { readonly [mediaType: string]: 'sse' | 'ndjson' } = {
  'text/event-stream': 'sse',
  'application/x-ndjson': 'ndjson',
  'application/jsonl': 'ndjson',
  'application/json-seq': 'ndjson',
};

function describeStream(operation: OperationObject, document: OpenApiDocument): StreamDescription | undefined {
  const extension = operation['x-etalon-stream'];
  const told = isObject(extension) ? extension : {};
  const found = sequentialMedia(operation);
  if (found === undefined && !isObject(extension)) return undefined;
  const text = (name: string): string | undefined => (typeof told[name] === 'string' ? told[name] : undefined);
  const framing = text('framing') === 'ndjson' ? 'ndjson' : (found?.framing ?? 'sse');
  const terminator = text('terminator');
  const optional = {
    key: text('key'),
    errors: text('errors'),
    order: text('order'),
    terminator: terminator === 'none' ? undefined : terminator,
    fold: foldOf(told['fold']),
    when: whenOf(told['when']),
    ...itemOf(operation, told, found),
  };
  return {
    framing,
    mediaType: found?.mediaType ?? (framing === 'sse' ? 'text/event-stream' : 'application/x-ndjson'),
    itemIsEvent: found?.itemIsEvent === true && told['item'] === undefined,
    ...(framing === 'sse' && told['item'] !== undefined && describesFrames(told['item'], document, told['errors'])
      ? { itemIsFrame: true }
      : {}),
    ...defined(optional),
  };
}

interface SequentialMedia {
  readonly mediaType: string;
  readonly framing: 'sse' | 'ndjson';
  readonly item: Pointer | undefined;
  readonly itemIsEvent: boolean;
}

function sequentialMedia(operation: OperationObject): SequentialMedia | undefined {
  const media = Object.entries(operation.responses)
    .filter(([status]) => /^(2|default)/.test(status))
    .flatMap(([, response]) => Object.entries(response.content));
  const found = media.find(([type]) => Object.hasOwn(sequential, baseType(type)));
  if (found === undefined) return undefined;
  const [mediaType, { origin, itemSchema, schema }] = found;
  const item =
    itemSchema === undefined
      ? schema === undefined
        ? undefined
        : appendPointer(origin, 'schema')
      : appendPointer(origin, 'itemSchema');
  // In OAS 3.2 an item of text/event-stream is the event itself, with its data as a text (§4.14.4).
  const properties = isObject(itemSchema) ? itemSchema['properties'] : undefined;
  return {
    mediaType: baseType(mediaType),
    framing: sequential[baseType(mediaType)] ?? 'sse',
    item,
    itemIsEvent: isObject(properties) && Object.hasOwn(properties, 'data'),
  };
}

function itemOf(
  operation: OperationObject,
  told: { readonly [name: string]: Json },
  found: SequentialMedia | undefined,
): { readonly item: Pointer | undefined } {
  if (told['item'] !== undefined)
    return { item: appendPointer(appendPointer(operation.origin, 'x-etalon-stream'), 'item') };
  return { item: found?.item };
}

function foldOf(fold: Json | undefined): StreamDescription['fold'] | undefined {
  if (!isObject(fold)) return undefined;
  const { deltas, equals } = fold;
  return typeof deltas === 'string' && typeof equals === 'string' ? { deltas, equals } : undefined;
}

function whenOf(when: Json | undefined): StreamDescription['when'] | undefined {
  if (!isObject(when)) return undefined;
  const { body, equals } = when;
  return typeof body === 'string' && equals !== undefined ? { body, equals } : undefined;
}

/** `text/event-stream; charset=utf-8` → `text/event-stream`. */
export function baseType(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase();
}

/** The object without the members that are undefined. */
function defined<T extends object>(members: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
