/** Sends one request over a connection of its own, and never follows a redirect. */
import { request as requestPlain } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { Answer, Failure, FailureKind, Limits, OutgoingRequest } from './exchange.ts';
import { readChunks } from './read-chunks.ts';

/** Sends and waits for the header; the body is read by the caller, within the same limits. */
export function send(request: OutgoingRequest, limits: Limits, signal?: AbortSignal): Promise<Answer | Failure> {
  const started = performance.now();
  return new Promise((resolve) => {
    const fail = (error: Error): void =>
      resolve({ failure: failureKind(error), message: describeFailure(error, request.url) });
    const open = request.url.protocol === 'https:' ? requestSecure : requestPlain;
    const outgoing = open(request.url, { method: request.method, headers: flatHeaders(request), agent: false, signal });
    const timer = setTimeout(() => outgoing.destroy(new NoAnswer(limits.answer)), limits.answer);
    outgoing.on('error', (error) => {
      clearTimeout(timer);
      outgoing.destroy();
      fail(error);
    });
    outgoing.on('response', (incoming) => {
      clearTimeout(timer);
      resolve(answerOf(incoming, limits, started));
    });
    outgoing.end(request.body);
  });
}

/** True if no answer came. */
export function isFailure(outcome: Answer | Failure): outcome is Failure {
  return 'failure' in outcome;
}

class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly code = 'NO_ANSWER';
  constructor(milliseconds: number) {
    super(`no answer within ${milliseconds / 1000} s`);
  }
}

/** node:http takes pairs as one flat list; so a header can be sent twice, and its case is kept. */
function flatHeaders({ headers, url, body }: OutgoingRequest): string[] {
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  const length = body === undefined || names.has('content-length') ? [] : ['content-length', String(body.byteLength)];
  return [...(names.has('host') ? [] : ['host', url.host]), ...headers.flat(), ...length];
}

function answerOf(incoming: IncomingMessage, limits: Limits, started: number): Answer {
  const headers = new Headers();
  for (let index = 0; index + 1 < incoming.rawHeaders.length; index += 2) {
    appendHeader(headers, incoming.rawHeaders[index] ?? '', incoming.rawHeaders[index + 1] ?? '');
  }
  return {
    status: incoming.statusCode ?? 0,
    headers,
    at: performance.now() - started,
    chunks: readChunks(incoming, limits, started),
  };
}

/** Bytes that `Headers` refuses are dropped from the value: the name still counts as present. */
function appendHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.append(name, value);
  } catch {
    headers.append(name, value.replaceAll(/[^\t\x20-\x7e]/g, '?'));
  }
}

const kinds: { readonly [code: string]: FailureKind } = {
  ECONNREFUSED: 'refused',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'no answer',
  NO_ANSWER: 'no answer',
  ABORT_ERR: 'stopped',
};

function failureKind(error: Error): FailureKind {
  const code = codeOf(error);
  if (Object.hasOwn(kinds, code)) return kinds[code] ?? 'reset';
  if (code.startsWith('HPE_')) return 'not HTTP';
  return /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO)/.test(code) ? 'TLS' : 'reset';
}

const sentences: { readonly [K in FailureKind]: (host: string, error: Error) => string } = {
  refused: (host) => `nothing listens on ${host}: the connection was refused`,
  unreachable: (host) => `${host} cannot be reached`,
  'no answer': (host, error) => `${host} takes the connection but gives ${error.message}`,
  reset: (host, error) => `${host} closed the connection before it answered (${codeOf(error) || error.message})`,
  'not HTTP': (host, error) => `${host} answers, but not in HTTP (${codeOf(error)})`,
  TLS: (host, error) => `no secure connection to ${host} (${codeOf(error)})`,
  stopped: () => 'the exam was stopped',
};

function describeFailure(error: Error, url: URL): string {
  return sentences[failureKind(error)](url.host, error);
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
