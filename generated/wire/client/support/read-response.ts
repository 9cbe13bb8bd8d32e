// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A successful answer as data: parsed by its media type, a stream where it is one, judged where that is wanted. */
import { describeResponse } from './describe-response.ts';
import type { DescribedResponse } from './describe-response.ts';
import { APIConnectionTimeoutError, APIError } from './errors.ts';
import type { ErrorResponse } from './errors.ts';
import { judgeResponse } from './judge-response.ts';
import type { ClientOperation, ContentKind } from './operation.ts';
import type { ClientOptions } from './options.ts';
import { readBody } from './read-body.ts';
import type { Received } from './send.ts';
import { replayed } from './replay.ts';
import type { Replay } from './replay.ts';
import { readItems } from './stream-items.ts';
import { Stream } from './stream.ts';

export interface Reading {
  readonly operation: ClientOperation;
  /** The caller's parameters asked for a stream. */
  readonly wantsStream: boolean;
  readonly responseValidation: NonNullable<ClientOptions['responseValidation']>;
  readonly onInvalidResponse: ClientOptions['onInvalidResponse'];
  /** Asks once more, where that gives the same stream from its beginning. */
  readonly replay: (Omit<Replay, 'reopen'> & { readonly ask: (signal: AbortSignal) => Promise<Received> }) | undefined;
}

/** Reads the body; nothing where the answer has none. */
export async function readResponse(received: Received, reading: Reading): Promise<unknown> {
  const { response, watch } = received;
  const described = describeResponse(response, reading.operation);
  const { kind } = described.content;
  if (isStream(kind)) return openStream(received, { ...reading, described });
  if (reading.wantsStream) throw notAStream(response, reading);
  let value: unknown;
  try {
    if (!isEmpty(response, kind)) value = await watch.within(readBody(response, kind));
  } catch (cause) {
    throw brokenBody(cause, received);
  } finally {
    watch.finish();
  }
  if (value === '' && isNothing(response, described)) return undefined;
  const isJudged = kind !== 'binary' && kind !== 'multipart';
  if (reading.responseValidation !== 'off' && value !== undefined && isJudged)
    await judgeResponse(value, { ...reading, described, response });
  return value;
}

/** What neither the document nor the answer has a type for, and has no text, is no body. */
function isNothing({ headers }: Response, { place }: DescribedResponse): boolean {
  return place === undefined && !headers.has('content-type');
}

/** The caller's loop would find nothing to iterate: better said here. */
function notAStream(response: Response, { operation }: Reading): APIError {
  const type = response.headers.get('content-type') ?? 'nothing';
  return new APIError(`A stream was asked for, but the answer is ${type}`, identify(response, operation));
}

/** The error of a body that cannot be read to its end. */
function brokenBody(cause: unknown, { watch }: Received): unknown {
  if (!watch.timedOut()) return cause;
  return new APIConnectionTimeoutError('The answer did not come to its end in time', undefined, { cause });
}

/** A text of JSON that is empty is seen when it is read. */
function isEmpty({ status, headers }: Response, kind: ContentKind): boolean {
  if (kind === 'binary' || kind === 'json') return false;
  return status === 204 || status === 205 || headers.get('content-length') === '0';
}

function isStream(kind: ContentKind): kind is 'event-stream' | 'json-lines' {
  return kind === 'event-stream' || kind === 'json-lines';
}

interface Described extends Reading {
  readonly described: DescribedResponse;
}

function openStream(received: Received, reading: Described): Stream<unknown> {
  const { replay } = reading;
  const controller = received.watch.controller();
  const first = itemsOf(received, reading);
  if (replay === undefined) return new Stream(() => first, controller);
  const reopen = async (signal: AbortSignal): Promise<AsyncIterable<unknown>> => {
    const again = await replay.ask(signal);
    return itemsOf(again, { ...reading, described: describeResponse(again.response, reading.operation) });
  };
  return new Stream(() => replayed(first, { ...replay, reopen }, controller.signal), controller);
}

function itemsOf({ response, watch }: Received, reading: Described): AsyncGenerator<unknown> {
  watch.settle();
  const source = {
    framing: reading.described.content.kind === 'json-lines' ? 'json-lines' : 'event-stream',
    description: reading.described.content,
    response: identify(response, reading.operation),
    check: (item: unknown) => judgeResponse(item, { ...reading, response }),
  } as const;
  // A stream that nobody foresaw was asked for without a signal.
  const stopping = watch.signal === undefined ? watch.controller().signal : undefined;
  return readItems(bytesOf(response, stopping), source);
}

/** By reader, not by iteration: not every platform iterates its streams. */
async function* bytesOf(response: Response, stopping: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  const leave = (): void => void reader.cancel().catch(() => undefined);
  stopping?.addEventListener('abort', leave, { once: true });
  try {
    for (let result = await reader.read(); !result.done; result = await reader.read()) yield result.value;
  } finally {
    stopping?.removeEventListener('abort', leave);
    // A body that broke cannot be cancelled any more, and need not be.
    await reader.cancel().catch(() => undefined);
  }
}

function identify(response: Response, operation: ClientOperation): ErrorResponse<undefined> {
  const { status, headers } = response;
  return { status, headers, body: undefined, operation: operation.id };
}
