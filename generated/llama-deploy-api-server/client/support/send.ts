// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Sends a prepared request: timeouts, retries, errors by status. */
import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError, statusError } from './errors.ts';
import type { Fetch, RequestOptions, Timing } from './options.ts';
import type { Prepared } from './prepare.ts';
import { readErrorBody } from './read-body.ts';
import { fetchOnce, follow } from './redirect.ts';
import type { Hop } from './redirect.ts';
import { mayRetry, retryDelay } from './retry.ts';
import { startWatch } from './watch.ts';
import type { Watch } from './watch.ts';

/** A successful answer whose body nobody has read, and the watch over it. */
export interface Received {
  readonly response: Response;
  readonly watch: Watch;
}

export interface Sending {
  readonly fetch: Fetch;
  readonly timing: Timing;
  readonly maxRetries: number;
  /** Milliseconds; absent where nobody has said how long. */
  readonly timeout: number | undefined;
  readonly operation: string;
  /** Whether the answer may be a stream, which can be stopped. */
  readonly mayStream: boolean;
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
  const watch = startWatch(sending, options.signal);
  const { url, headers, repeatable } = prepared;
  const hop = { url, headers, repeatable, init: initOf(prepared, watch.signal) };
  let answer: Promise<Response> | undefined;
  try {
    answer = fetchOnce(sending.fetch, hop);
    const first = await watch.within(answer);
    if (first.ok) return { response: first, watch };
    answer = follow(sending.fetch, first, hop);
    const response = await watch.within(answer);
    if (response.ok) return { response, watch };
    const error = await failure(response, sending.operation);
    watch.finish();
    return { error, passing: mayRetry(response) };
  } catch (cause) {
    watch.finish();
    // Without a signal it may still come, and nobody wants it any more.
    if (watch.signal === undefined) answer?.then((late) => late.body?.cancel()).catch(() => undefined);
    return connectionFailure(cause, watch.timedOut(), options.signal);
  }
}

function initOf({ method, body }: Prepared, signal: AbortSignal | undefined): Hop['init'] {
  const pulled = signal === undefined ? { method } : { method, signal };
  if (body === undefined) return pulled;
  // The platform sends a stream only when told that the answer waits for its end.
  const duplex = body instanceof ReadableStream ? { duplex: 'half' } : {};
  return { ...pulled, body, ...duplex };
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
