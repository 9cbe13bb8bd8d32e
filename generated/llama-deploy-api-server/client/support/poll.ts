// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Waiting until something that was created is over. */
import type { ApiClient } from './client.ts';
import { APIError, APIUserAbortError } from './errors.ts';
import type { APIPromise } from './api-promise.ts';
import type { RequestOptions } from './options.ts';
import { platformTiming } from './timing.ts';

export interface PollOptions extends RequestOptions {
  /** Milliseconds between two questions; the server's `openai-poll-after-ms` is heeded where absent. Default 1 second. */
  readonly pollInterval?: number | undefined;
  /** Milliseconds after which waiting is given up. */
  readonly pollTimeout?: number | undefined;
}

export interface Polling<Data> {
  /** Asks once more how things are. */
  readonly ask: (options: RequestOptions) => APIPromise<Data>;
  /** The member of the answer that tells, as a dotted path. */
  readonly field: string;
  /** All values that mean that nothing will change any more. */
  readonly terminal: readonly string[];
  /** All values that the document knows; an unknown one is waited for as well, but not for ever. */
  readonly states?: readonly string[];
  readonly options?: PollOptions | undefined;
}

/** How long an unknown state is waited for where the caller does not say, in milliseconds. */
const patienceWithUnknown = 600_000;

/** Asks until the state is terminal. Throws when the time is up or the caller aborts. */
export async function poll<Data>(client: ApiClient, polling: Polling<Data>): Promise<Data> {
  const { timing = platformTiming } = client.settings.options;
  // A key that makes one request of two must not make one of all questions.
  const { pollTimeout, idempotencyKey: _, ...options } = polling.options ?? {};
  const started = timing.now();
  for (;;) {
    const { data, response } = await polling.ask(options).withResponse();
    const state = valueAt(data, polling.field);
    if (typeof state === 'string' && polling.terminal.includes(state)) return data;
    const interval = intervalOf(polling.options, response);
    const limit = pollTimeout ?? (isKnown(state, polling.states) ? undefined : patienceWithUnknown);
    if (limit !== undefined && timing.now() + interval > started + limit)
      throw new APIError(`Still ${String(state)} after ${limit} ms`);
    await timing.sleep(interval, options.signal).catch((cause: unknown) => {
      throw new APIUserAbortError('Waiting was aborted', undefined, { cause });
    });
  }
}

function isKnown(state: unknown, states: readonly string[] | undefined): boolean {
  return typeof state === 'string' && (states === undefined || states.includes(state));
}

function intervalOf(options: PollOptions | undefined, response: Response): number {
  const asked = Number(response.headers.get('openai-poll-after-ms') ?? Number.NaN);
  return options?.pollInterval ?? (Number.isFinite(asked) ? asked : 1000);
}

/** A member by its dotted path, which the document names; the empty path is the value itself. */
export function valueAt(value: unknown, path: string): unknown {
  let found = value;
  for (const name of path === '' ? [] : path.split('.')) {
    found =
      typeof found === 'object' && found !== null && Object.hasOwn(found, name) ? Reflect.get(found, name) : undefined;
  }
  return found;
}
