/** What goes over the wire, and what came back, with the times at which it came. */

export interface OutgoingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: readonly (readonly [string, string])[];
  readonly body?: Uint8Array;
}

export interface ByteChunk {
  /** Milliseconds after the request was sent. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** How a body ended. `left` is our own doing. */
export type Ending = 'complete' | 'truncated' | 'stalled' | 'too slow' | 'too large' | 'left';

/** An answer whose body is still to be read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Milliseconds from the request to the header. */
  readonly at: number;
  /** The borders of the chunks are those in which the bytes arrived. Must be read to the end or returned. */
  readonly chunks: AsyncGenerator<ByteChunk, Ending, undefined>;
}

export type FailureKind = 'refused' | 'unreachable' | 'no answer' | 'reset' | 'not HTTP' | 'TLS' | 'stopped';

/** The request got no answer at all. */
export interface Failure {
  readonly failure: FailureKind;
  readonly message: string;
}

/** In milliseconds and bytes. */
export interface Limits {
  /** From the request to the header of the answer. */
  readonly answer: number;
  /** Between two pieces of a body. */
  readonly stall: number;
  /** From the request to the end of the body. */
  readonly whole: number;
  readonly bytes: number;
}

/** A whole answer. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly at: number;
  readonly body: Uint8Array;
  readonly text: string;
  readonly ending: Ending;
  /** Milliseconds from the request to the end. */
  readonly endedAt: number;
}

export const usualLimits: Limits = { answer: 10_000, stall: 10_000, whole: 60_000, bytes: 16 * 1024 * 1024 };
