/** What a defect does to what passes. Each part is optional; what a part does not touch it gives back as it came. */
import type { ApiDocument } from '../../schema/api-document.ts';
import type { Call, Outgoing, PassingAnswer, PassingFrame, PassingHead, PassingRequest } from './wire/passing.ts';

export interface Interference {
  /** Milliseconds by which the request is held back. */
  delay?(call: Call): number;
  /** Changes what the server gets, or answers in its place. */
  before?(call: Call): PassingRequest | PassingAnswer | Promise<PassingRequest | PassingAnswer>;
  /** Changes the status and the headers of any answer; for a stream that is all that comes before it. */
  head?(head: PassingHead, call: Call): PassingHead;
  /** Changes an answer that is no stream. */
  after?(answer: PassingAnswer, call: Call): PassingAnswer | Promise<PassingAnswer>;
  /** An editor for the frames of this stream, or nothing if it passes as it is. */
  frames?(call: Call, head: PassingHead): FrameEditor | undefined;
  /** The reader went away before the stream had ended. */
  left?(call: Call): void;
}

export interface FrameEditor {
  /** What is sent in place of the frame. */
  frame(frame: PassingFrame): readonly Outgoing[];
  /** What is sent when the server has ended; `rest` is what it left without an end. */
  end?(rest: string): readonly Outgoing[];
}

/** What a defect may know and do beside what passes. */
export interface Situation {
  readonly api: ApiDocument;
  readonly keys: { readonly first?: string; readonly second?: string };
  /** See `Narrowing`. */
  readonly items?: readonly number[];
  /** Asks the server itself; the answer of a stream comes whole. */
  ask(request: PassingRequest): Promise<PassingAnswer>;
}
