/** The `x-etalon-…` extensions of an operation. What is malformed is left out; who loads the document has said so. */
import { isObject, type Json, type JsonObject, type OperationObject } from '#document';
import type { Gives, Handle, Lifecycle, OrCreate, Pagination, Poll, Stream, WhenFailed } from '../extension.ts';
import { entries, list, present, text } from './reader.ts';

const mediaTypes = { sse: 'text/event-stream', ndjson: 'application/x-ndjson' } as const;

export function buildStream(operation: OperationObject): Stream | undefined {
  const said = operation['x-etalon-stream'];
  if (!isObject(said)) return undefined;
  const framing = said['framing'] === 'ndjson' ? 'ndjson' : 'sse';
  const terminator = text(said['terminator']);
  return present<Stream>({
    framing,
    mediaType: declaredMediaType(operation, framing),
    when: condition(said['when']),
    key: text(said['key']),
    errors: text(said['errors']),
    order: text(said['order']),
    terminator: terminator === 'none' ? undefined : terminator,
    fold: fold(said['fold']),
    replays: said['replays'] === true ? true : undefined,
  });
}

/** The stream's media type as the document spells it. */
function declaredMediaType(operation: OperationObject, framing: 'sse' | 'ndjson'): string {
  const pattern = framing === 'sse' ? /event-stream/i : /ndjson|jsonl|json-lines|json-seq/i;
  const declared = Object.values(operation.responses).flatMap((response) => Object.keys(response.content));
  return declared.find((name) => pattern.test(name))?.toLowerCase() ?? mediaTypes[framing];
}

function condition(said: Json | undefined): Stream['when'] {
  if (!isObject(said)) return undefined;
  const property = text(said['body']);
  const equals = said['equals'];
  if (property === undefined || (typeof equals !== 'boolean' && typeof equals !== 'string')) return undefined;
  return { property, equals };
}

function fold(said: Json | undefined): Stream['fold'] {
  if (!isObject(said)) return undefined;
  const deltas = text(said['deltas']);
  const equals = text(said['equals']);
  return deltas === undefined || equals === undefined ? undefined : { deltas, equals };
}

export function buildPagination(operation: OperationObject): Pagination | undefined {
  const said = operation['x-etalon-pagination'];
  if (!isObject(said)) return undefined;
  const kind = text(said['kind']) ?? '';
  return Object.hasOwn(paginations, kind) ? paginations[kind as Pagination['kind']](said) : undefined;
}

const paginations: { readonly [Kind in Pagination['kind']]: (said: JsonObject) => Pagination | undefined } = {
  cursor: (said) =>
    complete({ kind: 'cursor', ...named(said, ['items', 'cursor', 'from', 'limit', 'more']) }, [
      'items',
      'cursor',
      'from',
    ]),
  offset: (said) =>
    complete({ kind: 'offset', ...named(said, ['items', 'offset', 'limit', 'more', 'total']) }, [
      'items',
      'offset',
      'limit',
    ]),
  'next-url': (said) => complete({ kind: 'next-url', ...named(said, ['items', 'next']) }, ['items', 'next']),
};

function named(said: JsonObject, names: readonly string[]): { readonly [name: string]: string } {
  return Object.fromEntries(names.flatMap((name) => (typeof said[name] === 'string' ? [[name, said[name]]] : [])));
}

function complete(said: { readonly [name: string]: string }, needed: readonly string[]): Pagination | undefined {
  return needed.every((name) => Object.hasOwn(said, name)) ? (said as unknown as Pagination) : undefined;
}

export function buildPoll(operation: OperationObject): Poll | undefined {
  const said = operation['x-etalon-poll'];
  if (!isObject(said)) return undefined;
  const polled = text(said['operation']);
  const field = text(said['field']);
  const until = said['until'] === 'not-null' || said['until'] === 'found' ? said['until'] : undefined;
  if (polled === undefined || (field === undefined && until === undefined)) return undefined;
  return present<Poll>({
    operation: polled,
    field,
    until: field === undefined ? until : undefined,
    missing: isObject(said['missing']) ? said['missing'] : undefined,
    gives: text(said['gives']),
    terminal: texts(said['terminal']),
    states: undefined,
    method: text(said['method']),
    begin: text(said['begin']),
    parameters: textMap(said['parameters']),
  });
}

export function buildOrCreate(operation: OperationObject): OrCreate | undefined {
  const said = operation['x-etalon-or-create'];
  const creating = isObject(said) ? text(said['operation']) : undefined;
  if (!isObject(said) || creating === undefined) return undefined;
  const method = text(said['method']) ?? 'getOrCreate';
  return { operation: creating, parameters: textMap(said['parameters']), method };
}

export function buildHandle(operation: OperationObject): Handle | undefined {
  const said = operation['x-etalon-handle'];
  const method = isObject(said) ? text(said['method']) : undefined;
  if (!isObject(said) || method === undefined) return undefined;
  return { method, parameters: texts(said['parameters']) };
}

export function buildGives(operation: OperationObject): Gives | undefined {
  const said = operation['x-etalon-gives'];
  const object = isObject(said) ? text(said['object']) : undefined;
  if (!isObject(said) || object === undefined) return undefined;
  return present<Gives>({ object, each: text(said['each']), parameters: textMap(said['parameters']) });
}

export function buildWhenFailed(operation: OperationObject): WhenFailed | undefined {
  const said = operation['x-etalon-when-failed'];
  const method = isObject(said) ? text(said['method']) : undefined;
  if (!isObject(said) || method === undefined) return undefined;
  const { unreachable, refused, message } = said;
  return present<WhenFailed>({
    method,
    unreachable: isObject(unreachable) ? unreachable : undefined,
    refused: isObject(refused) ? refused : undefined,
    message: text(message),
  });
}

/** `x-etalon-lifecycle`: how the states of an enum follow each other. */
export function buildLifecycle(said: Json | undefined): Lifecycle | undefined {
  if (!isObject(said)) return undefined;
  const transitions = entries(said['transitions']).map(([from, to]) => [from, texts(to)] as const);
  return {
    initial: texts(said['initial']),
    transitions: Object.fromEntries(transitions),
    terminal: texts(said['terminal']),
  };
}

function texts(said: Json | undefined): readonly string[] {
  return list(said).filter((value) => typeof value === 'string');
}

/** `x-etalon-header-const`: headers that every request carries. */
export function buildHeaderConstants(operation: OperationObject): { readonly [name: string]: string } {
  return textMap(operation['x-etalon-header-const']);
}

function textMap(said: Json | undefined): { readonly [name: string]: string } {
  return Object.fromEntries(
    entries(said).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
