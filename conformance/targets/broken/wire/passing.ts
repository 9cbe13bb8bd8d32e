/** What passes between the exam and a server, as a defect in front of the server sees it. */
import type { Json } from '#document';
import type { ApiOperation } from '../../../schema/api-document.ts';
import { parseJson } from '../../../values/parse-json.ts';

/** Names in lower case; of a header that was sent twice the values are joined. */
export type PassingHeaders = { readonly [name: string]: string };

export interface PassingRequest {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly target: string;
  readonly headers: PassingHeaders;
  readonly body: Buffer;
}

/** A request, and what the document says of it. */
export interface Call {
  readonly request: PassingRequest;
  /** Undefined where the document has no such path or method. */
  readonly operation: ApiOperation | undefined;
  /** Values of the path's parameters, decoded. */
  readonly parents: ReadonlyMap<string, string>;
  /** Sent before, by a step that waits for another answer. */
  readonly isAgain?: boolean;
}

export interface PassingHead {
  readonly status: number;
  readonly headers: PassingHeaders;
}

/** A whole answer; with the status 0 the connection is closed without one. */
export interface PassingAnswer extends PassingHead {
  readonly body: Buffer;
}

/** One piece of a stream: an SSE event or a line, its end included. */
export interface PassingFrame {
  readonly wire: string;
  /** What the document calls it; undefined for comments. */
  readonly name: string | undefined;
  readonly json: Json | undefined;
  /** From 0. */
  readonly index: number;
}

/** The connection is cut here. */
export const CUT = Symbol('cut');
export type Outgoing = string | typeof CUT;

const parsed = new WeakMap<Buffer, { readonly value: Json | undefined }>();

/** Parsed once for each body; a body that is no JSON has none. */
export function jsonOf({ body }: { readonly body: Buffer }): Json | undefined {
  const known = parsed.get(body) ?? { value: body.byteLength === 0 ? undefined : parseJson(body.toString('utf8')) };
  parsed.set(body, known);
  return known.value;
}

export function withJson<T extends { readonly headers: PassingHeaders; readonly body: Buffer }>(
  message: T,
  value: Json,
): T {
  return withBody(message, JSON.stringify(value));
}

/** The length is counted anew by the proxy. */
export function withBody<T extends { readonly headers: PassingHeaders; readonly body: Buffer }>(
  message: T,
  text: string,
): T {
  return { ...message, body: Buffer.from(text, 'utf8') };
}

/** The answer of a server that was never asked. */
export function madeUp(status: number, value: Json | undefined): PassingAnswer {
  const body = value === undefined ? '' : JSON.stringify(value);
  return {
    status,
    headers: value === undefined ? {} : { 'content-type': 'application/json' },
    body: Buffer.from(body, 'utf8'),
  };
}

/** True for what came instead of a request to forward. */
export function isAnswer(outcome: PassingRequest | PassingAnswer): outcome is PassingAnswer {
  return 'status' in outcome;
}
