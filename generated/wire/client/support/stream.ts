// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A stream of items that is read once, can be stopped, split in two, and turned back into bytes. */
import { APIError, APIUserAbortError, StreamTruncatedError } from './errors.ts';
import { toJson } from './json-text.ts';

export class Stream<Item> implements AsyncIterable<Item> {
  readonly #open: () => AsyncIterator<Item>;
  readonly #controller: AbortController;
  #consumed = false;

  constructor(open: () => AsyncIterator<Item>, controller: AbortController) {
    this.#open = open;
    this.#controller = controller;
  }

  /** Stops the stream and closes its connection; a loop over it ends without an error. */
  abort(): void {
    this.#controller.abort(stopped);
  }

  /** As other clients have it: `stream.controller.abort()` is `stream.abort()`. */
  get controller(): { abort(): void; readonly signal: AbortSignal } {
    return { abort: () => this.abort(), signal: this.#controller.signal };
  }

  /** The items, once: a second loop throws, as would one over both `tee` halves and the whole. */
  [Symbol.asyncIterator](): AsyncIterator<Item> {
    if (this.#consumed) throw new TypeError('A stream can be read once; tee() gives two of it');
    this.#consumed = true;
    return iterate(this.#open(), this.#controller);
  }

  /** Two streams of the same items, each at its own pace; what one has not read yet is kept. Both stopped, the source stops. */
  tee(): [Stream<Item>, Stream<Item>] {
    const source = this[Symbol.asyncIterator]();
    const halves = [new AbortController(), new AbortController()] as const;
    const queues: Promise<IteratorResult<Item>>[][] = [[], []];
    for (const { signal } of halves) {
      signal.addEventListener('abort', () => {
        if (halves.every((half) => half.signal.aborted)) this.abort();
      });
    }
    const half = (own: 0 | 1): Stream<Item> =>
      new Stream(() => ({ next: () => nextOf(source, queues, own) }), halves[own]);
    return [half(0), half(1)];
  }

  /** The items as bytes, one JSON value per line. */
  toReadableStream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const iterator = this[Symbol.asyncIterator]();
    const encoder = new TextEncoder();
    return new ReadableStream({
      async pull(controller) {
        const result = await iterator.next();
        if (result.done === true) controller.close();
        else controller.enqueue(encoder.encode(`${toJson(result.value)}\n`));
      },
      async cancel() {
        await iterator.return?.();
      },
    });
  }
}

/** The reason by which we know our own abort from the caller's. */
const stopped = new Error('The stream was stopped');

async function* iterate<Item>(items: AsyncIterator<Item>, controller: AbortController): AsyncGenerator<Item, void> {
  const { signal } = controller;
  const isStopped = (): boolean => signal.reason === stopped;
  try {
    for (let result = await items.next(); result.done !== true && !isStopped(); result = await items.next()) {
      signal.throwIfAborted();
      yield result.value;
    }
  } catch (cause) {
    if (!isStopped()) throw streamError(cause, signal);
  } finally {
    // Whoever leaves the loop leaves the connection, too.
    controller.abort(stopped);
    await items.return?.();
  }
}

function streamError(cause: unknown, signal: AbortSignal): unknown {
  if (cause instanceof APIError) return cause;
  if (signal.aborted) return new APIUserAbortError('The stream was aborted', undefined, { cause });
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StreamTruncatedError(`The connection broke within the stream: ${reason}`, undefined, { cause });
}

function nextOf<Item>(
  source: AsyncIterator<Item>,
  queues: Promise<IteratorResult<Item>>[][],
  own: number,
): Promise<IteratorResult<Item>> {
  const waiting = queues[own]?.shift();
  if (waiting !== undefined) return waiting;
  const result = source.next();
  // The other half may never be read; its reader is told, nobody else.
  result.catch(() => undefined);
  queues[1 - own]?.push(result);
  return result;
}
