/** A scenario: a story, in steps, that proves requirements. Its published form is `scenario.schema.json`. */
import type { Json } from '#document';

export interface Scenario {
  /** A path-like name, unique in the suite: `turns/client-tool-resume`. */
  readonly scenario: string;
  readonly summary: string;
  /** Capabilities that the target must have; lacking one skips the scenario. */
  readonly needs?: readonly string[];
  /** The name of an opening of the suite, whose steps come first. */
  readonly opening?: string;
  /** The model script behind `$model`. */
  readonly script?: string;
  /** Runs alone, after the others: it looks at lists that all scenarios share. */
  readonly serial?: boolean;
  readonly let?: { readonly [name: string]: Json };
  readonly steps: readonly Step[];
  /** Sent at the end, whatever happened; never judged. */
  readonly cleanup?: readonly CleanupStep[];
}

export interface CleanupStep {
  readonly send: Send;
}

interface StepHead {
  /** Unique in the scenario. */
  readonly step: string;
  readonly proves?: readonly string[];
  readonly needs?: readonly string[];
  readonly note?: string;
}

/** One exchange, or one stream. */
export interface SendStep extends StepHead {
  readonly send: Send;
  readonly expect?: Expect;
  readonly stream?: StreamExpect;
  /** Further expectations of the same exchange that prove other requirements. */
  readonly also?: readonly Also[];
  readonly save?: Saves;
}

/** Sends again and again until the answer is as expected. */
export interface WaitStep extends StepHead {
  readonly wait: Send;
  readonly until: Expect;
  readonly every?: string | number;
  readonly within?: string | number;
  readonly save?: Saves;
}

/** Runs its steps several times, or once per item of a list. */
export interface RepeatStep extends StepHead {
  readonly repeat: {
    readonly times?: number | string;
    readonly each?: Json;
    readonly as?: string;
    readonly steps: readonly Step[];
  };
  /** Lists of what one round saved, over all rounds. */
  readonly collect?: Saves;
}

/** Runs its steps at the same time. */
export interface ParallelStep extends StepHead {
  readonly parallel: readonly Step[];
}

/** Judges saved values, without an exchange. */
export interface CheckStep extends StepHead {
  readonly check: { readonly value: Json; readonly is: Json } | readonly { readonly value: Json; readonly is: Json }[];
}

/** A law that needs no recording: see `laws/`. */
export interface LawStep extends StepHead {
  readonly law: LawUse;
}

export interface LawUse {
  /** Name of the law: list, isolation, lifecycle. */
  readonly holds: string;
  readonly send: Send;
  readonly [option: string]: Json | Send;
}

/** Replays a recorded fixture. */
export interface ReplayStep extends StepHead {
  readonly replay: string;
  readonly only?: readonly string[];
  /** Values for the names that the recording takes as given. */
  readonly given?: { readonly [name: string]: Json };
}

export type Step = SendStep | WaitStep | RepeatStep | ParallelStep | CheckStep | LawStep | ReplayStep;
export type StepKind = 'send' | 'wait' | 'repeat' | 'parallel' | 'check' | 'law' | 'replay';

/** Name → path: `{ agent: $.agent_id }`. */
export type Saves = { readonly [name: string]: string };

export interface Send {
  readonly operation?: string;
  /** Without an operation, or to override its own. */
  readonly method?: string;
  readonly path?: string;
  readonly parameters?: { readonly [name: string]: Json };
  /** Query pairs as they are, declared or not. */
  readonly query?: { readonly [name: string]: Json };
  /** Null: not sent, though the target, the key or the document would have it sent. */
  readonly headers?: { readonly [name: string]: string | null };
  readonly body?: Json;
  /** The body as text instead of JSON. */
  readonly text?: string;
  /** The body as bytes, in base64. */
  readonly base64?: string;
  readonly form?: { readonly [field: string]: Json };
  readonly multipart?: readonly Part[];
  readonly contentType?: string | null;
  readonly key?: 'first' | 'second' | 'none' | 'wrong';
  /** Why this request breaks the document on purpose. */
  readonly invalid?: string;
}

export interface Part {
  readonly name: string;
  readonly text?: string;
  readonly base64?: string;
  readonly filename?: string;
  readonly contentType?: string;
}

export interface Expect {
  /** A number, a class (`4xx`), or a matcher. */
  readonly status?: Json;
  /** It fails with this status or class, in the answer's status or in the error frame of a stream that had begun. */
  readonly failure?: number | string;
  readonly headers?: { readonly [name: string]: Json };
  readonly body?: Json;
  readonly bodyText?: Json;
  /** The media type, without parameters. */
  readonly media?: string;
  /** No body at all. */
  readonly empty?: boolean;
  /** The whole answer has arrived within this time. */
  readonly within?: string | number;
  /** The answer follows the document; always checked, written out where a requirement says it. */
  readonly document?: boolean;
}

export interface StreamExpect {
  readonly status?: Json;
  readonly headers?: { readonly [name: string]: Json };
  /** Name of the last frame, or a matcher of it. */
  readonly ends?: Json;
  /** `document` (the default), `none`, or a grammar of its own. */
  readonly order?: string;
  readonly first?: Json;
  readonly last?: Json;
  readonly count?: Json;
  readonly counts?: { readonly [name: string]: Json };
  /** The whole stream, frame by frame. */
  readonly items?: readonly StreamItem[];
  /** What `items` makes of frames with names that it does not list: a fault (the default), or nothing. */
  readonly others?: 'faults' | 'passed-over';
  /** Frames in this order, with others between them. */
  readonly contains?: readonly StreamItem[];
  /** Names of frames that must not occur. */
  readonly absent?: readonly string[];
  /** Each frame of the name; `*` is every frame. */
  readonly each?: { readonly [name: string]: Json };
  /** Paths whose values are all one and the same, over all frames. */
  readonly same?: readonly (readonly string[])[];
  /** Pairs of paths over the whole stream (`$.frames`, `$.names`, `$.last`) whose values are equal. */
  readonly equal?: readonly (readonly [string, string])[];
  readonly blocks?: readonly StreamBlock[];
  readonly sequence?: StreamSequence;
  readonly fold?: 'document' | 'none' | readonly StreamFold[];
  /** Applying every event gives what the last one holds; by the rules of the API that is named. */
  readonly rebuild?: 'openai-responses';
  /** The stream ends with an error frame like this. */
  readonly error?: Json;
  /** Each frame is exactly `data: …` and an empty line. */
  readonly framing?: 'exact' | 'valid';
  /** Every frame carries an SSE id, each its own. */
  readonly ids?: boolean;
  /** At least this long from the first frame to the last: the frames are not held back. */
  readonly spread?: string | number;
  readonly within?: string | number;
  /** Closes the connection after so many frames; then the end is not judged. */
  readonly disconnect?: { readonly after: number };
  /** Every frame follows the document; always checked, written out where a requirement says it. */
  readonly document?: boolean;
}

export interface StreamItem {
  readonly event: string;
  readonly data?: Json;
  /** `one` (the default), `optional`, `some` (one or more), `any` (none or more), or a number. */
  readonly times?: 'one' | 'optional' | 'some' | 'any' | number;
}

/** From a frame of one name to the next of another, all frames carry the same value. */
export interface StreamBlock {
  readonly from: string;
  readonly to: string;
  readonly same: string;
}

export interface StreamSequence {
  readonly path: string;
  readonly from?: number;
}

export interface StreamFold {
  /** Path of the pieces, in each frame. */
  readonly deltas: string;
  /** Path of the whole. */
  readonly equals: string;
  /** Name of the frame that holds the whole; the last frame if not said. */
  readonly in?: string;
  /** Pieces belong together that have the same value here as the frame with the whole. */
  readonly by?: string;
  /** Not judged where one of the pieces that belong together has something at this path. */
  readonly unless?: string;
  /** The fold is judged only where the frame with the whole is like this. */
  readonly when?: Json;
}

export interface Also {
  readonly proves: readonly string[];
  readonly expect?: Expect;
  readonly stream?: StreamExpect;
}
