/** What is no HTTP, or comes too slowly, is answered all the same. */
import type { Duplex } from 'node:stream';
import type { ListenerRefusal } from '../family.ts';
import type { AskedFor, Gateway } from '../gateway/gateway.ts';
import { newTraceId } from './trace-id.ts';

/** As node:http tells it: what could not be read is at hand. */
export type MalformedRequest = Error & {
  readonly code?: string;
  readonly reason?: string;
  readonly rawPacket?: Buffer;
};

/** Answers by hand, on the socket: there is no request. */
export async function refuseMalformed(served: Gateway, problem: MalformedRequest, socket: Duplex): Promise<void> {
  if (!socket.writable || problem.code === 'ECONNRESET') return void socket.destroy();
  const { phrase, ...refusal } = refusals.get(problem.code) ?? badRequest(problem);
  const response = served.refuse(askedIn(problem.rawPacket), { ...refusal, traceId: newTraceId() });
  const body = Buffer.from(await response.arrayBuffer());
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`);
  const head = [
    `HTTP/1.1 ${refusal.status} ${phrase}`,
    ...headers,
    `content-length: ${body.length}`,
    'connection: close',
  ];
  if (!socket.writable) return;
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  socket.end(body);
}

interface Refusal extends Omit<ListenerRefusal, 'traceId'> {
  /** Of the status line. */
  readonly phrase: string;
}

/** The parser of node:http says in a few words what it has met. */
function badRequest({ reason = 'it cannot be read' }: MalformedRequest): Refusal {
  return { status: 400, kind: 'malformed', phrase: 'Bad Request', reason: `The request is not valid HTTP: ${reason}` };
}

const refusals: ReadonlyMap<string | undefined, Refusal> = new Map([
  [
    'HPE_HEADER_OVERFLOW',
    {
      status: 431,
      kind: 'too-large',
      phrase: 'Request Header Fields Too Large',
      reason: 'The address and the headers of the request are longer than this server reads',
    },
  ],
  [
    'ERR_HTTP_REQUEST_TIMEOUT',
    {
      status: 408,
      kind: 'too-slow',
      phrase: 'Request Timeout',
      reason: 'The request did not arrive in the time that this server waits',
    },
  ],
]);

/** The line that a request begins with, if there is one. */
function askedIn(packet: Buffer | undefined): AskedFor {
  const [, method = 'GET', target = ''] = /^([A-Z]{1,20}) (\/\S{0,2000})/.exec(packet?.toString('latin1') ?? '') ?? [];
  const [path = ''] = target.split('?', 1);
  return { method, path, headers: new Headers() };
}
