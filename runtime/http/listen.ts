/** The listener: node:http before a runtime, with limits, admission, logs, and an end that leaves nothing behind. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ListenerRefusal } from '../family.ts';
import type { AskedFor, Gateway } from '../gateway/gateway.ts';
import { createAdmission, type AdmissionRules, type Admit } from './admission.ts';
import { answerPreflight, isPreflight, readableFor } from './cors.ts';
import { dropBody } from './drop-body.ts';
import { askedFor, toRequest } from './incoming-request.ts';
import { defaultLimits, type HttpLimits } from './limits.ts';
import { refuseMalformed } from './refuse-malformed.ts';
import { sendResponse } from './send-response.ts';
import { newTraceId } from './trace-id.ts';

export interface ListenOptions extends Omit<AdmissionRules, 'host'> {
  /** 0: a free one. */
  readonly port: number;
  /** Default: loopback. */
  readonly host?: string;
  readonly limits?: Partial<HttpLimits>;
  readonly log?: HttpLog;
}

/** Gets no bodies and no headers: what is secret cannot be told from what is not. */
export interface HttpLog {
  info(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export interface Listener {
  readonly url: string;
  /** Takes no more connections, ends those that are idle, and cuts the streams that are still open. */
  close(): Promise<void>;
}

/** Listens when the promise is fulfilled; fails with the system's error where the port is taken. */
export async function listen(served: Gateway, options: ListenOptions): Promise<Listener> {
  // An empty address would be that of every network of the machine.
  const host = options.host === undefined || options.host === '' ? '127.0.0.1' : options.host;
  const limits = { ...defaultLimits, ...options.limits };
  const desk: Desk = { served, admit: createAdmission({ ...options, host }), limits, log: options.log ?? silent };
  const take = (message: IncomingMessage, response: ServerResponse) => void answer(desk, message, response);
  const server = createServer(serverOptions(limits), take);
  // What is expected beside 100-continue may be passed over, and the answer of node:http has no body.
  server.on('checkExpectation', take);
  // Who asks first is told to go on only where the body would be read.
  server.on('checkContinue', (message, response) => {
    if (!isTooLong(message, limits)) response.writeContinue();
    take(message, response);
  });
  server.maxConnections = limits.connections;
  server.on('clientError', (problem, socket) => void refuseMalformed(served, problem, socket));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, host, resolve);
  });
  return { url: urlOf(server, host), close: () => close(server) };
}

interface Desk {
  readonly served: Gateway;
  readonly admit: Admit;
  readonly limits: HttpLimits;
  readonly log: HttpLog;
}

const silent: HttpLog = { info: () => undefined, error: () => undefined };

function serverOptions(limits: HttpLimits) {
  return {
    maxHeaderSize: limits.headers,
    headersTimeout: limits.request,
    requestTimeout: limits.request,
    connectionsCheckingInterval: Math.min(1000, limits.request),
    keepAliveTimeout: 5000,
    requireHostHeader: false,
  };
}

async function answer(desk: Desk, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const traceId = newTraceId();
  const began = performance.now();
  const signal = whenLeft(response);
  response.once('close', () => {
    const [path] = (message.url ?? '').split('?', 1);
    const milliseconds = Math.round(performance.now() - began);
    desk.log.info({ traceId, method: message.method, path, status: response.statusCode, milliseconds }, 'request');
  });
  try {
    const found = await respond(desk, message, { traceId, signal });
    await sendResponse(found, response, { patience: desk.limits.reader, signal });
    if (!message.complete) await dropBody(message);
  } catch (problem) {
    // Who leaves in the middle of his own request has not been failed.
    if (!signal.aborted && !message.destroyed)
      desk.log.error({ traceId, problem: String(problem) }, 'the listener failed');
    response.destroy();
  }
}

interface Given {
  readonly traceId: string;
  readonly signal: AbortSignal;
}

async function respond(desk: Desk, message: IncomingMessage, given: Given): Promise<Response> {
  const asked = askedFor(message);
  const refuse: Refuse = (refusal) => desk.served.refuse(asked, { ...refusal, traceId: given.traceId });
  const { headers } = message;
  if ((message.headersDistinct['host'] ?? []).length > 1) return refuse(twoHosts);
  const foreign = isWithoutHost(message) ? undefined : desk.admit.source(headers);
  if (foreign !== undefined) return refuse(foreign);
  if (isPreflight(asked.method, headers)) {
    const preflight = answerPreflight(headers, desk.served.methods(asked));
    return readableFor(headers.origin, preflight ?? refuse(noSuchMethod));
  }
  return readableFor(headers.origin, await admitted(desk, message, { ...given, asked, refuse }));
}

/** As probes of old speak HTTP/1.0. No browser does, so no page can be behind it. */
function isWithoutHost({ httpVersion, headers }: IncomingMessage): boolean {
  return httpVersion === '1.0' && headers.host === undefined && headers.origin === undefined;
}

type Refuse = (refusal: Omit<ListenerRefusal, 'traceId'>) => Response;

interface Admitted extends Given {
  readonly asked: AskedFor;
  readonly refuse: Refuse;
}

async function admitted(desk: Desk, message: IncomingMessage, given: Admitted): Promise<Response> {
  const { asked, refuse, traceId, signal } = given;
  const admission = desk.admit.tenant(message.headers, desk.served.keyHeaders(asked));
  if ('refusal' in admission) return refuse(admission.refusal);
  if (unspeakable.has(asked.method)) return refuse(notAllowed);
  if (isTooLong(message, desk.limits)) return refuse(tooLong);
  if (isCompressed(message)) return refuse(compressed);
  const incoming = await toRequest(message, signal);
  if (incoming === undefined) return refuse(noTarget);
  const { request, bodyOfGet } = incoming;
  const { tenant } = admission;
  return desk.served.fetch(request, { tenant, traceId, ...(bodyOfGet !== undefined && { bodyOfGet }) });
}

/** By what the client announces: waiting for such a body would only keep the connection. */
function isTooLong({ headers }: IncomingMessage, { body }: HttpLimits): boolean {
  return Number(headers['content-length'] ?? 0) > body;
}

/** Else it would be read as what it is not. */
function isCompressed({ headers }: IncomingMessage): boolean {
  return codings.has((headers['content-encoding'] ?? '').trim().toLowerCase());
}

/** Other words stand there too, meant as a charset; they do no harm. */
const codings: ReadonlySet<string> = new Set(['gzip', 'x-gzip', 'deflate', 'br', 'zstd', 'compress', 'x-compress']);

/** Methods that no `Request` can have. */
const unspeakable: ReadonlySet<string> = new Set(['TRACE', 'TRACK', 'CONNECT']);

const notAllowed = { status: 405, kind: 'method', reason: 'Method Not Allowed' } as const;
const twoHosts = { status: 400, kind: 'malformed', reason: 'Invalid value: more than one Host header' } as const;
const noSuchMethod = { status: 400, kind: 'cors', reason: 'Disallowed CORS method' } as const;
const tooLong = { status: 400, kind: 'too-large', reason: 'Invalid value: The request body is too large' } as const;
const compressed = { status: 400, kind: 'malformed', reason: 'Invalid value: the request body is compressed' } as const;
const noTarget = { status: 400, kind: 'target', reason: 'Invalid value: the target of the request' } as const;

function whenLeft(response: ServerResponse): AbortSignal {
  const left = new AbortController();
  response.once('close', () => left.abort());
  return left.signal;
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), 1000);
  await closed;
  clearTimeout(cut);
}
