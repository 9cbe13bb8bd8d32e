/** Sends a `Response` of the Fetch standard through node:http, no faster than the reader reads. */
import type { ServerResponse } from 'node:http';

export interface SendOptions {
  /** Milliseconds for which the reader may take nothing of what is ready for him; then he is cut off. */
  readonly patience: number;
  readonly signal: AbortSignal;
}

/** Resolves when everything was sent or the reader is gone. */
export async function sendResponse(response: Response, into: ServerResponse, options: SendOptions): Promise<void> {
  into.writeHead(response.status, headerList(response.headers));
  if (response.body === null) return void into.end();
  into.flushHeaders();
  const reader = response.body.getReader();
  const stop = () => void reader.cancel().catch(() => undefined);
  if (options.signal.aborted) return stop();
  options.signal.addEventListener('abort', stop, { once: true });
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (!into.write(read.value)) await drained(into, options);
    }
    into.end();
  } catch {
    // The head is out: only a cut connection can say that the body is not whole.
    into.destroy();
    stop();
  } finally {
    options.signal.removeEventListener('abort', stop);
  }
}

function headerList(headers: Headers): string[] {
  const list = [...headers].filter(([name]) => name !== 'set-cookie').flat();
  return [...list, ...headers.getSetCookie().flatMap((cookie) => ['set-cookie', cookie])];
}

/** Throws where the reader takes nothing for too long, or leaves. */
async function drained(into: ServerResponse, { patience, signal }: SendOptions): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(() => reject(new Error('the reader is too slow')), patience);
  const leave = () => reject(new Error('the reader left'));
  const settle = () => resolve();
  if (signal.aborted) leave();
  into.once('drain', settle);
  signal.addEventListener('abort', leave, { once: true });
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    into.off('drain', settle);
    signal.removeEventListener('abort', leave);
  }
}
