// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Security within a Fastify application. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createDispatcher } from './index.ts';
import type { Dispatch, Handlers, Incoming, Outgoing, ServerOptions } from './index.ts';
import { hooksOf, joinChunks } from './support/index.ts';

export interface FastifyOptions<Context> extends ServerOptions<Context> {
  /** What every handler receives beside the request. */
  readonly context: (request: FastifyRequest) => Context | Promise<Context>;
}

const patterns: readonly string[] = ['/anybody', '/inherited', '/either', '/both', '/optional'];

/** Methods that Fastify has to be taught. */
const unusualMethods: readonly string[] = [];

const methods = ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT', 'OPTIONS', ...unusualMethods];

/**
 * Serves all operations below the prefix of `app` and `basePath`. What else is asked there is answered by `onNotFound`.
 * Bodies are read by the server itself: content type parsers of the application do not see them.
 */
export async function registerSecurity<Context>(
  app: FastifyInstance,
  handlers: Handlers<Context>,
  options: FastifyOptions<Context>,
): Promise<void> {
  const { onError, onStreamError } = hooksOf(options);
  const logging: ServerOptions<Context> = {
    ...options,
    onError: (error, operation) => {
      app.log.error({ err: error, operation: operation.id }, 'A handler failed');
      return onError(error, operation);
    },
    onStreamError: (error, operation) => {
      app.log.error({ err: error, operation: operation.id }, 'A stream broke');
      return onStreamError(error, operation);
    },
  };
  const prefix = options.basePath ?? '';
  await app.register(
    (scope, _, done) => {
      const dispatch = createDispatcher(handlers, { ...logging, basePath: scope.prefix });
      serve(scope, (request, reply) => answer(dispatch, options, { request, reply }));
      done();
    },
    { prefix },
  );
}

type Serve = (request: FastifyRequest, reply: FastifyReply) => void;

function serve(scope: FastifyInstance, handler: Serve): void {
  for (const method of unusualMethods) {
    if (!scope.supportedMethods.includes(method)) scope.addHttpMethod(method, { hasBody: true });
  }
  scope.removeAllContentTypeParsers();
  // Named for its speed: the star alone is found last.
  scope.addContentTypeParser(['application/json', '*'], (_request, _payload, parsed) => parsed(null));
  for (const url of patterns) scope.route({ method: methods, url, exposeHeadRoute: false, handler });
  scope.setNotFoundHandler(handler);
  scope.setErrorHandler((error, request, reply) => {
    // A media type that is none: the server refuses it in the shape of the API.
    if (!isMediaTypeError(error)) throw error;
    handler(request, reply);
  });
}

function isMediaTypeError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE';
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Sends the answer itself: Fastify waits for what is returned in more steps than a small request has. */
function answer<Context>(
  dispatch: Dispatch<Context>,
  options: FastifyOptions<Context>,
  { request, reply }: Exchange,
): void {
  const incoming = new FastifyIncoming(request, reply);
  const context = options.context(request);
  const outgoing =
    context instanceof Promise ? context.then((found) => dispatch(incoming, found)) : dispatch(incoming, context);
  if (outgoing instanceof Promise) {
    outgoing.then((sent) => send(sent, reply)).catch((error: unknown) => reply.send(error));
  } else send(outgoing, reply);
}

function send(outgoing: Outgoing, reply: FastifyReply): void {
  reply.code(outgoing.status);
  for (const [name, value] of outgoing.headers) reply.header(name, value);
  reply.send(outgoing.body);
}

/** A class, since an accessor on a literal would cost each request more than all the rest of this. */
class FastifyIncoming implements Incoming {
  readonly method: string;
  readonly target: string;
  readonly #request: FastifyRequest;
  readonly #reply: FastifyReply;
  #signal: AbortSignal | undefined;

  constructor(request: FastifyRequest, reply: FastifyReply) {
    this.method = request.method;
    this.target = request.raw.url ?? request.url;
    this.#request = request;
    this.#reply = reply;
  }

  header(name: string): string | undefined {
    return headerText(this.#request.raw.headers[name]);
  }

  read(limit: number): Promise<Bytes | undefined | 'too-large'> {
    return hasBody(this.#request) ? readAll(this.#request.raw, limit) : Promise.resolve(undefined);
  }

  stream(): ReadableStream<Bytes> | undefined {
    return hasBody(this.#request) ? streamOf(this.#request.raw) : undefined;
  }

  get signal(): AbortSignal {
    this.#signal ??= leavingSignal(this.#reply);
    return this.#signal;
  }
}

function headerText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}

function hasBody({ raw: { headers } }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
}

/** Aborts when the connection closes before the answer is finished. */
function leavingSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}

type Bytes = Uint8Array<ArrayBuffer>;

function readAll(raw: FastifyRequest['raw'], limit: number): Promise<Bytes | 'too-large'> {
  return new Promise((resolve, reject) => {
    const chunks: Bytes[] = [];
    let size = 0;
    raw.on('data', (chunk: Bytes) => {
      size += chunk.byteLength;
      if (size <= limit) chunks.push(chunk);
      else resolve('too-large');
    });
    raw.on('end', () => resolve(joinChunks(chunks, size)));
    raw.on('error', reject);
  });
}

function streamOf(raw: FastifyRequest['raw']): ReadableStream<Bytes> {
  const iterator = raw[Symbol.asyncIterator]();
  return new ReadableStream<Bytes>({
    async pull(controller) {
      const result = await iterator.next();
      if (result.done === true) controller.close();
      else controller.enqueue(new Uint8Array(result.value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
