/** A successful answer as data: parsed by its media type, a stream where it is one, judged where that is wanted. */
import { APIError, ResponseValidationError } from './errors.ts';
import type { ErrorResponse } from './errors.ts';
import type { ClientOperation, ContentDescription, ContentKind, Issue } from './operation.ts';
import type { ClientOptions } from './options.ts';
import { readBody } from './read-body.ts';
import type { Received } from './send.ts';
import { readItems } from './stream-items.ts';
import { Stream } from './stream.ts';

export interface Reading {
  readonly operation: ClientOperation;
  /** The caller's parameters asked for a stream. */
  readonly wantsStream: boolean;
  readonly responseValidation: NonNullable<ClientOptions['responseValidation']>;
  readonly onInvalidResponse: ClientOptions['onInvalidResponse'];
}

/** Reads the body; nothing where the answer has none. */
export async function readResponse(received: Received, reading: Reading): Promise<unknown> {
  const { response } = received;
  const described = describe(response, reading.operation);
  if (isStream(described.kind)) return openStream(received, { ...reading, described });
  if (reading.wantsStream) throw notAStream(response, reading);
  const value = await readWhole(received, described);
  if (value !== undefined && described.kind !== 'binary') await judge(value, { ...reading, described, response });
  return value;
}

/** The caller's loop would find nothing to iterate: better said here. */
function notAStream(response: Response, { operation }: Reading): APIError {
  const type = response.headers.get('content-type') ?? 'nothing';
  return new APIError(`A stream was asked for, but the answer is ${type}`, identify(response, operation));
}

async function readWhole(received: Received, described: ContentDescription): Promise<unknown> {
  const { response } = received;
  const empty = response.status === 204 || response.status === 205 || response.headers.get('content-length') === '0';
  try {
    return empty && described.kind !== 'binary' ? undefined : await readBody(response, described.kind);
  } finally {
    received.settle();
  }
}

/** What the document says about this status and media type; what it leaves out is told by the media type alone. */
function describe(response: Response, operation: ClientOperation): ContentDescription {
  const essence = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const keys = [String(response.status), `${Math.trunc(response.status / 100)}XX`, 'default'];
  const key = keys.find((each) => Object.hasOwn(operation.responses, each));
  const entries = Object.entries(key === undefined ? {} : (operation.responses[key] ?? {}));
  const ranges = [essence, `${essence.split('/')[0] ?? ''}/*`, '*/*'];
  const found = ranges
    .map((range) => entries.find(([name]) => name.split(';')[0] === range))
    .find((entry) => entry !== undefined);
  return found?.[1] ?? { kind: kindOf(essence) };
}

function kindOf(essence: string): ContentKind {
  if (/[/+]json$/.test(essence)) return 'json';
  if (essence === 'text/event-stream') return 'event-stream';
  if (/^application\/(?:x-ndjson|jsonl|x-jsonl|x-json-lines|json-lines)$/.test(essence)) return 'json-lines';
  return essence.startsWith('text/') || essence === '' ? 'text' : 'binary';
}

function isStream(kind: ContentKind): kind is 'event-stream' | 'json-lines' {
  return kind === 'event-stream' || kind === 'json-lines';
}

interface Described extends Reading {
  readonly described: ContentDescription;
}

function openStream(received: Received, reading: Described): Stream<unknown> {
  const { response, controller } = received;
  received.settle();
  const source = {
    framing: reading.described.kind === 'json-lines' ? 'json-lines' : 'event-stream',
    description: reading.described,
    response: identify(response, reading.operation),
    check: (item: unknown) => judge(item, { ...reading, response }),
  } as const;
  return new Stream(() => readItems(bytesOf(response), source), controller);
}

/** By reader, not by iteration: not every platform iterates its streams. */
async function* bytesOf(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  try {
    for (let result = await reader.read(); !result.done; result = await reader.read()) yield result.value;
  } finally {
    // A body that broke cannot be cancelled any more, and need not be.
    await reader.cancel().catch(() => undefined);
  }
}

async function judge(value: unknown, reading: Described & { readonly response: Response }): Promise<void> {
  const { responseValidation, described, response, operation } = reading;
  if (responseValidation === 'off' || described.validate === undefined) return;
  const validate = await described.validate();
  const issues: readonly Issue[] = validate(value);
  if (issues.length === 0) return;
  if (responseValidation === 'strict')
    throw new ResponseValidationError(issues, { ...identify(response, operation), body: value });
  reading.onInvalidResponse?.({ operation: operation.id, status: response.status, issues });
}

function identify(response: Response, operation: ClientOperation): ErrorResponse<undefined> {
  const { status, headers } = response;
  return { status, headers, body: undefined, operation: operation.id };
}
