/** A request of node:http as a `Request` of the Fetch standard. */
import type { IncomingMessage } from 'node:http';
import { ReadableStream } from 'node:stream/web';
import type { AskedFor } from '../gateway/gateway.ts';

export interface IncomingRequest {
  readonly request: Request;
  /** The body of a GET, which the Fetch standard does not know and old clients send. */
  readonly bodyOfGet?: string;
}

/** What is asked for, also where it is no proper request. */
export function askedFor({ method = 'GET', url = '', headers }: IncomingMessage): AskedFor {
  const single = Object.entries(headers).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { method, path: addressOf(url, undefined)?.pathname ?? '', headers: new Headers(single) };
}

/** Undefined where the target of the request is no address. The signal is given when the client leaves. */
export async function toRequest(message: IncomingMessage, signal: AbortSignal): Promise<IncomingRequest | undefined> {
  const url = addressOf(message.url ?? '', message.headers.host);
  if (url === undefined) return undefined;
  const { method = 'GET' } = message;
  const headers = headersOf(message);
  if (method === 'GET' || method === 'HEAD') {
    const body = await smallBody(message);
    return { request: new Request(url, { method, headers, signal }), ...(body !== '' && { bodyOfGet: body }) };
  }
  if (!hasBody(message)) return { request: new Request(url, { method, headers, signal }) };
  // Who reads only half of it still wants to answer: the connection must not end with his reading.
  const body = ReadableStream.from<Uint8Array>(message.iterator({ destroyOnReturn: false }));
  // A body that is still arriving is only taken half-duplex.
  const init = { method, headers, signal, body, duplex: 'half' } as RequestInit;
  return { request: new Request(url, init) };
}

/** The path and query as sent, at the host that the client names. */
function addressOf(target: string, host: string | undefined): URL | undefined {
  const address = target.startsWith('/') ? `http://${authorityOf(host)}${target}` : target;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

/** Only the name and the port: what else a client writes there must not become part of the path. */
function authorityOf(host: string | undefined): string {
  return URL.parse(`http://${host ?? ''}`)?.host ?? 'local';
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
