// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A request as this runtime reads it: little enough that a server of any kind can provide it without detours. */

export interface Incoming {
  readonly method: string;
  /** Path and query, as sent: `/v1/agents?limit=2`. */
  readonly target: string;
  /** The value of a header by its name in lower case; several are joined by a comma. */
  header(name: string): string | undefined;
  /** The whole body; nothing where there is none, `too-large` as soon as it exceeds the limit in bytes. */
  read(limit: number): Promise<Uint8Array<ArrayBuffer> | undefined | 'too-large'>;
  /** The body as it arrives. Either this or `read`, once. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
}

/** Wraps a request of the Fetch standard. */
export function fromRequest(request: Request): Incoming {
  return new FetchIncoming(request);
}

/** A class for its late signal: most handlers never ask for it. */
class FetchIncoming implements Incoming {
  readonly method: string;
  readonly target: string;
  readonly #request: Request;

  constructor(request: Request) {
    this.method = request.method;
    this.target = targetOf(request.url);
    this.#request = request;
  }

  header(name: string): string | undefined {
    return this.#request.headers.get(name) ?? undefined;
  }

  read(limit: number): Promise<Uint8Array<ArrayBuffer> | undefined | 'too-large'> {
    return readAll(this.#request.body, limit);
  }

  stream(): ReadableStream<Uint8Array<ArrayBuffer>> | undefined {
    return this.#request.body ?? undefined;
  }

  get signal(): AbortSignal {
    return this.#request.signal;
  }
}

/** The URL of a request is absolute and normal already; what follows its origin is the target. */
function targetOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const [target = '/'] = (start === -1 ? '/' : url.slice(start)).split('#', 1);
  return target;
}

async function readAll(
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined | 'too-large'> {
  if (body === null) return undefined;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  // By reader, not by iteration: not every platform iterates its streams.
  const reader = body.getReader();
  for (let result = await reader.read(); !result.done; result = await reader.read()) {
    size += result.value.byteLength;
    if (size > limit) return await refuse(reader);
    chunks.push(result.value);
  }
  return joinChunks(chunks, size);
}

async function refuse(reader: ReadableStreamDefaultReader): Promise<'too-large'> {
  await reader.cancel().catch(() => undefined);
  return 'too-large';
}

/** One array of all the chunks. */
export function joinChunks(chunks: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only;
  const joined = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.byteLength;
  }
  return joined;
}
