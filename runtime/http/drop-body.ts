/** What is left of a body that nobody reads: a client that is cut off while it sends may never see the answer. */
import type { IncomingMessage } from 'node:http';

/** Bytes. */
const mostDropped = 64 * 1024 * 1024;

/** Milliseconds between two pieces, and altogether. */
const patience = { piece: 1000, all: 20_000 };

/** Takes the rest and forgets it, then the connection can bring the next request; it ends where the rest is too much or too slow. */
export async function dropBody(message: IncomingMessage): Promise<void> {
  if (!(await wasTaken(message))) message.destroy();
}

function wasTaken(message: IncomingMessage): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const giveUp = (): void => resolve(message.complete);
  const timers = [setTimeout(giveUp, patience.piece), setTimeout(giveUp, patience.all)];
  let size = 0;
  const take = (piece: Buffer): void => {
    size += piece.byteLength;
    if (size > mostDropped) giveUp();
    else timers[0]?.refresh();
  };
  message.on('data', take).once('end', giveUp).once('close', giveUp);
  return promise.finally(() => {
    for (const timer of timers) clearTimeout(timer);
    message.off('data', take);
  });
}
