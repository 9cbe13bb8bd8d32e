// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The body of a request in the media type that is asked for. */
import { contentEntries } from './contents.ts';
import { InvalidArgumentError } from './errors.ts';
import { multipartBytes, multipartForm } from './multipart.ts';
import type { BodyDescription, ContentKind, FieldEncoding, RequestContent } from './operation.ts';
import { isRecord, scalar, writePairs } from './serialise.ts';
import { toJson } from './json-text.ts';

export interface WrittenBody {
  readonly body: NonNullable<RequestInit['body']>;
  /** Absent where the platform writes it, with a boundary. */
  readonly contentType?: string;
  /** Whether it can be sent again: a stream is gone once it was read. */
  readonly repeatable: boolean;
}

/** Bytes to send. Streams cannot be sent again, so such a request is not retried. */
export type BinaryBody =
  | Blob
  | ArrayBuffer
  | Uint8Array<ArrayBuffer>
  | ReadableStream<Uint8Array<ArrayBuffer>>
  | AsyncIterable<Uint8Array<ArrayBuffer>>;

/** Writes a value as one of the described media types: the wanted one, or the first. */
export function writeBody(value: unknown, description: BodyDescription, wanted?: string): WrittenBody {
  const [mediaType, content] = chooseContent(description, wanted);
  if (content.kind === 'multipart') return writeParts(value, content, wanted ?? mediaType);
  const written = writers[content.kind](value, content);
  return { ...written, contentType: concrete(wanted ?? mediaType, value, content.kind) };
}

/** The platform writes a form, and its boundary. */
function writeParts(value: unknown, content: RequestContent, mediaType: string): WrittenBody {
  const form = multipartForm(value, content.encoding ?? {});
  const isForm = !covers('multipart/*', mediaType) || covers('multipart/form-data', mediaType);
  return { ...(isForm ? { body: form } : multipartBytes(form, mediaType)), repeatable: true };
}

function chooseContent(description: BodyDescription, wanted?: string): readonly [string, RequestContent] {
  const entries = contentEntries(description.content);
  const covering = wanted === undefined ? entries : entries.filter(([name]) => covers(name, wanted));
  // What is named goes before what a range covers.
  const named = wanted === undefined ? undefined : covering.find(([name]) => !name.includes('*'));
  const chosen = named ?? covering[0];
  if (chosen === undefined) throw new InvalidArgumentError(`${wanted ?? 'a body'} is not what this operation takes`);
  return chosen;
}

function covers(name: string, wanted: string): boolean {
  const [range = '', essence = ''] = [name, wanted].map((each) => each.split(';')[0]?.trim().toLowerCase());
  if (!range.includes('*')) return range === essence;
  const [start = '', end = ''] = range === '*/*' ? [] : range.split('*');
  return essence.startsWith(start) && essence.endsWith(end);
}

/** A file knows its own type, with a boundary if it has parts; a range is none, and what is written as JSON is JSON. */
function concrete(mediaType: string, value: unknown, kind: ContentKind): string {
  const own = value instanceof Blob ? value.type : '';
  if (!mediaType.includes('*')) return covers('multipart/*', mediaType) && covers(mediaType, own) ? own : mediaType;
  return own === '' ? usual[kind] : own;
}

const usual: { readonly [Kind in ContentKind]: string } = {
  json: 'application/json',
  text: 'text/plain',
  form: 'application/x-www-form-urlencoded',
  multipart: 'multipart/form-data',
  binary: 'application/octet-stream',
  'event-stream': 'text/event-stream',
  'json-lines': 'application/jsonl',
};

/** Texts are meant as they are. */
function withTexts(value: unknown, names: readonly string[] = []): unknown {
  if (names.length === 0 || !isRecord(value)) return value;
  const written = Object.entries(value).map(([name, member]) => {
    const isStructure = typeof member === 'object' && member !== null;
    return [name, isStructure && names.includes(name) ? toJson(member) : member] as const;
  });
  return Object.fromEntries(written);
}

type Writer = (value: unknown, content: RequestContent) => WrittenBody;

const writers: { readonly [Kind in Exclude<ContentKind, 'multipart'>]: Writer } = {
  json: (value, content) => ({ body: toJson(withTexts(value, content.jsonTexts)), repeatable: true }),
  text: (value) => ({ body: scalar(value), repeatable: true }),
  form: (value, content) => ({ body: writeForm(value, content.encoding ?? {}), repeatable: true }),
  binary: writeBytes,
  'event-stream': writeBytes,
  'json-lines': writeLines,
};

function writeForm(value: unknown, encoding: { readonly [field: string]: FieldEncoding }): string {
  const entries = Object.entries(isRecord(value) ? value : {}).filter(([, each]) => each !== undefined);
  return entries
    .flatMap(([name, each]) => formPairs(name, each, Object.hasOwn(encoding, name) ? encoding[name] : undefined))
    .map((pair) => `${pair.name}=${pair.value}`)
    .join('&');
}

/** Objects are JSON unless a style says otherwise (OAS 3.1 §4.8.15.1). */
function formPairs(name: string, value: unknown, encoding: FieldEncoding | undefined): ReturnType<typeof writePairs> {
  const style = encoding?.style ?? 'form';
  const asJson = isRecord(value) && encoding?.style === undefined && encoding?.explode === undefined;
  const written = { style, explode: encoding?.explode ?? style === 'form', encode: encodeURIComponent };
  return writePairs(name, asJson ? toJson(value) : value, written);
}

function writeBytes(value: unknown): WrittenBody {
  if (isBytes(value)) return { body: value, repeatable: !(value instanceof ReadableStream) };
  if (isAsyncIterable(value)) return { body: fromIterable(value), repeatable: false };
  return { body: scalar(value), repeatable: true };
}

function writeLines(value: unknown): WrittenBody {
  if (!Array.isArray(value)) return writeBytes(value);
  return { body: value.map((item) => `${toJson(item)}\n`).join(''), repeatable: true };
}

function isBytes(value: unknown): value is Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream {
  return (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof ReadableStream
  );
}

function isAsyncIterable(value: unknown): value is AsyncIterable<Uint8Array> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

function fromIterable(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const result = await iterator.next();
      if (result.done === true) controller.close();
      else controller.enqueue(result.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
