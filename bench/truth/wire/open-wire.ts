/** One call of a generated function, answered by the generated server in the same process. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importFrom } from '../read-output.ts';
import type { WireOperation } from './wire-operation.ts';

/** What a handler receives, as far as the trial reads it. */
export interface Input {
  readonly path: object;
  readonly query: object;
  readonly querystring: object;
  readonly header: object;
  readonly cookie: object;
  readonly body: unknown;
  readonly contentType?: string;
}

export interface Given {
  readonly status: number;
  readonly contentType?: string;
  readonly headers?: object;
  readonly body?: unknown;
  readonly stream?: AsyncIterable<unknown>;
}

/** What was seen of one exchange. */
export interface Seen {
  /** The last request; none where the client refused to send. */
  request?: { readonly url: URL; readonly method: string; readonly headers: Headers };
  /** The operation whose handler was called, and with what. */
  handler?: { readonly identifier: string; readonly input: Input };
  /** Of the answer; none where nothing was sent. */
  status?: number;
  /** What the server complained of in what the handler gave. */
  complaints: number;
  /** What the server threw. */
  error?: unknown;
  readonly answer: () => Given;
}

export interface Exchanged {
  readonly seen: Seen;
  /** What the function gave, or threw. */
  readonly outcome: { readonly data: unknown; readonly headers: object } | { readonly thrown: unknown };
}

export interface OpenWire {
  /** Calls with the arguments after the client; `answer` is what the handler gives. */
  readonly call: (operation: WireOperation, all: readonly unknown[], answer: () => Given) => Promise<Exchanged>;
  /** Sends a request as it is. */
  readonly ask: (target: string, init: RequestInit) => Promise<Seen & { readonly text: string }>;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;
type Client = new (description: unknown, options: object) => object;
type Handle = (request: Request, seen: Seen) => Promise<Response>;
type WithResponse = { readonly withResponse: () => Promise<{ readonly data: unknown; readonly headers: object }> };

const baseURL = 'http://wire.test';
const nothing = (): Given => ({ status: 204 });

export async function openWire(folder: string): Promise<OpenWire> {
  const { ApiClient } = (await importFrom(folder, 'client/support/index.ts')) as { ApiClient: Client };
  const { description } = await importFrom(folder, 'client/index.ts');
  const handle = await openServer(folder);
  const send = async (seen: Seen, url: string, init: RequestInit): Promise<Response> => {
    const request = new Request(url, init);
    if (!request.headers.has('authorization')) request.headers.set('authorization', 'Bearer key');
    seen.request = { url: new URL(url), method: request.method, headers: request.headers };
    const response = await handle(request, seen);
    seen.status = response.status;
    return response;
  };
  return {
    call: async (operation, all, answer) => {
      const seen: Seen = { complaints: 0, answer };
      const fetch: Fetch = (url, init) => send(seen, url, init);
      const client = new ApiClient(description, {
        baseURL,
        fetch,
        apiKey: 'key',
        maxRetries: 0,
        responseValidation: 'strict',
      });
      return { seen, outcome: await settled(() => operation.call(client, ...all)) };
    },
    ask: async (target, init) => {
      const seen: Seen = { complaints: 0, answer: nothing };
      const response = await send(seen, `${baseURL}${target}`, init);
      return { ...seen, text: await response.text() };
    },
  };
}

async function settled(call: () => unknown): Promise<Exchanged['outcome']> {
  try {
    return await (call() as WithResponse).withResponse();
  } catch (thrown) {
    return { thrown };
  }
}

/** A scheme that a document asks for without declaring it is one that nobody can satisfy: here everybody does. */
async function declareSchemes(folder: string): Promise<void> {
  const file = join(folder, 'server/security.ts');
  const text = existsSync(file) ? await readFile(file, 'utf8') : '';
  const declared = text.replaceAll(/type: 'apiKey' \}/g, `type: 'http', scheme: 'bearer' }`);
  if (declared !== text) await writeFile(file, declared);
}

async function openServer(folder: string): Promise<Handle> {
  await declareSchemes(folder);
  const { createFetchHandler } = await importFrom(folder, 'server/index.ts');
  const inside: { seen?: Seen } = {};
  const handlers = everyHandler();
  const create = createFetchHandler as (handlers: unknown, options: object) => Handle;
  const handle = create(handlers, {
    authenticate: (_attempt: unknown, context: Seen) => ({ context }),
    responseValidation: 'report',
    onInvalidResponse: () => {
      if (inside.seen !== undefined) inside.seen.complaints += 1;
    },
    onError: (error: unknown) => {
      if (inside.seen !== undefined) inside.seen.error = error;
      return { status: 500, body: 'the server failed' };
    },
  });
  return (request, seen) => {
    inside.seen = seen;
    return handle(request, seen);
  };
}

/** Whatever the resource and the operation: notes what came, and gives what is wanted. */
function everyHandler(): unknown {
  const handlerOf = (identifier: string) => async (input: Input, seen: Seen) => {
    seen.handler = { identifier, input };
    return seen.answer();
  };
  const resource = new Proxy({}, { get: (_target, name) => handlerOf(String(name)) });
  return new Proxy({}, { get: () => resource });
}
