// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Watches over one attempt: how long it may take, and who may stop it. */

export interface Watch {
  /** What `fetch` is given; absent where only the clock of the client watches. */
  readonly signal: AbortSignal | undefined;
  /** The same result, unless time runs out first. */
  within<Result>(work: Promise<Result>): Promise<Result>;
  timedOut(): boolean;
  /** Stops a stream. */
  controller(): AbortController;
  /** Ends the watch over time: a stream may take as long as it likes. */
  settle(): void;
  /** Ends all watching: the body was read. A signal that outlives the request must not hold on to it. */
  finish(): void;
}

export interface Watched {
  /** Milliseconds; absent where nobody has said how long. */
  readonly timeout: number | undefined;
  readonly mayStream: boolean;
}

const tenMinutes = 600_000;

/**
 * A signal is a tenth of the work of a small request. It is made where somebody can pull it: a caller who has one or has
 * said how long to wait, or who may want to stop a stream. Where nobody has, the caller is told after ten minutes, and the
 * platform, which gives up earlier, closes the connection.
 */
export function startWatch({ timeout, mayStream }: Watched, signal: AbortSignal | undefined): Watch {
  if (signal === undefined && timeout === undefined && !mayStream) return new ClockWatch();
  return new SignalWatch(timeout ?? tenMinutes, signal);
}

class SignalWatch implements Watch {
  readonly #controller = new AbortController();
  readonly #given: AbortSignal | undefined;
  readonly #timer: unknown;
  #late = false;

  constructor(timeout: number, given: AbortSignal | undefined) {
    this.#given = given;
    this.#timer = startTimer(() => {
      this.#late = true;
      this.#controller.abort();
    }, timeout);
    if (given?.aborted === true) this.#abort();
    else given?.addEventListener('abort', this.#abort, { once: true, signal: this.#controller.signal });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  within<Result>(work: Promise<Result>): Promise<Result> {
    return work;
  }

  timedOut(): boolean {
    return this.#late;
  }

  controller(): AbortController {
    return this.#controller;
  }

  settle(): void {
    clearTimeout(this.#timer as number);
  }

  finish(): void {
    this.settle();
    this.#given?.removeEventListener('abort', this.#abort);
  }

  readonly #abort = (): void => this.#controller.abort(this.#given?.reason);
}

class ClockWatch implements Watch {
  readonly signal: undefined;
  readonly #timer: unknown;
  #late = false;
  #controller: AbortController | undefined;
  #giveUp: ((reason: unknown) => void) | undefined;

  constructor() {
    this.#timer = startTimer(() => {
      this.#late = true;
      this.#giveUp?.(new Error('No answer came in time'));
    }, tenMinutes);
  }

  within<Result>(work: Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#giveUp = reject;
      work.then(resolve, reject);
    });
  }

  timedOut(): boolean {
    return this.#late;
  }

  /** Of a stream that no document foretold: made when it is there. */
  controller(): AbortController {
    this.#controller ??= new AbortController();
    return this.#controller;
  }

  settle(): void {
    clearTimeout(this.#timer as number);
  }

  finish(): void {
    this.settle();
  }
}

/** It must not keep a process alive whose work is done; Node says so with an object, browsers have a number. */
function startTimer(ring: () => void, milliseconds: number): unknown {
  const timer: unknown = setTimeout(ring, milliseconds);
  if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function')
    timer.unref();
  return timer;
}
