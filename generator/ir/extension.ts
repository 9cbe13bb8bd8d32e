/** What the `x-etalon-…` extensions say, once read. docs/reference/extensions.md describes each. */

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

/** `x-etalon-poll`: the operation that reads what this one created, and the field that tells when it is over. */
export interface Poll {
  readonly operation: string;
  readonly field: string;
  /** The states at which waiting ends; all final ones of the lifecycle are among them. */
  readonly terminal: readonly string[];
  /** All states, where the document lists them. */
  readonly states?: readonly string[];
  /** The name of the method that waits, where the document gives it one. */
  readonly method?: string;
  /** Parameter of the polled operation → path in this operation's answer or parameters. */
  readonly parameters: { readonly [name: string]: string };
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
