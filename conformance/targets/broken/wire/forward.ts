/** Sends a request on to the server behind the proxy. */
import { Agent, request as open } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import type { PassingAnswer, PassingHead, PassingHeaders, PassingRequest } from './passing.ts';

export interface Upstream {
  readonly url: URL;
  readonly agent: Agent;
}

/** Headers that belong to one connection and are made anew. */
const ownToConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'host', 'expect']);

export function createUpstream(url: string): Upstream {
  return { url: new URL(url), agent: new Agent({ keepAlive: true, maxSockets: 64 }) };
}

export interface Forwarded {
  readonly head: PassingHead;
  readonly incoming: IncomingMessage;
  readonly outgoing: ClientRequest;
}

/** Resolves with the head of the answer; rejects if none comes. */
export function forward(upstream: Upstream, { method, target, headers, body }: PassingRequest): Promise<Forwarded> {
  return new Promise((resolve, reject) => {
    const length = body.byteLength > 0 || !/^(GET|HEAD)$/.test(method) ? { 'content-length': body.byteLength } : {};
    const outgoing = open({
      host: upstream.url.hostname,
      port: upstream.url.port,
      path: upstream.url.pathname.replace(/\/$/, '') + target,
      method,
      agent: upstream.agent,
      headers: { ...endToEnd(headers), ...length, host: upstream.url.host },
    });
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) =>
      resolve({ head: { status: incoming.statusCode ?? 0, headers: headersOf(incoming) }, incoming, outgoing }),
    );
    outgoing.end(body);
  });
}

/** The whole answer, streams included. */
export async function ask(upstream: Upstream, request: PassingRequest): Promise<PassingAnswer> {
  const { head, incoming } = await forward(upstream, request);
  return { ...head, body: await readAll(incoming) };
}

export async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

export function headersOf({ headers }: IncomingMessage): PassingHeaders {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}

export function endToEnd(headers: PassingHeaders): PassingHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ownToConnection.has(name)));
}
