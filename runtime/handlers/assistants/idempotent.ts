/**
 * `Idempotency-Key`, which official clients can be told to send: a request that is sent again gets the answer of the first.
 * Only answers to requests that succeeded are kept, each together with what its request changed: where a crash lost the
 * one, it lost the other. Of a stream it is kept which run it follows: it is followed again, from where it began.
 */
import { createHash } from 'node:crypto';
import type { Ports } from '../../ports.ts';
import type { RequestContext } from '../../request-context.ts';
import type { SettlingStore } from '../../storage/settling-store.ts';
import type { Collection } from '../../storage/store.ts';
import { requestErrorBody, thrownError } from './error-body.ts';
import type { FetchHandler } from '../house-hooks.ts';
import type { AssistantsContext, StreamStart } from './stream-memory.ts';

interface KeptAnswer {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Of the body that was sent. */
  readonly digest: string;
  readonly answer: { readonly status: number; readonly body: string } | { readonly stream: StreamStart };
}

/** How long an answer can be asked for again; milliseconds. */
const keptTime = 24 * 60 * 60 * 1000;

const kept: Collection<KeptAnswer> = { tenant: '', collection: 'idempotent-answers', parent: '' };

export interface IdempotentOptions {
  /** The store is that with which the requests are answered. */
  readonly ports: Ports & { readonly store: SettlingStore };
  /** Of the API: the same key may be used for each. */
  readonly api: string;
  /** Bytes of a request body. */
  readonly bodyLimit: number;
}

/** A handler that can be told that a request may come again. */
export type RepeatableHandler = (request: Request, context: AssistantsContext) => Promise<Response>;

/** The same handler, for those who send a key; for all others nothing is different. */
export function idempotent(options: IdempotentOptions, answer: RepeatableHandler): FetchHandler {
  const underway = new Map<string, Promise<unknown>>();
  return async (request, context) => {
    const key = request.headers.get('idempotency-key');
    if (request.method !== 'POST' || key === null || key === '') return answer(request, context);
    const bytes = await readBody(request, options.bodyLimit);
    if (bytes === undefined) return refusal('The request body is too large.');
    const name = JSON.stringify([context.tenant, options.api, new URL(request.url).pathname, key]);
    const before = underway.get(name) ?? Promise.resolve();
    const given = before.then(() => answerOnce({ ...options, answer, name, bytes }, request, context));
    const settled = given.catch(() => undefined);
    underway.set(name, settled);
    void settled.then(() => underway.get(name) === settled && underway.delete(name));
    return given;
  };
}

async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

interface Once extends IdempotentOptions {
  readonly answer: RepeatableHandler;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

async function answerOnce(once: Once, request: Request, context: RequestContext): Promise<Response> {
  const digest = createHash('sha256').update(once.bytes).digest('base64');
  const known = await once.ports.store.get({ ...kept, key: once.name });
  if (known !== undefined && known.digest !== digest) return refusal(reused, 'idempotency_key_reused');
  const { url, method, headers, signal } = request;
  const body = once.bytes.byteLength > 0 ? once.bytes : null;
  const asked = new Request(url, { method, headers, body, signal });
  return known === undefined
    ? answerFirst(once, { asked, digest }, context)
    : answerAgain(once, { asked, known: known.answer }, context);
}

interface First {
  readonly asked: Request;
  readonly digest: string;
}

async function answerFirst(once: Once, { asked, digest }: First, context: RequestContext): Promise<Response> {
  const { store, clock } = once.ports;
  const at = Math.floor(clock.microseconds() / 1000);
  const begun: StreamStart[] = [];
  const memory = { note: (start: StreamStart) => void begun.push(start) };
  try {
    const { response } = await store.settled(
      async () => keepable(await once.answer(asked, { ...context, memory }), begun),
      async (transaction, { answer }) => {
        if (answer !== undefined) await transaction.insert({ ...kept, key: once.name }, { at, digest, answer });
      },
    );
    return response;
  } catch (problem) {
    const { status, body: error } = thrownError(problem);
    return Response.json(error, { status });
  }
}

interface Again {
  readonly asked: Request;
  readonly known: KeptAnswer['answer'];
}

async function answerAgain(once: Once, { asked, known }: Again, context: RequestContext): Promise<Response> {
  if (!('stream' in known)) return replayed(known.body, { status: known.status, type: 'application/json' });
  const memory = { known: known.stream, note: () => undefined };
  const response = await once.answer(asked, { ...context, memory });
  if (response.status !== 200) return response;
  return replayed(response.body, { status: 200, type: response.headers.get('content-type') ?? '' });
}

interface Answered {
  readonly response: Response;
  /** Absent: not to be kept. */
  readonly answer?: KeptAnswer['answer'];
}

async function keepable(response: Response, [stream]: readonly StreamStart[]): Promise<Answered> {
  const { status, headers } = response;
  if (status !== 200) return { response };
  if (stream !== undefined) return { response, answer: { stream } };
  if (headers.get('content-type')?.startsWith('application/json') !== true) return { response };
  const body = await response.text();
  return { response: new Response(body, { status, headers }), answer: { status, body } };
}

const reused = 'The idempotency key was used for another request.';

function replayed(body: Response['body'] | string, { status, type }: { status: number; type: string }): Response {
  return new Response(body, { status, headers: { 'content-type': type, 'idempotency-replayed': 'true' } });
}

/** Nobody shall send it again as it is. */
function refusal(message: string, code?: string): Response {
  const body = requestErrorBody(message, code === undefined ? {} : { code, param: 'Idempotency-Key' });
  return Response.json(body, { status: 400, headers: { 'x-should-retry': 'false' } });
}

/** Forgets answers whose time is over. */
export async function forgetAnswers({ store, clock }: Ports): Promise<void> {
  const until = Math.floor(clock.microseconds() / 1000) - keptTime;
  const entries = await store.list(kept, { limit: 1000 });
  const due = entries.filter(({ document }) => document.at <= until);
  if (due.length === 0) return;
  await store.transaction(async (transaction) => {
    for (const { key } of due) await transaction.delete({ ...kept, key });
  });
}
