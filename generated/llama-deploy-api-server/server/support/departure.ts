// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The reader of a stream going away, as a signal that is only made when somebody listens. */
import type { Incoming } from './incoming.ts';

export interface Departure {
  /** Aborted when the client leaves, be it before the answer or within its stream. */
  signal(incoming: Incoming): AbortSignal;
  /** Says that the reader of the stream has gone. */
  leave(): void;
}

export function createDeparture(): Departure {
  let left = false;
  let controller: AbortController | undefined;
  let either: AbortSignal | undefined;
  return {
    signal(incoming) {
      if (either !== undefined) return either;
      controller = new AbortController();
      if (left) controller.abort();
      either = AbortSignal.any([incoming.signal, controller.signal]);
      return either;
    },
    leave() {
      left = true;
      controller?.abort();
    },
  };
}
