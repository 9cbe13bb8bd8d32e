/** Answers one request to the mock: malformed JSON and streams itself, all else through Prism. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { OpenApiDocument, OperationObject } from '#document';
import { askPrism } from './prism/ask-prism.ts';
import { inPlaceOfUnwritten } from './prism/in-place-of-unwritten.ts';
import { findOperation, type FoundOperation } from './find-operation.ts';
import { fitForPrism, isEncoded } from './prism/fit-for-prism.ts';
import { withAllowed } from './allowed-methods.ts';
import { EXAMPLE, inPlaceOfUnknownExample, noSuchExample, preferencesOf } from './preferences.ts';
import { problem } from './problem.ts';
import type { Answer } from './problem.ts';
import type { PrismProcess } from './prism/prism-process.ts';
import { asksForStream, streamOf } from './streams/stream-of.ts';
import type { MockStream } from './streams/stream-of.ts';
import { streamItems } from './streams/stream-items.ts';
import { frameTexts } from './streams/frame-texts.ts';

export interface Setting {
  readonly document: OpenApiDocument;
  readonly prism: PrismProcess;
  /** Milliseconds that Prism may take. */
  readonly timeout: number;
}

const LARGEST_BODY = 10 * 1024 * 1024;

/** Never rejects: what fails is answered with a problem, or the connection is cut where an answer has begun. */
export async function answer(setting: Setting, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await dispatch(setting, request, response);
  } catch (error) {
    if (response.headersSent) return void response.destroy();
    send(response, problem(500, 'The mock broke', error instanceof Error ? error.message : String(error)));
  }
}

async function dispatch(setting: Setting, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const method = request.method ?? 'GET';
  const found = findOperation(setting.document, method.toLowerCase(), pathname);
  const body = await readBody(request);
  if (body === undefined)
    return send(response, problem(413, 'The body is too large', `At most ${LARGEST_BODY} bytes are read.`));
  const parsed = isEncoded(request) ? undefined : parseJson(request.headers['content-type'], body);
  if (parsed === 'malformed')
    return send(response, problem(400, 'The body is not valid JSON', 'The content type says JSON.'));
  const asked: Asked = { found, request, body, value: parsed?.value, question: { method, path: found.path + search } };
  const given = await answerTo(setting, asked);
  if ('frames' in given) sendStream(response, given.stream, given.frames);
  else send(response, withAllowed(given, setting.document, found));
}

interface Asked {
  readonly found: FoundOperation;
  readonly request: IncomingMessage;
  readonly body: Buffer;
  /** Of a body of JSON. */
  readonly value: unknown;
  readonly question: { readonly method: string; readonly path: string };
}

interface Streamed {
  readonly stream: MockStream;
  readonly frames: readonly string[];
}

async function answerTo(
  setting: Setting,
  { found, request, body, value, question }: Asked,
): Promise<Answer | Streamed> {
  const { operation } = found;
  const preferences = preferencesOf(request);
  const stream = operation && wantedStream(operation, request, value);
  const headers = stream === undefined ? request.headers : forJudgement(request.headers);
  const path = stream === undefined ? question.path : question.path.replace(/([?&])__example=[^&]*/, '$1');
  const fitting = await fitForPrism({ ...question, path, headers, body });
  if ('status' in fitting) return fitting;
  const judged = await askPrism(setting.prism, fitting, setting.timeout);
  // Prism has judged the request; only where it would have succeeded is there a stream.
  if (stream === undefined || judged.status >= 400) {
    const answered = inPlaceOfUnknownExample(judged, operation, preferences);
    return inPlaceOfUnwritten(answered, operation) ?? answered;
  }
  const { example } = preferences;
  if (example !== undefined && !Object.hasOwn(stream.media.examples ?? {}, example)) return noSuchExample(example);
  return { stream, frames: frameTexts(stream, streamItems(setting.document, stream, example)) };
}

/** Prism does not know of the stream and its examples; it is asked what it would do without them. */
function forJudgement(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const prefer = String(headers['prefer'] ?? '').replace(EXAMPLE, '');
  return { ...headers, accept: '*/*', prefer };
}

function wantedStream(operation: OperationObject, request: IncomingMessage, body: unknown): MockStream | undefined {
  const stream = streamOf(operation);
  const { code } = preferencesOf(request);
  if (stream === undefined || (code !== undefined && code !== String(stream.status) && !/^[345]/.test(code)))
    return undefined;
  return asksForStream(stream, request.headers.accept ?? '', body) ? stream : undefined;
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_BODY) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Undefined where the body is not said to be JSON. Prism never answers a request whose JSON is malformed. */
function parseJson(
  contentType: string | undefined,
  body: Buffer,
): { readonly value: unknown } | 'malformed' | undefined {
  if (body.length === 0 || !/^application\/([\w.-]+\+)?json\b/i.test(contentType ?? '')) return undefined;
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) };
  } catch {
    return 'malformed';
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.statusCode = status;
  response.end(body);
}

function sendStream(response: ServerResponse, stream: MockStream, frames: readonly string[]): void {
  response.writeHead(stream.status, { 'content-type': stream.mediaType, 'cache-control': 'no-cache' });
  for (const frame of frames) response.write(frame);
  response.end();
}
