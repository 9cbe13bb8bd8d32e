// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Sends a prepared request: timeouts, retries, errors by status. */
import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError, statusError } from './errors.ts';
import type { Fetch, RequestOptions, Timing } from './options.ts';
import type { Prepared } from './prepare.ts';
import { readErrorBody } from './read-body.ts';
import { fetchFollowing } from './redirect.ts';
import { mayRetry, retryDelay } from './retry.ts';

/** A successful answer whose body nobody has read, and the means to stop it. */
export interface Received {
  readonly response: Response;
  readonly controller: AbortController;
  /** Ends the watch over time: a stream may take as long as it likes. */
  readonly settle: () => void;
  /** Ends all watching: the body was read. A signal that outlives the request must not hold on to it. */
  readonly finish: () => void;
}

export interface Sending {
  readonly fetch: Fetch;
  readonly timing: Timing;
  readonly maxRetries: number;
  readonly timeout: number;
  readonly operation: string;
}

/** Sends until an answer is good, or no attempt is left; then throws the error of the last. */
export async function send(prepared: Prepared, sending: Sending, options: RequestOptions): Promise<Received> {
  const left = prepared.repeatable ? sending.maxRetries : 0;
  for (let attempt = 0; ; attempt += 1) {
    const outcome = await attemptOnce(prepared, sending, options);
    if (!('error' in outcome)) return outcome;
    const delay =
      attempt < left && outcome.passing ? retryDelay(attempt, outcome.error.headers, sending.timing) : undefined;
    if (delay === undefined) throw outcome.error;
    await wait(delay, sending.timing, options.signal);
  }
}

interface Failed {
  readonly error: APIError;
  /** Whether the next attempt may turn out well. */
  readonly passing: boolean;
}

async function attemptOnce(prepared: Prepared, sending: Sending, options: RequestOptions): Promise<Received | Failed> {
  const watch = startWatch(sending.timeout, options.signal);
  try {
    const response = await fetchFollowing(sending.fetch, {
      url: prepared.url,
      init: initOf(prepared, watch.controller.signal),
      headers: prepared.headers,
      repeatable: prepared.repeatable,
    });
    if (response.ok) return { response, ...watch };
    const error = await failure(response, sending.operation);
    watch.finish();
    return { error, passing: mayRetry(response) };
  } catch (cause) {
    watch.finish();
    return connectionFailure(cause, watch.timedOut(), options.signal);
  }
}

function initOf({ method, body }: Prepared, signal: AbortSignal): Omit<RequestInit, 'headers'> & { method: string } {
  if (body === undefined) return { method, signal };
  // The platform sends a stream only when told that the answer waits for its end.
  const duplex = body instanceof ReadableStream ? { duplex: 'half' } : {};
  return { method, signal, body, ...duplex };
}

async function failure(response: Response, operation: string): Promise<APIError> {
  const { status, headers } = response;
  return statusError({ status, headers, body: await readErrorBody(response), operation });
}

function connectionFailure(cause: unknown, timedOut: boolean, signal: AbortSignal | undefined): Failed {
  if (signal?.aborted === true) return { error: aborted(cause), passing: false };
  if (cause instanceof APIError) return { error: cause, passing: false };
  if (timedOut)
    return { error: new APIConnectionTimeoutError('No answer came in time', undefined, { cause }), passing: true };
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { error: new APIConnectionError(`The connection failed: ${reason}`, undefined, { cause }), passing: true };
}

function aborted(cause: unknown): APIUserAbortError {
  return new APIUserAbortError('The request was aborted', undefined, { cause });
}

async function wait(delay: number, timing: Timing, signal: AbortSignal | undefined): Promise<void> {
  try {
    await timing.sleep(delay, signal);
  } catch (cause) {
    throw aborted(cause);
  }
}

interface Watch extends Pick<Received, 'controller' | 'settle' | 'finish'> {
  readonly timedOut: () => boolean;
}

/** One controller that the clock and the caller can both pull. */
function startWatch(timeout: number, signal: AbortSignal | undefined): Watch {
  const controller = new AbortController();
  let late = false;
  const abort = (): void => controller.abort(signal?.reason);
  const timer: unknown = setTimeout(() => {
    late = true;
    controller.abort();
  }, timeout);
  letGo(timer);
  if (signal?.aborted === true) abort();
  else signal?.addEventListener('abort', abort, { once: true, signal: controller.signal });
  const settle = (): void => clearTimeout(timer as number);
  const finish = (): void => {
    settle();
    signal?.removeEventListener('abort', abort);
  };
  return { controller, timedOut: () => late, settle, finish };
}

/** A watch must not keep a process alive whose work is done; Node says so with an object, browsers have a number. */
function letGo(timer: unknown): void {
  if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function')
    timer.unref();
}
