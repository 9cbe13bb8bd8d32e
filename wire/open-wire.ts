/** A client and a server of the wire document, joined in memory or by a real connection. */
import Fastify from 'fastify';
import { Wire, type Fetch, type WireOptions } from '#generated/wire/client';
import { createFetchHandler, type ServerOptions } from '#generated/wire/server';
import { registerWire } from '#generated/wire/server/fastify';
import { handlers, type WireContext } from './echo-handlers.ts';
import { plainFetch } from './plain-fetch.ts';

export interface OpenWire {
  readonly client: Wire;
  /** Where the server is, without a slash at the end. */
  readonly baseURL: string;
  /** Asks the server without the client. */
  readonly ask: (target: string, init?: RequestInit) => Promise<Response>;
  /** What the client sent, in order. */
  readonly sent: readonly Sent[];
  /** What happened in handlers. */
  readonly seen: string[];
  readonly close: () => Promise<void>;
}

export interface Sent {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface WireSetting {
  readonly server?: ServerOptions<WireContext>;
  readonly client?: WireOptions;
}

export type Open = (setting?: WireSetting) => Promise<OpenWire>;

/** Each exchange is a call of the server's function. */
export const openInMemory: Open = async (setting = {}) => {
  const seen: string[] = [];
  const handle = createFetchHandler(handlers, { ...strict, ...setting.server });
  return join({
    seen,
    setting,
    baseURL: 'http://wire.test',
    fetch: (url, init) => handle(new Request(url, init), { seen }),
  });
};

/** Fastify on a port of this machine, and the fetch of undici: an older one, as Node brings it, can end the process. */
export const openFastify: Open = async (setting = {}) => {
  const seen: string[] = [];
  const app = Fastify({ forceCloseConnections: true });
  await registerWire(app, handlers, { ...strict, ...setting.server, context: () => ({ seen }) });
  const baseURL = await app.listen({ host: '127.0.0.1', port: 0 });
  const wire = join({ seen, setting, baseURL, fetch: plainFetch });
  return { ...wire, close: () => app.close() };
};

/** Both, for suites that must hold on either. */
export const transports: readonly (readonly [name: string, open: Open])[] = [
  ['in memory', openInMemory],
  ['over HTTP, by Fastify', openFastify],
];

/** What a handler gives wrongly must not pass here. */
const strict: ServerOptions<WireContext> = {
  responseValidation: 'strict',
  authenticate: (_, context) => ({ context }),
};

interface Joint {
  readonly seen: string[];
  readonly setting: WireSetting;
  readonly baseURL: string;
  readonly fetch: Fetch;
}

function join({ seen, setting, baseURL, fetch }: Joint): OpenWire {
  const sent: Sent[] = [];
  const recording: Fetch = (url, init) => {
    sent.push({ ...describe(url, init), body: init.body });
    return fetch(url, init);
  };
  const options: WireOptions = { baseURL, fetch: recording, responseValidation: 'strict', ...setting.client };
  const ask = (target: string, init: RequestInit = {}): Promise<Response> => fetch(`${baseURL}${target}`, init);
  return { client: new Wire(options), baseURL, ask, sent, seen, close: async () => undefined };
}

function describe(url: string, init: RequestInit): Omit<Sent, 'body'> {
  const { pathname, search } = new URL(url);
  return { method: init.method ?? 'GET', target: `${pathname}${search}`, headers: new Headers(init.headers) };
}
