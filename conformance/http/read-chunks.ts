/** Reads a body piece by piece as it arrives, and never longer, later or more than the limits allow. */
import type { IncomingMessage } from 'node:http';
import type { ByteChunk, Ending, Limits, Received, Answer } from './exchange.ts';

/** Ends with how the body ended; leaving the loop early, or never beginning it, closes the connection. */
export function readChunks(incoming: IncomingMessage, limits: Limits, started: number): Answer['chunks'] {
  const chunks = untilEnd(incoming, limits, started);
  const leave = chunks.return.bind(chunks);
  // What has not begun ends without its `finally`.
  chunks.return = (ending) => {
    incoming.destroy();
    return leave(ending);
  };
  return chunks;
}

async function* untilEnd(incoming: IncomingMessage, limits: Limits, started: number): Answer['chunks'] {
  const inbox = collect(incoming, started);
  let size = 0;
  try {
    for (;;) {
      const next = inbox.queue.shift() ?? inbox.ending ?? (await arrival(inbox, limits, started));
      if (typeof next === 'string') return next;
      size += next?.bytes.byteLength ?? 0;
      if (size > limits.bytes) return 'too large';
      if (next !== undefined) yield next;
      if (performance.now() - started > limits.whole) return 'too slow';
    }
  } finally {
    incoming.destroy();
  }
}

/** Reads the rest of an answer. */
export async function receive(answer: Answer): Promise<Received> {
  const parts: Uint8Array[] = [];
  let endedAt = answer.at;
  for (;;) {
    const next = await answer.chunks.next();
    if (next.done === true) {
      const body = Buffer.concat(parts);
      return {
        status: answer.status,
        headers: answer.headers,
        at: answer.at,
        body,
        text: body.toString('utf8'),
        ending: next.value,
        endedAt,
      };
    }
    parts.push(next.value.bytes);
    endedAt = next.value.at;
  }
}

interface Inbox {
  readonly queue: ByteChunk[];
  ending: Ending | undefined;
  wake: () => void;
}

/** Events keep the borders and the times of the pieces; reading by iteration would join them. */
function collect(incoming: IncomingMessage, started: number): Inbox {
  const inbox: Inbox = { queue: [], ending: undefined, wake: () => undefined };
  const end = (ending: Ending): void => {
    inbox.ending ??= ending;
    inbox.wake();
  };
  incoming.on('data', (bytes: Buffer) => {
    inbox.queue.push({ at: performance.now() - started, bytes });
    inbox.wake();
  });
  incoming.on('end', () => end(incoming.complete ? 'complete' : 'truncated'));
  incoming.on('error', () => end('truncated'));
  incoming.on('close', () => end(incoming.complete ? 'complete' : 'truncated'));
  // What has closed before anybody listened says so no more.
  if (incoming.closed) end('truncated');
  return inbox;
}

/** Waits for the next event; what is late is said, otherwise nothing. */
async function arrival(inbox: Inbox, limits: Limits, started: number): Promise<Ending | undefined> {
  const rest = limits.whole - (performance.now() - started);
  const patience = Math.max(0, Math.min(limits.stall, rest));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Ending>((resolve) => {
    timer = setTimeout(() => resolve(rest <= limits.stall ? 'too slow' : 'stalled'), patience);
  });
  const woken = new Promise<undefined>((resolve) => {
    inbox.wake = () => resolve(undefined);
  });
  // An event may have come between the look into the queue and this point.
  if (inbox.queue.length > 0 || inbox.ending !== undefined) inbox.wake();
  try {
    return await Promise.race([late, woken]);
  } finally {
    clearTimeout(timer);
  }
}
