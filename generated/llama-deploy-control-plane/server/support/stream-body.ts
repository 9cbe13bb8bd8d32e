// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** An async iterable of items as the bytes of a body: one item is asked for when the reader wants one, never before. */
import type { ItemWriter } from './write-items.ts';

export interface StreamBodyOptions {
  readonly writer: ItemWriter;
  /** Judges an item before it is written; may throw. */
  readonly check: (item: unknown) => void;
  /** The iterable threw: the last item to send, or nothing. */
  readonly onError: (error: unknown) => unknown;
  /** The reader has gone. */
  readonly onLeave: () => void;
}

/** Pulls the items one by one; when the reader leaves, the iterable is returned and nothing more is asked of it. */
export function streamBody(
  items: AsyncIterable<unknown>,
  options: StreamBodyOptions,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const iterator = items[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        let written = await next(iterator, options);
        while (written.text === '' && !written.done) written = await next(iterator, options);
        if (written.text !== '') controller.enqueue(encoder.encode(written.text));
        if (written.done) controller.close();
      },
      async cancel() {
        options.onLeave();
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

interface Written {
  readonly text: string;
  readonly done: boolean;
}

async function next(iterator: AsyncIterator<unknown>, options: StreamBodyOptions): Promise<Written> {
  try {
    const result = await iterator.next();
    if (result.done === true) return { text: options.writer.end, done: true };
    return { text: written(result.value, options), done: false };
  } catch (error) {
    await close(iterator);
    return { text: lastWords(options, error), done: true };
  }
}

function written(given: unknown, options: StreamBodyOptions): string {
  const item = options.writer.item(given);
  if (item !== undefined) options.check(item.value);
  return options.writer.write(given);
}

/** An iterable that threw may throw once more when it is closed: the first error is the one that counts. */
async function close(iterator: AsyncIterator<unknown>): Promise<void> {
  try {
    await iterator.return?.();
  } catch {
    return;
  }
}

/** No terminator follows: a client must be able to tell that the stream did not end well. */
function lastWords(options: StreamBodyOptions, error: unknown): string {
  try {
    const item = options.onError(error);
    return item === undefined ? '' : options.writer.write(item);
  } catch {
    return '';
  }
}
