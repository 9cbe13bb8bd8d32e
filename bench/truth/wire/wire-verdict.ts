/** What was found out about everything that travels between a generated client and a generated server. */
import type { Json } from '#document';

export type WireFault =
  | 'the handler did not receive what was sent'
  | 'the client did not get what was given'
  | 'a valid value was refused'
  | 'an invalid value reached the handler'
  | 'an invalid answer was passed on'
  | 'it was refused without its place'
  | 'the server failed'
  | 'the client wrote what others do not read'
  | 'the server does not read what others write'
  | 'it cannot be tried';

export interface WireFailure {
  readonly fault: WireFault;
  /** The operation, and what of it. */
  readonly subject: string;
  readonly sent?: Json;
  readonly told: string;
}

/** How many of each. */
export interface WireCounts {
  operations: number;
  requests: number;
  /** Parameters that arrived as they were sent. */
  parameters: number;
  bodies: number;
  answers: number;
  headers: number;
  items: number;
  /** Values that nearly fit, in requests and in answers, and were refused. */
  refused: number;
  /** Values that were written by another client, or read by another server, to the same end. */
  independent: number;
  /** Values that the text leaves open: `7` where a text or a number may stand. */
  byText: number;
  /** Values that a style cannot carry: an empty list in a query. */
  uncarried: number;
}

export interface WireVerdict {
  readonly counts: WireCounts;
  /** What no valid value was found for. */
  readonly barren: readonly string[];
  readonly failures: readonly WireFailure[];
}

/** Collects while things are tried. */
export interface Tally {
  readonly counts: WireCounts;
  readonly barren: Set<string>;
  readonly failures: WireFailure[];
}

export function startTally(): Tally {
  const counts: WireCounts = {
    operations: 0,
    requests: 0,
    parameters: 0,
    bodies: 0,
    answers: 0,
    headers: 0,
    items: 0,
    refused: 0,
    independent: 0,
    byText: 0,
    uncarried: 0,
  };
  return { counts, barren: new Set(), failures: [] };
}
