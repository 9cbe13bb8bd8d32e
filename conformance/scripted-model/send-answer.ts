/** Sends a scripted reply over HTTP, with the faults that the script wants. */
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { ScriptedFailure, ScriptedFaults, ScriptedMessage } from '#model-script';
import { apiError } from './api-error.ts';
import { completion, completionChunks } from './chat-objects.ts';
import type { AnswerIdentity, Chunk } from './chat-objects.ts';
import { sendJson } from './send-json.ts';

export interface AnswerOptions {
  readonly identity: AnswerIdentity;
  readonly stream: boolean;
  /** Whether a stream ends with its usage. */
  readonly usage: boolean;
  /** Fires when the client has gone or the server closes. */
  readonly signal: AbortSignal;
}

/** Sends the error of a scripted failure. */
export async function sendFailure(
  response: ServerResponse,
  failure: ScriptedFailure,
  signal: AbortSignal,
): Promise<void> {
  await setTimeout(failure.delay, undefined, { signal });
  if (failure.retryAfter !== undefined) response.setHeader('retry-after', String(failure.retryAfter));
  sendJson(response, failure.status, apiError(failure.status, failure.message, failure.code));
}

/** Sends a message in one piece or as a stream; ends early, never, or wrongly where the script says so. */
export async function sendMessage(
  response: ServerResponse,
  message: ScriptedMessage,
  options: AnswerOptions,
): Promise<void> {
  await setTimeout(message.faults.delay, undefined, { signal: options.signal });
  await (options.stream ? sendStream(response, message, options) : sendWhole(response, message, options));
}

async function sendWhole(response: ServerResponse, message: ScriptedMessage, options: AnswerOptions): Promise<void> {
  const { faults } = message;
  const whole = completion(message, options.identity);
  if (faults.stallAfter !== undefined) return stall(options.signal);
  if (faults.dropAfter !== undefined) return void response.destroy();
  if (faults.malformedAfter === undefined) return sendJson(response, 200, whole);
  response.writeHead(200, { 'content-type': 'application/json' }).end(MALFORMED);
}

async function sendStream(response: ServerResponse, message: ScriptedMessage, options: AnswerOptions): Promise<void> {
  const chunks = completionChunks(message, options.identity, { usage: options.usage });
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
  response.flushHeaders();
  await pipeline(Readable.from(frames(chunks, message.faults, options.signal)), response, { signal: options.signal });
}

const MALFORMED = '{"id": "chatcmpl-';

class ConnectionCut extends Error {
  override readonly name = 'ConnectionCut';
}

/** A fault after n pieces happens before the next piece, or before the end where there are no more. */
async function* frames(chunks: readonly Chunk[], faults: ScriptedFaults, signal: AbortSignal): AsyncGenerator<string> {
  let sent = 0;
  for (const [index, chunk] of chunks.entries()) {
    const due = chunk.piece || (index > 0 && chunks.slice(index).every((later) => !later.piece));
    if (due && reached(faults.stallAfter, sent)) await stall(signal);
    if (due && reached(faults.dropAfter, sent)) await cut();
    if (due && reached(faults.malformedAfter, sent)) return yield `data: ${MALFORMED}\n\n`;
    await setTimeout(faults.chunkDelay, undefined, { signal });
    yield `data: ${JSON.stringify(chunk.content)}\n\n`;
    if (chunk.piece) sent += 1;
  }
  yield 'data: [DONE]\n\n';
}

function reached(after: number | undefined, sent: number): boolean {
  return after !== undefined && sent >= after;
}

/** Lets what has been written leave the machine before the error tears the connection down. */
async function cut(): Promise<never> {
  await setImmediate();
  throw new ConnectionCut('The script cuts the connection here.');
}

async function stall(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
