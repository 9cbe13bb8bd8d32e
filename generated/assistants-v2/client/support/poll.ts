// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Waiting until something that was created is over. */
import type { ApiClient } from './client.ts';
import { APIError } from './errors.ts';
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
  readonly ask: () => APIPromise<Data>;
  /** The member of the answer that tells, as a dotted path. */
  readonly field: string;
  /** All values that mean that nothing will change any more. */
  readonly terminal: readonly string[];
  readonly options?: PollOptions | undefined;
}

/** Asks until the state is terminal. Throws when the time is up or the caller aborts. */
export async function poll<Data>(client: ApiClient, polling: Polling<Data>): Promise<Data> {
  const { timing = platformTiming } = client.settings.options;
  const { pollTimeout, signal } = polling.options ?? {};
  const deadline = pollTimeout === undefined ? undefined : timing.now() + pollTimeout;
  for (;;) {
    const { data, response } = await polling.ask().withResponse();
    const state = valueAt(data, polling.field);
    if (typeof state === 'string' && polling.terminal.includes(state)) return data;
    const interval = intervalOf(polling.options, response);
    if (deadline !== undefined && timing.now() + interval > deadline)
      throw new APIError(`Still ${String(state)} after ${pollTimeout ?? 0} ms`);
    await timing.sleep(interval, signal);
  }
}

function intervalOf(options: PollOptions | undefined, response: Response): number {
  const asked = Number(response.headers.get('openai-poll-after-ms') ?? Number.NaN);
  return options?.pollInterval ?? (Number.isFinite(asked) ? asked : 1000);
}

/** A member by its dotted path, which the document names. */
export function valueAt(value: unknown, path: string): unknown {
  let found = value;
  for (const name of path.split('.')) {
    found =
      typeof found === 'object' && found !== null && Object.hasOwn(found, name) ? Reflect.get(found, name) : undefined;
  }
  return found;
}
