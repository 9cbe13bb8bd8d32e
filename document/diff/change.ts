/** What one change between two documents is. */
import type { Pointer } from '../json.ts';
import type { ChangeCode } from './change-codes.ts';

/** Which half of an exchange changes; `interface`: neither, but what is exchanged at all. */
export type Side = 'request' | 'response' | 'interface';

/**
 * `wire-breaking`: an old client and a new server, or the other way round, do not understand each other any more.
 * `source-breaking`: they do, but code written against the old generated output need not compile against the new one.
 */
export type ChangeClass = 'wire-breaking' | 'source-breaking' | 'compatible';

/** Whose code breaks: that of callers of the client, or that of handlers of the server. */
export type Party = 'client' | 'server';

/** What a comparison finds, before it is known which operations it concerns. */
export interface Finding {
  readonly code: ChangeCode;
  readonly side: Side;
  readonly says: string;
  /** Absent for what was added. */
  readonly old?: Pointer;
  /** Absent for what was removed. */
  readonly new?: Pointer;
}

export interface Change extends Finding {
  readonly class: ChangeClass;
  /** Whose source breaks; both where the wire does. */
  readonly breaks: readonly Party[];
  /** Like `POST /pets`, those of both documents, sorted; empty where a change concerns no operation. */
  readonly operations: readonly string[];
}
