// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type GetRunParams,
  createRun,
  createRunAndPoll,
  createRunAndPoll2,
  createThreadAndRun,
  createThreadAndRunAndPoll,
  getRun,
  getRunAndPoll,
} from '../functions/runs.ts';
import type { APIPromise, ApiClient, PollOptions, RequestOptions } from '../support/index.ts';
import type { Run } from '../../types/run.ts';

/** The operations of `runs`. */
export class Runs {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `POST /runs` */
  create(options?: RequestOptions): APIPromise<Run> {
    return createRun(this.#client, options);
  }

  /** As `create`, then waits until it is over. */
  createAndPollMethod(options?: PollOptions): Promise<Run> {
    return createRunAndPoll2(this.#client, options);
  }

  /** `POST /threads/runs` */
  createThreadAndRun(options?: RequestOptions): APIPromise<Run> {
    return createThreadAndRun(this.#client, options);
  }

  /** As `createThreadAndRun`, then waits until it is over. */
  createAndRunPoll(options?: PollOptions): Promise<Run> {
    return createThreadAndRunAndPoll(this.#client, options);
  }

  /** `POST /runs/poll` */
  createAndPoll(options?: RequestOptions): APIPromise<Run> {
    return createRunAndPoll(this.#client, options);
  }

  /** `GET /runs/{run}` */
  retrieve(run: string, params?: GetRunParams | null, options?: RequestOptions): APIPromise<Run> {
    return getRun(this.#client, run, params, options);
  }

  /** Waits until it is over. */
  poll(run: string, params?: GetRunParams | null, options?: PollOptions): Promise<Run> {
    return getRunAndPoll(this.#client, run, params, options);
  }
}
