/** Answers one request to the mock: malformed JSON and streams itself, all else through Prism. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { OpenApiDocument, OperationObject } from '#document';
import { askPrism } from './ask-prism.ts';
import { inPlaceOfUnwritten } from './bytes.ts';
import { EXAMPLE, inPlaceOfUnknownExample } from './unknown-example.ts';
import { findOperation } from './find-operation.ts';
import { fitForPrism } from './fit-for-prism.ts';
import { problem } from './problem.ts';
import type { Answer } from './problem.ts';
import type { PrismProcess } from './prism-process.ts';
import { asksForStream, streamOf } from './streams/stream-of.ts';
import type { MockStream } from './streams/stream-of.ts';
import { streamItems } from './streams/stream-items.ts';
import { frameTexts } from './streams/write-stream.ts';

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
  const parsed = parseJson(request.headers['content-type'], body);
  if (parsed === 'malformed')
    return send(response, problem(400, 'The body is not valid JSON', 'The content type says JSON.'));
  const stream = found.operation && wantedStream(found.operation, request, parsed?.value);
  const headers = stream === undefined ? request.headers : forJudgement(request.headers);
  const question = await fitForPrism({ method, path: found.path + search, headers, body });
  if ('status' in question) return send(response, question);
  const answered = inPlaceOfUnknownExample(await askPrism(setting.prism, question, setting.timeout), request);
  // Prism has judged the request; only where it would have succeeded is there a stream.
  if (stream === undefined || answered.status >= 400)
    return send(response, inPlaceOfUnwritten(answered, found.operation) ?? answered);
  sendStream(response, stream, frameTexts(stream, streamItems(setting.document, stream, preferredExample(request))));
}

/** Prism does not know of the stream and its examples; it is asked what it would do without them. */
function forJudgement(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const prefer = String(headers['prefer'] ?? '').replace(EXAMPLE, '');
  return { ...headers, accept: '*/*', prefer };
}

function wantedStream(operation: OperationObject, request: IncomingMessage, body: unknown): MockStream | undefined {
  const stream = streamOf(operation);
  return stream !== undefined && asksForStream(stream, request.headers.accept ?? '', body) ? stream : undefined;
}

/** Prism's own way to ask for an example: `Prefer: example=name`. */
function preferredExample(request: IncomingMessage): string | undefined {
  return EXAMPLE.exec(String(request.headers['prefer'] ?? ''))?.[1];
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
