/** What is no HTTP, or comes too slowly, is answered all the same. */
import type { Duplex } from 'node:stream';
import type { ListenerRefusal } from '../family.ts';
import type { AskedFor, Gateway } from '../gateway/gateway.ts';
import { newTraceId } from './trace-id.ts';

/** As node:http tells it: what could not be read is at hand. */
export type MalformedRequest = Error & { readonly code?: string; readonly rawPacket?: Buffer };

/** Answers by hand, on the socket: there is no request. */
export async function refuseMalformed(served: Gateway, problem: MalformedRequest, socket: Duplex): Promise<void> {
  if (!socket.writable || problem.code === 'ECONNRESET') return void socket.destroy();
  const { status, kind, reason } = refusals.get(problem.code) ?? badRequest;
  const response = served.refuse(askedIn(problem.rawPacket), { status, kind, reason, traceId: newTraceId() });
  const body = Buffer.from(await response.arrayBuffer());
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`);
  const head = [`HTTP/1.1 ${status} ${reason}`, ...headers, `content-length: ${body.length}`, 'connection: close'];
  if (!socket.writable) return;
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  socket.end(body);
}

type Refusal = Omit<ListenerRefusal, 'traceId'>;

const badRequest: Refusal = { status: 400, kind: 'malformed', reason: 'Bad Request' };

const refusals: ReadonlyMap<string | undefined, Refusal> = new Map([
  ['HPE_HEADER_OVERFLOW', { status: 431, kind: 'too-large', reason: 'Request Header Fields Too Large' }],
  ['ERR_HTTP_REQUEST_TIMEOUT', { status: 408, kind: 'too-slow', reason: 'Request Timeout' }],
]);

/** The line that a request begins with, if there is one. */
function askedIn(packet: Buffer | undefined): AskedFor {
  const [, method = 'GET', target = ''] = /^([A-Z]{1,20}) (\/\S{0,2000})/.exec(packet?.toString('latin1') ?? '') ?? [];
  const [path = ''] = target.split('?', 1);
  return { method, path, headers: new Headers() };
}
