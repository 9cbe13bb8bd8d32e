// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
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
  const url = new URL(request.url);
  return {
    method: request.method,
    target: `${url.pathname}${url.search}`,
    header: (name) => request.headers.get(name) ?? undefined,
    read: (limit) => readAll(request.body, limit),
    stream: () => request.body ?? undefined,
    get signal() {
      return request.signal;
    },
  };
}

async function readAll(
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined | 'too-large'> {
  if (body === null) return undefined;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) return 'too-large';
    chunks.push(chunk);
  }
  return joinChunks(chunks, size);
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
