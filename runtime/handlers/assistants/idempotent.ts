/**
 * `Idempotency-Key`, which official clients can be told to send: a request that is sent again gets the answer of the first.
 * Only JSON answers to requests that succeeded are kept, each together with what its request changed: where a crash
 * lost the one, it lost the other.
 */
import { createHash } from 'node:crypto';
import type { Ports } from '../../ports.ts';
import type { SettlingStore } from '../../storage/settling-store.ts';
import type { Collection, Place } from '../../storage/store.ts';
import { requestErrorBody, thrownError } from './error-body.ts';
import type { FetchHandler } from './serve.ts';

interface KeptAnswer {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Of the body that was sent. */
  readonly digest: string;
  readonly status: number;
  readonly body: string;
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

/** The same handler, for those who send a key; for all others nothing is different. */
export function idempotent(options: IdempotentOptions, answer: FetchHandler): FetchHandler {
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
  readonly answer: FetchHandler;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

async function answerOnce(once: Once, request: Request, context: Parameters<FetchHandler>[1]): Promise<Response> {
  const { store, clock } = once.ports;
  const digest = createHash('sha256').update(once.bytes).digest('base64');
  const place: Place<KeptAnswer> = { ...kept, key: once.name };
  const known = await store.get(place);
  if (known !== undefined) return known.digest === digest ? replayed(known) : refusal(reused, 'idempotency_key_reused');
  const { url, method, headers, signal } = request;
  const body = once.bytes.byteLength > 0 ? once.bytes : null;
  const asked = new Request(url, { method, headers, body, signal });
  // The reader of a stream looks for what was begun before the stream is over.
  if (asksForStream(once.bytes)) return once.answer(asked, context);
  const at = Math.floor(clock.microseconds() / 1000);
  try {
    const { response } = await store.settled(
      async () => keepable(await once.answer(asked, context)),
      async (transaction, { text, response: { status } }) => {
        if (text !== undefined) await transaction.insert(place, { at, digest, status, body: text });
      },
    );
    return response;
  } catch (problem) {
    const { status, body: error } = thrownError(problem);
    return Response.json(error, { status });
  }
}

function asksForStream(bytes: Uint8Array): boolean {
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof body === 'object' && body !== null && 'stream' in body && body.stream === true;
  } catch {
    return false;
  }
}

interface Answered {
  readonly response: Response;
  /** Absent: not to be kept. */
  readonly text?: string;
}

async function keepable(response: Response): Promise<Answered> {
  const { status, headers } = response;
  if (status !== 200 || headers.get('content-type')?.startsWith('application/json') !== true) return { response };
  const text = await response.text();
  return { text, response: new Response(text, { status, headers }) };
}

const reused = 'The idempotency key was used for another request.';

function replayed({ status, body }: KeptAnswer): Response {
  const headers = { 'content-type': 'application/json', 'idempotency-replayed': 'true' };
  return new Response(body, { status, headers });
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
