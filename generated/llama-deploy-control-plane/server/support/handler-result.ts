// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What any handler gives; generated result types are the closed unions of it that an operation allows. */

import type { ServerSentEvent, StreamComment } from './event-stream.ts';

export interface HandlerResult {
  readonly status: number;
  /** The first media type that the document has for the status, where absent. */
  readonly contentType?: string;
  readonly headers?: object;
  readonly body?: unknown;
  readonly stream?: AsyncIterable<unknown>;
}

/** Bytes of a body, whole or as they come. */
export type Bytes =
  | Uint8Array<ArrayBuffer>
  | Blob
  | ReadableStream<Uint8Array<ArrayBuffer>>
  | AsyncIterable<Uint8Array<ArrayBuffer>>;

/** An item of a stream, plain or with fields of its frame; or a comment between items. */
export type StreamItem<Item> = Item | ServerSentEvent<Item> | StreamComment;

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type NumberOf<Text extends string> = Text extends `${infer Value extends number}` ? Value : never;

/** The statuses that `2XX` stands for. */
export type Status2XX = NumberOf<`2${Digit}${Digit}`>;
export type Status1XX = NumberOf<`1${Digit}${Digit}`>;
export type Status3XX = NumberOf<`3${Digit}${Digit}`>;
export type Status4XX = NumberOf<`4${Digit}${Digit}`>;
export type Status5XX = NumberOf<`5${Digit}${Digit}`>;
/** The statuses that `default` stands for. */
export type StatusDefault = Status2XX | Status3XX | Status4XX | Status5XX;
