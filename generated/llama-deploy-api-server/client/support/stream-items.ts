// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The items of a stream, and the certainty that it came to its end. */
import { APIError, describeBody, errorObject, StreamTruncatedError } from './errors.ts';
import type { ErrorResponse } from './errors.ts';
import { cutOff, readEvents } from './events.ts';
import type { ServerSentEvent } from './events.ts';
import { readLines } from './lines.ts';
import type { StreamDescription } from './operation.ts';
import { fromJson } from './json-text.ts';

export interface ItemSource {
  readonly framing: 'event-stream' | 'json-lines';
  readonly description: StreamDescription;
  /** What errors tell about the response. */
  readonly response: Omit<ErrorResponse, 'body'>;
  /** Judges an item; may throw. */
  readonly check: (item: unknown) => Promise<void> | void;
}

/** Gives the items in order. Throws {@link StreamTruncatedError} when the body ends too early. */
export async function* readItems(chunks: AsyncIterable<Uint8Array>, source: ItemSource): AsyncGenerator<unknown> {
  let last: string | undefined;
  let count = 0;
  for await (const piece of pieces[source.framing](chunks)) {
    if (piece === cutOff) throw truncated(source, 'within an item');
    if (piece.data === source.description.terminator) return;
    const item = parseItem(piece, source);
    last = nameOf(item, piece, source.description) ?? last;
    if (isFarewell(piece, last, source.description)) return;
    count += 1;
    await source.check(item);
    yield item;
    if (last !== undefined && last === source.description.terminator) return;
  }
  requireEnd(source, { last, count });
}

/** The last event, where it says nothing but that it is the last: `event: done`, `data: [DONE]`. */
function isFarewell({ data }: Piece, name: string | undefined, { frames, terminator }: StreamDescription): boolean {
  return frames === true && name !== undefined && name === terminator && !isJson(data);
}

type Piece = ServerSentEvent;

const pieces: {
  readonly [Framing in ItemSource['framing']]: (
    chunks: AsyncIterable<Uint8Array>,
  ) => AsyncIterable<Piece | typeof cutOff>;
} = {
  'event-stream': (chunks) => readEvents(readLines(chunks)),
  'json-lines': readJsonLines,
};

async function* readJsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece | typeof cutOff> {
  for await (const line of readLines(chunks)) {
    // JSON text sequences begin each item with a record separator (RFC 7464).
    const text = line.text.startsWith('\u001E') ? line.text.slice(1) : line.text;
    if (text.trim() === '') continue;
    if (!line.ended && !isJson(text)) yield cutOff;
    else yield { event: undefined, data: text, id: undefined, retry: undefined };
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function parseItem(piece: Piece, source: ItemSource): unknown {
  const data = parseData(piece.data, source);
  const errors = source.description.errors ?? 'error';
  if (piece.event === 'error' || piece.event === errors || isErrorFrame(data, source.description.errors))
    throw errorFrame(data, source);
  if (source.description.frames !== true) return data;
  const { event, id, retry } = piece;
  return {
    ...(event === undefined ? {} : { event }),
    ...(id === undefined ? {} : { id }),
    ...(retry === undefined ? {} : { retry }),
    data,
  };
}

/** Frames may hold plain text, like `[DONE]`; anything else is JSON, unless the document says that all of it is text. */
function parseData(text: string, source: ItemSource): unknown {
  if (source.description.text === true) return text;
  try {
    return fromJson(text);
  } catch (cause) {
    if (source.description.frames === true) return text;
    throw new APIError('An item of the stream is not JSON', { ...source.response, body: text }, { cause });
  }
}

/** The document names the member that makes a frame an error; without its word an `error` object does. */
function isErrorFrame(frame: unknown, member: string | undefined): boolean {
  if (member === undefined) return errorObject(frame) !== undefined;
  return (
    typeof frame === 'object' && frame !== null && Object.hasOwn(frame, member) && Reflect.get(frame, member) !== null
  );
}

function errorFrame(frame: unknown, source: ItemSource): APIError {
  return new APIError(describeBody(frame), { ...source.response, body: frame });
}

function nameOf(item: unknown, piece: Piece, description: StreamDescription): string | undefined {
  if (description.key === undefined) return piece.event;
  let value: unknown = item;
  for (const name of description.key.split('.')) {
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  }
  return typeof value === 'string' ? value : undefined;
}

interface Seen {
  readonly last: string | undefined;
  readonly count: number;
}

function requireEnd(source: ItemSource, { last, count }: Seen): void {
  const { terminator, endings, mayBeEmpty } = source.description;
  if (terminator !== undefined) throw truncated(source, `before ${terminator}`);
  if (endings === undefined || (count === 0 && mayBeEmpty === true)) return;
  if (last === undefined || !endings.includes(last))
    throw truncated(source, last === undefined ? 'before its first event' : `after ${last}`);
}

function truncated(source: ItemSource, where: string): StreamTruncatedError {
  return new StreamTruncatedError(`The stream ended ${where}`, { ...source.response, body: undefined });
}
