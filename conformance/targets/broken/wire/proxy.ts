/** A server in front of any server: lets everything pass, except what an interference changes. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiDocument } from '../../../schema/api-document.ts';
import type { Interference } from '../interference.ts';
import { endToEnd, forward, headersOf, readAll } from './forward.ts';
import type { Forwarded, Upstream } from './forward.ts';
import { callOf } from './call-of.ts';
import { passStream } from './pass-stream.ts';
import { isAnswer } from './passing.ts';
import { sameAnswer, sameRequest } from './same.ts';
import type { Call, PassingAnswer, PassingFrame, PassingHead } from './passing.ts';

export interface Proxy {
  readonly url: string;
  close(): Promise<void>;
}

/** Sees what the server itself said, before the interference changes it. */
export interface Observer {
  answer?(call: Call, answer: PassingAnswer): void;
  /** Called when the stream begins; the frames are added as they come. */
  stream?(call: Call, head: PassingHead, frames: readonly PassingFrame[]): void;
  /** Its reader went away before the end. */
  left?(call: Call): void;
  /** The interference changed something. */
  changed?(): void;
}

export interface ProxyOptions {
  readonly upstream: Upstream;
  readonly api: ApiDocument;
  readonly interference: Interference;
  readonly observer?: Observer;
  /** Whether what comes in now was sent before, by a step that waits. */
  isAgain?(): boolean;
}

/** Listens on a free port of this machine. */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const server = createServer((request, response) => {
    pass(request, response, options).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function pass(incoming: IncomingMessage, response: ServerResponse, options: ProxyOptions): Promise<void> {
  const { api, upstream, interference, observer } = options;
  const body = await readAll(incoming);
  const { method = 'GET', url = '/' } = incoming;
  const isAgain = options.isAgain?.() ?? false;
  const call = { ...callOf({ method, target: url, headers: headersOf(incoming), body }, api), isAgain };
  await holdBack(interference.delay?.(call) ?? 0, observer);
  const outcome = (await interference.before?.(call)) ?? call.request;
  if (isAnswer(outcome) || !sameRequest(outcome, call.request)) observer?.changed?.();
  if (isAnswer(outcome)) return sendWhole(response, headed(outcome, call, interference), method);
  const forwarded = await forward(upstream, outcome);
  response.on('close', () => forwarded.outgoing.destroy());
  return isStream(forwarded.head)
    ? passStream(
        { call, forwarded, response, head: interference.head?.(forwarded.head, call) ?? forwarded.head },
        options,
      )
    : passWhole({ call, forwarded, response }, options);
}

async function holdBack(milliseconds: number, observer: Observer | undefined): Promise<void> {
  if (milliseconds === 0) return;
  observer?.changed?.();
  await pause(milliseconds, undefined, { ref: false });
}

interface Passage {
  readonly call: Call;
  readonly forwarded: Forwarded;
  readonly response: ServerResponse;
}

async function passWhole({ call, forwarded, response }: Passage, options: ProxyOptions): Promise<void> {
  const answer = { ...forwarded.head, body: await readAll(forwarded.incoming) };
  options.observer?.answer?.(call, answer);
  const changed = (await options.interference.after?.(answer, call)) ?? answer;
  const sent = headed(changed, call, options.interference);
  if (!sameAnswer(sent, answer)) options.observer?.changed?.();
  sendWhole(response, sent, call.request.method);
}

function headed(answer: PassingAnswer, call: Call, { head }: Interference): PassingAnswer {
  return head === undefined ? answer : { ...answer, ...head({ status: answer.status, headers: answer.headers }, call) };
}

function sendWhole(response: ServerResponse, { status, headers, body }: PassingAnswer, method: string): void {
  if (status === 0) return void response.destroy();
  const bare = body.byteLength === 0 || method === 'HEAD' || status === 204 || status === 304;
  response.writeHead(status, {
    ...endToEnd(headers),
    ...(status === 204 ? {} : { 'content-length': body.byteLength }),
  });
  response.end(bare ? undefined : body);
}

function isStream({ headers }: PassingHead): boolean {
  return /^(text\/event-stream|application\/(x-ndjson|jsonl|json-seq))\b/.test(headers['content-type'] ?? '');
}
