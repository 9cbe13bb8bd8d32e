/** A frame of a stream, and a stream as it was read. */
import type { Json } from '#document';
import type { Ending } from '../http/exchange.ts';

/** One SSE event or one line of NDJSON, as it stood on the wire. */
export interface RawFrame {
  /** The data: the joined `data:` lines, or the line. */
  readonly text: string;
  /** The characters of the frame on the wire, its end included. */
  readonly wire: string;
  /** SSE only. */
  readonly event?: string;
  /** SSE only: the id that this very frame carries. */
  readonly id?: string;
  /** Milliseconds after the request at which its last byte came. */
  readonly at: number;
  /** The number of the piece in which its last byte came, from 0. */
  readonly chunk: number;
}

export interface Frame extends RawFrame {
  readonly index: number;
  /** By the key of the document, or the SSE event; `error` for an error frame. */
  readonly name: string;
  /** Undefined where the text is no JSON. */
  readonly data: Json | undefined;
  /** It is the declared end marker, not an item. */
  readonly terminator: boolean;
}

export interface StreamRecord {
  readonly frames: readonly Frame[];
  readonly ending: Ending;
  /** Text after the last whole frame; dropped, as a browser would, and reported. */
  readonly leftover: string;
  /** Things that are no frames and may not be there, in words. */
  readonly oddities: readonly string[];
  readonly comments: number;
  readonly bytes: number;
  /** Arrival of each piece: milliseconds and bytes. */
  readonly pieces: readonly { readonly at: number; readonly bytes: number }[];
  /** Milliseconds from the request to the end. */
  readonly endedAt: number;
}

/** What a parser of a framing does: takes text as it comes, gives frames. */
export interface FrameParser {
  /** `place` says when and in which piece the text came. */
  push(text: string, place: { readonly at: number; readonly chunk: number }): readonly RawFrame[];
  /** What is left at the end of the body. */
  end(): {
    readonly leftover: string;
    readonly oddities: readonly string[];
    readonly comments: number;
    readonly last?: RawFrame;
  };
}
