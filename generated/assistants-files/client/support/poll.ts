// Generated from spec/assistants/files.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Waiting until something that was created is over, or is there at all. */
import type { APIPromise } from './api-promise.ts';
import type { ApiClient } from './client.ts';
import { APIError, APIUserAbortError, NotFoundError } from './errors.ts';
import type { RequestOptions } from './options.ts';
import { platformTiming } from './timing.ts';

export interface PollOptions extends RequestOptions {
  /** Milliseconds between two questions; the server's `openai-poll-after-ms` is heeded where absent. Default 1 second. */
  readonly pollInterval?: number | undefined;
  /** Milliseconds after which waiting is given up. */
  readonly pollTimeout?: number | undefined;
}

interface Asking<Data> {
  /** Asks once more how things are. */
  readonly ask: (options: RequestOptions) => APIPromise<Data>;
  /** What the body of a 404 says where something is not there yet; without it, each 404 is the last word. */
  readonly missing?: { readonly [member: string]: unknown };
  readonly options?: PollOptions | undefined;
}

export interface Polling<Data> extends Asking<Data> {
  /** The member of the answer that tells, as a dotted path. */
  readonly field: string;
  /** All values that mean that nothing will change any more. */
  readonly terminal: readonly string[];
  /** All values that the document knows; an unknown one is waited for as well, but not for ever. */
  readonly states?: readonly string[];
}

/** Asks until the state is terminal. Throws when the time is up or the caller aborts. */
export function poll<Data>(client: ApiClient, polling: Polling<Data>): Promise<Data> {
  return askUntil<Data, Data>(client, polling, (answer) => {
    const state = valueAt(answer, polling.field);
    if (typeof state === 'string' && polling.terminal.includes(state)) return { over: answer };
    return { told: String(state), isKnown: isKnown(state, polling.states) };
  });
}

/** Asks until there is an answer other than null. Throws when the time is up or the caller aborts. */
export function pollValue<Data>(client: ApiClient, asking: Asking<Data>): Promise<NonNullable<Data>> {
  return askUntil<Data, NonNullable<Data>>(client, asking, (answer) =>
    answer === null || answer === undefined ? { told: 'nothing' } : { over: answer },
  );
}

/** Asks until there is an answer at all. Throws when the time is up or the caller aborts. */
export function pollFound<Data>(client: ApiClient, asking: Asking<Data>): Promise<Data> {
  return askUntil<Data, Data>(client, { missing: {}, ...asking }, (answer) => ({ over: answer }));
}

/** The end, or what was told instead, and whether that is sure to have an end. */
type Judgement<End> = { readonly over: End } | { readonly told: string; readonly isKnown?: boolean };

interface Answered<End> {
  readonly judgement: Judgement<End>;
  readonly headers: Headers | undefined;
}

/** How long is waited for what may never come, where the caller does not say, in milliseconds. */
const patienceWithUnknown = 600_000;

async function askUntil<Data, End>(
  client: ApiClient,
  asking: Asking<Data>,
  judge: (answer: Data) => Judgement<End>,
): Promise<End> {
  const { timing = platformTiming } = client.settings.options;
  const { pollTimeout, signal } = asking.options ?? {};
  const started = timing.now();
  for (;;) {
    const { judgement, headers } = await askOnce(asking, judge);
    if ('over' in judgement) return judgement.over;
    const interval = intervalOf(asking.options, headers);
    const limit = pollTimeout ?? (judgement.isKnown === true ? undefined : patienceWithUnknown);
    if (limit !== undefined && timing.now() + interval > started + limit)
      throw new APIError(`Still ${judgement.told} after ${limit} ms`);
    await timing.sleep(interval, signal).catch((cause: unknown) => {
      throw new APIUserAbortError('Waiting was aborted', undefined, { cause });
    });
  }
}

async function askOnce<Data, End>(
  { ask, missing, options = {} }: Asking<Data>,
  judge: (answer: Data) => Judgement<End>,
): Promise<Answered<End>> {
  // A key that makes one request of two must not make one of all questions.
  const { pollTimeout: _limit, idempotencyKey: _key, ...each } = options;
  try {
    const { data, response } = await ask(each).withResponse();
    return { judgement: judge(data), headers: response.headers };
  } catch (error) {
    if (missing === undefined || !(error instanceof NotFoundError) || !says(error.body, missing)) throw error;
    return { judgement: { told: `not there (${error.message})` }, headers: error.headers };
  }
}

function says(body: unknown, missing: { readonly [member: string]: unknown }): boolean {
  return Object.entries(missing).every(([name, value]) => valueAt(body, name) === value);
}

function isKnown(state: unknown, states: readonly string[] | undefined): boolean {
  return typeof state === 'string' && (states === undefined || states.includes(state));
}

function intervalOf(options: PollOptions | undefined, headers: Headers | undefined): number {
  const asked = Number(headers?.get('openai-poll-after-ms') ?? Number.NaN);
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
