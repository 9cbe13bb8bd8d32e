/** A request of node:http as a `Request` of the Fetch standard. */
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

export interface IncomingRequest {
  readonly request: Request;
  /** The body of a GET, which the Fetch standard does not know and old clients send. */
  readonly bodyOfGet?: string;
}

/** Undefined where the target of the request is no address. The signal is given when the client leaves. */
export async function toRequest(message: IncomingMessage, signal: AbortSignal): Promise<IncomingRequest | undefined> {
  const url = addressOf(message.url ?? '');
  if (url === undefined) return undefined;
  const { method = 'GET' } = message;
  const headers = headersOf(message);
  if (method === 'GET' || method === 'HEAD') {
    const body = await smallBody(message);
    return { request: new Request(url, { method, headers, signal }), ...(body !== '' && { bodyOfGet: body }) };
  }
  if (!hasBody(message)) return { request: new Request(url, { method, headers, signal }) };
  const body = Readable.toWeb(message) as ReadableStream<Uint8Array<ArrayBuffer>>;
  // A body that is still arriving is only taken half-duplex.
  const init = { method, headers, signal, body, duplex: 'half' } as RequestInit;
  return { request: new Request(url, init) };
}

/** The path and query as sent; a target with a host of its own, as proxies get it, keeps only its path. */
function addressOf(target: string): URL | undefined {
  const address = target.startsWith('/') ? `http://local${target}` : target;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

function headersOf(message: IncomingMessage): Headers {
  const headers = new Headers();
  for (let at = 0; at + 1 < message.rawHeaders.length; at += 2) {
    headers.append(message.rawHeaders[at] ?? '', message.rawHeaders[at + 1] ?? '');
  }
  return headers;
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

const mostOfGet = 64 * 1024;

/** What is larger is read and dropped: nobody has use for it. */
async function smallBody(message: IncomingMessage): Promise<string> {
  if (!hasBody(message)) return '';
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size <= mostOfGet) chunks.push(chunk);
  }
  return size > mostOfGet ? '' : Buffer.concat(chunks).toString('utf8');
}
