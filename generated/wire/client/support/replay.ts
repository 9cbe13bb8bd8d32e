// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Streams that a server gives from their first item on, each time: what a broken connection lost is asked for again. */
import { APIError, StreamTruncatedError } from './errors.ts';
import type { Timing } from './options.ts';
import { retryDelay } from './retry.ts';

export interface Replay {
  /** The same items, from the first one on. */
  readonly reopen: (signal: AbortSignal) => Promise<AsyncIterable<unknown>>;
  /** How often it is tried without anything new. */
  readonly maxRetries: number;
  readonly timing: Timing;
}

/** Gives each item once. Throws what broke the stream where it cannot be had again. */
export async function* replayed(
  first: AsyncIterable<unknown>,
  { reopen, maxRetries, timing }: Replay,
  signal: AbortSignal,
): AsyncGenerator<unknown> {
  const seen: Seen = { count: 0, attempts: 0 };
  for (let items = first; ; items = await reopen(signal)) {
    try {
      return yield* unseen(items, seen);
    } catch (cause) {
      const delay = seen.attempts < maxRetries ? retryDelay(seen.attempts, undefined, timing) : undefined;
      if (delay === undefined || signal.aborted || !isBroken(cause)) throw cause;
      seen.attempts += 1;
      await timing.sleep(delay, signal);
    }
  }
}

interface Seen {
  count: number;
  /** Since the last new item. */
  attempts: number;
}

async function* unseen(items: AsyncIterable<unknown>, seen: Seen): AsyncGenerator<unknown, void> {
  let index = 0;
  for await (const item of items) {
    index += 1;
    if (index <= seen.count) continue;
    seen.count = index;
    seen.attempts = 0;
    yield item;
  }
}

/** What the server itself says in a stream, or what cannot be read, is no matter of the connection. */
function isBroken(cause: unknown): boolean {
  return !(cause instanceof APIError) || cause instanceof StreamTruncatedError;
}
