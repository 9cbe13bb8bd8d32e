/**
 * The one truth of a run: its events, in order, without gaps. An event is shown to nobody before it is here, so that a
 * process killed at any instant loses nothing that was shown and shows nothing twice.
 */
import type { Collection, Entry, Place, Reading, Store, Transaction } from '../storage/store.ts';
import { createWakes, type Wakes } from './wakes.ts';

/** Names a run; the type of its events rides along. */
export interface RunKey<Event> {
  readonly tenant: string;
  readonly run: string;
  readonly holds?: Event;
}

export interface LogRecord<Event> {
  /** Counts from 0. */
  readonly index: number;
  readonly event: Event;
  /** After this event the run does nothing more by itself: it ended, failed, or waits for someone. */
  readonly rests: boolean;
}

export interface Append<Event> {
  /** The index of the first event; whoever drives a run must know where it stands. */
  readonly at: number;
  readonly events: readonly Event[];
  /** The last of them is one after which the run rests. */
  readonly rests?: boolean;
}

export interface FollowOptions {
  readonly from: number;
  /** `rest`: the first event after which the run rests is the last; `end`: the last event of a run that rests. */
  readonly until: 'rest' | 'end';
  readonly signal?: AbortSignal;
}

export interface RunLog {
  /** Adds events as part of a transaction, and wakes the followers once it is durable. Throws `LogConflict`. */
  append<Event>(transaction: Transaction, key: RunKey<Event>, append: Append<Event>): Promise<void>;
  read<Event>(key: RunKey<Event>, from?: number): Promise<readonly LogRecord<Event>[]>;
  /** The last record, if there is one. */
  last<Event>(key: RunKey<Event>, reading?: Reading): Promise<LogRecord<Event> | undefined>;
  /** Every record of a run that has begun, from an index on, each once, also those still to come, or until the signal. */
  follow<Event>(key: RunKey<Event>, options: FollowOptions): AsyncIterable<LogRecord<Event>>;
  forget(transaction: Transaction, key: RunKey<unknown>): Promise<void>;
  /** Nothing more can be added for now: those who wait for it in this process hear of the problem instead. */
  trouble(key: RunKey<unknown>, problem: unknown): void;
}

/** Someone else has added events since the caller last looked: he does not drive this run any more. */
export class LogConflict extends Error {
  constructor(run: string, expected: number) {
    super(`the log of run ${run} does not end before index ${expected}`);
    this.name = 'LogConflict';
  }
}

export interface RunLogOptions {
  /** How often followers look by themselves, for events that another process added; milliseconds. */
  readonly pollInterval?: number;
}

/** A run log over the store. */
export function createRunLog(store: Store, options: RunLogOptions = {}): RunLog {
  const wakes = createWakes(options.pollInterval ?? 500);
  const read: RunLog['read'] = (key, from = 0) => readRecords(store, key, { from });
  return {
    append: (transaction, key, append) => appendEvents(transaction, { key, append, wakes }),
    read,
    last: (key, reading) => lastRecord(reading ?? store, key),
    follow: (key, follow) => followRecords({ store, wakes, key, ...follow }),
    forget: (transaction, key) => transaction.clear(recordsOf(key)),
    trouble: (key, problem) => wakes.fail(wakeName(key), problem),
  };
}

interface Stored<Event> {
  readonly event: Event;
  readonly rests?: true;
}

interface Appending<Event> {
  readonly key: RunKey<Event>;
  readonly append: Append<Event>;
  readonly wakes: Wakes;
}

async function appendEvents<Event>(transaction: Transaction, appending: Appending<Event>): Promise<void> {
  const { key, append, wakes } = appending;
  const last = await lastRecord(transaction, key);
  if ((last?.index ?? -1) + 1 !== append.at) throw new LogConflict(key.run, append.at);
  for (const [offset, event] of append.events.entries()) {
    const rests = append.rests === true && offset === append.events.length - 1;
    await transaction.insert(recordPlace(key, append.at + offset), { event, ...(rests && { rests }) });
  }
  transaction.afterCommit(() => wakes.wake(wakeName(key)));
}

async function lastRecord<Event>(reading: Reading, key: RunKey<Event>): Promise<LogRecord<Event> | undefined> {
  const [last] = await reading.list(recordsOf(key), { order: 'newest-first', limit: 1 });
  return last === undefined ? undefined : toRecord(last);
}

async function readRecords<Event>(
  reading: Reading,
  key: RunKey<Event>,
  window: { readonly from: number; readonly limit?: number },
): Promise<readonly LogRecord<Event>[]> {
  const entries = await reading.list(recordsOf(key), {
    ...(window.from > 0 && { after: recordName(window.from - 1) }),
    ...(window.limit !== undefined && { limit: window.limit }),
  });
  return entries.map(toRecord);
}

/** So that a slow reader of a long run holds only some of it in memory. */
const batch = 64;

interface Following<Event> extends FollowOptions {
  readonly store: Store;
  readonly wakes: Wakes;
  readonly key: RunKey<Event>;
}

async function* followRecords<Event>(following: Following<Event>): AsyncGenerator<LogRecord<Event>> {
  const { store, wakes, key, until, signal } = following;
  let next = following.from;
  while (signal?.aborted !== true) {
    // Subscribed before reading: what is added after the look wakes us.
    const woken = wakes.next(wakeName(key), signal);
    const records = await readRecords(store, key, { from: next, limit: batch });
    for (const record of records) {
      yield record;
      next = record.index + 1;
      if (record.rests && until === 'rest') return woken.cancel();
    }
    if (records.length > 0) woken.cancel();
    else if (await isOver(store, key, next)) return woken.cancel();
    else await woken.happened;
  }
}

/** True where nothing more is to come at `next`: the run rests before it, or its log is no longer kept. */
async function isOver(store: Store, key: RunKey<unknown>, next: number): Promise<boolean> {
  const last = await lastRecord(store, key);
  return last === undefined || (last.rests && last.index < next);
}

function recordsOf<Event>(key: RunKey<Event>): Collection<Stored<Event>> {
  return { tenant: key.tenant, collection: 'run-events', parent: key.run };
}

function recordPlace<Event>(key: RunKey<Event>, index: number): Place<Stored<Event>> {
  return { ...recordsOf(key), key: recordName(index) };
}

function recordName(index: number): string {
  return String(index);
}

function toRecord<Event>(entry: Entry<Stored<Event>>): LogRecord<Event> {
  return { index: Number(entry.key), event: entry.document.event, rests: entry.document.rests === true };
}

function wakeName(key: RunKey<unknown>): string {
  return JSON.stringify([key.tenant, key.run]);
}
