// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { cancelRun } from '../../../functions/cancel-run.ts';
import { type CreateRunParams, createRun, createRunAndPoll } from '../../../functions/create-run.ts';
import { getRun, getRunAndPoll } from '../../../functions/get-run.ts';
import { type ListRunsParams, listRuns } from '../../../functions/list-runs.ts';
import { type ModifyRunParams, modifyRun } from '../../../functions/modify-run.ts';
import {
  type SubmitToolOutputsToRunParams,
  submitToolOutputsToRun,
  submitToolOutputsToRunAndPoll,
} from '../../../functions/submit-tool-outputs-to-run.ts';
import { BetaThreadsRunsSteps } from './runs/steps.ts';
import type { APIPromise, ApiClient, PagePromise, PollOptions, RequestOptions } from '../../../support/index.ts';
import type { CancelRunResponses } from '../../../../types/operations/cancel-run.ts';
import type { CreateRunResponses } from '../../../../types/operations/create-run.ts';
import type { GetRunResponses } from '../../../../types/operations/get-run.ts';
import type { ListRunsResponses } from '../../../../types/operations/list-runs.ts';
import type { ModifyRunResponses } from '../../../../types/operations/modify-run.ts';
import type { SubmitToolOutputsToRunResponses } from '../../../../types/operations/submit-tool-outputs-to-run.ts';
import type { Run } from '../../../../types/run.ts';
import type { RunList } from '../../../../types/run-list.ts';

/** The operations of `beta.threads.runs`. */
export class BetaThreadsRuns {
  readonly #client: ApiClient;
  #stepsResource: BetaThreadsRunsSteps | undefined;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  get steps(): BetaThreadsRunsSteps {
    this.#stepsResource ??= new BetaThreadsRunsSteps(this.#client);
    return this.#stepsResource;
  }

  /**
   * Start a run
   *
   * Lets an assistant work on a thread; not while another run is at work.
   *
   * `POST /threads/{thread_id}/runs`
   */
  create(
    threadId: string,
    params: CreateRunParams,
    options?: RequestOptions,
  ): APIPromise<Run, CreateRunResponses[200]['headers']> {
    return createRun(this.#client, threadId, params, options);
  }

  /** As `create`, then waits until it is over. */
  createAndPoll(threadId: string, params: CreateRunParams, options?: PollOptions): Promise<Run> {
    return createRunAndPoll(this.#client, threadId, params, options);
  }

  /**
   * List runs
   *
   * Lists the runs of a thread, newest first unless asked otherwise.
   *
   * `GET /threads/{thread_id}/runs`
   */
  list(
    threadId: string,
    params?: ListRunsParams | null,
    options?: RequestOptions,
  ): PagePromise<RunList, Run, ListRunsResponses[200]['headers']> {
    return listRuns(this.#client, threadId, params, options);
  }

  /**
   * Read a run
   *
   * Returns a run.
   *
   * `GET /threads/{thread_id}/runs/{run_id}`
   */
  retrieve(
    threadId: string,
    runId: string,
    options?: RequestOptions,
  ): APIPromise<Run, GetRunResponses[200]['headers']> {
    return getRun(this.#client, threadId, runId, options);
  }

  /** Waits until it is over. */
  poll(threadId: string, runId: string, options?: PollOptions): Promise<Run> {
    return getRunAndPoll(this.#client, threadId, runId, options);
  }

  /**
   * Change a run
   *
   * Changes the metadata of a run.
   *
   * `POST /threads/{thread_id}/runs/{run_id}`
   */
  update(
    threadId: string,
    runId: string,
    params?: ModifyRunParams | null,
    options?: RequestOptions,
  ): APIPromise<Run, ModifyRunResponses[200]['headers']> {
    return modifyRun(this.#client, threadId, runId, params, options);
  }

  /**
   * Cancel a run
   *
   * Asks that a run be cancelled; it is cancelling until it has stopped.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/cancel`
   */
  cancel(
    threadId: string,
    runId: string,
    options?: RequestOptions,
  ): APIPromise<Run, CancelRunResponses[200]['headers']> {
    return cancelRun(this.#client, threadId, runId, options);
  }

  /**
   * Submit tool outputs
   *
   * Gives a run that waits the outputs of all its calls at once, and lets it go on.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   */
  submitToolOutputs(
    threadId: string,
    runId: string,
    params: SubmitToolOutputsToRunParams,
    options?: RequestOptions,
  ): APIPromise<Run, SubmitToolOutputsToRunResponses[200]['headers']> {
    return submitToolOutputsToRun(this.#client, threadId, runId, params, options);
  }

  /** As `submitToolOutputs`, then waits until it is over. */
  submitToolOutputsAndPoll(
    threadId: string,
    runId: string,
    params: SubmitToolOutputsToRunParams,
    options?: PollOptions,
  ): Promise<Run> {
    return submitToolOutputsToRunAndPoll(this.#client, threadId, runId, params, options);
  }
}
