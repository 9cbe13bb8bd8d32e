/** What the `x-etalon-…` extensions say, once read. docs/reference/extensions.md describes each. */

import type { Json, JsonObject } from '#document';

/** `x-etalon-stream`: an operation that can answer with a stream. */
export interface Stream {
  readonly framing: 'sse' | 'ndjson';
  readonly mediaType: string;
  /** The property of the request body that switches the stream on; absent where the answer is always a stream. */
  readonly when?: { readonly property: string; readonly equals: boolean | string };
  /** Dotted path of the event's name within a frame, like `event.payload.event_type`; absent where frames have none. */
  readonly key?: string;
  /** A frame that has this property is an error, and counts as an event of this name. */
  readonly errors?: string;
  /** The order of event names, as a regular expression over them. */
  readonly order?: string;
  /** The frame that ends the stream: `[DONE]`, an event name, or absent where the end of the body does. */
  readonly terminator?: string;
  readonly fold?: { readonly deltas: string; readonly equals: string };
  /** Each request gives the stream from its first item on. */
  readonly replays?: true;
}

/** `x-etalon-pagination`. Names of query parameters and of fields of the page. */
export type Pagination =
  | {
      readonly kind: 'cursor';
      readonly items: string;
      readonly cursor: string;
      readonly from: string;
      readonly limit?: string;
      readonly more?: string;
    }
  | {
      readonly kind: 'offset';
      readonly items: string;
      readonly offset: string;
      readonly limit: string;
      readonly more?: string;
      readonly total?: string;
    }
  | { readonly kind: 'next-url'; readonly items: string; readonly next: string };

/** `x-etalon-poll`: the operation that reads what this one created, and how its answer tells that it is over. */
export interface Poll {
  readonly operation: string;
  /** The field that holds a state; absent where `until` tells the end. */
  readonly field?: string;
  /** Without states: a body that is not null, or an answer that is not 404. */
  readonly until?: 'not-null' | 'found';
  /** Members of the body of a 404 that say that it may still come; absent: of every one with `found`, of none else. */
  readonly missing?: { readonly [member: string]: Json };
  /** Path in the last answer of what the method gives; absent: the whole. */
  readonly gives?: string;
  /** The states at which waiting ends; all final ones of the lifecycle are among them. */
  readonly terminal: readonly string[];
  /** All states, where the document lists them. */
  readonly states?: readonly string[];
  /** The name of the method that waits, where the document gives it one. */
  readonly method?: string;
  /** A second name of the method that only begins. */
  readonly begin?: string;
  /** Parameter of the polled operation → path in this operation's answer or parameters. */
  readonly parameters: { readonly [name: string]: string };
}

/** `x-etalon-handle`: the resource of the operation has objects. */
export interface Handle {
  /** The method that gives one for the path parameters of this operation. */
  readonly method: string;
  /** Names of parameters beside those of the path that belong to the object, too. */
  readonly parameters: readonly string[];
}

/** `x-etalon-gives`: what is answered names objects. */
export interface Gives {
  /** The operation with the handle. */
  readonly object: string;
  /** Path of the list or map of them in the answer; absent: the answer names one. */
  readonly each?: string;
  /** Parameter of the object → path in the answer, or in an item of it. Others are those of this operation. */
  readonly parameters: { readonly [name: string]: string };
}

/** `x-etalon-when-failed`: what a client answers in the place of a failure. */
export interface WhenFailed {
  readonly method: string;
  readonly unreachable?: JsonObject;
  readonly refused?: JsonObject;
  /** The member of both that tells what went wrong, where they say nothing there. */
  readonly message?: string;
}

/** `x-etalon-or-create`: the operation that makes what this one does not find. */
export interface OrCreate {
  readonly operation: string;
  /** Parameter of this operation → path in the answer of the other. */
  readonly parameters: { readonly [name: string]: string };
  readonly method: string;
}

/** `x-etalon-lifecycle` on a status enum. */
export interface Lifecycle {
  readonly initial: readonly string[];
  readonly transitions: { readonly [from: string]: readonly string[] };
  readonly terminal: readonly string[];
}
