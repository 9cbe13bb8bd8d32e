/** The reader of a stream going away, as a signal that is only made when somebody listens. */
import type { Incoming } from './incoming.ts';

/** A class, since every request makes one. */
export class Departure {
  #left = false;
  #controller: AbortController | undefined;
  #either: AbortSignal | undefined;

  /** Aborted when the client leaves, be it before the answer or within its stream. */
  signal(incoming: Incoming): AbortSignal {
    if (this.#either !== undefined) return this.#either;
    this.#controller = new AbortController();
    if (this.#left) this.#controller.abort();
    this.#either = AbortSignal.any([incoming.signal, this.#controller.signal]);
    return this.#either;
  }

  /** Says that the reader of the stream has gone. */
  leave(): void {
    this.#left = true;
    this.#controller?.abort();
  }
}
