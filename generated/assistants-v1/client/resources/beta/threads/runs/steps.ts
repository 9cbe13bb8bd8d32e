// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getRunStep } from '../../../../functions/get-run-step.ts';
import { type ListRunStepsParams, listRunSteps } from '../../../../functions/list-run-steps.ts';
import type { APIPromise, ApiClient, PagePromise, RequestOptions } from '../../../../support/index.ts';
import type { GetRunStepResponses } from '../../../../../types/operations/get-run-step.ts';
import type { ListRunStepsResponses } from '../../../../../types/operations/list-run-steps.ts';
import type { RunStep } from '../../../../../types/run-step.ts';
import type { RunStepList } from '../../../../../types/run-step-list.ts';

/** The operations of `beta.threads.runs.steps`. */
export class BetaThreadsRunsSteps {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * List steps
   *
   * Lists the steps of a run, newest first unless asked otherwise.
   *
   * `GET /threads/{thread_id}/runs/{run_id}/steps`
   */
  list(
    threadId: string,
    runId: string,
    params?: ListRunStepsParams | null,
    options?: RequestOptions,
  ): PagePromise<RunStepList, RunStep, ListRunStepsResponses[200]['headers']> {
    return listRunSteps(this.#client, threadId, runId, params, options);
  }

  /**
   * Read a step
   *
   * Returns a step.
   *
   * `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`
   */
  retrieve(
    threadId: string,
    runId: string,
    stepId: string,
    options?: RequestOptions,
  ): APIPromise<RunStep, GetRunStepResponses[200]['headers']> {
    return getRunStep(this.#client, threadId, runId, stepId, options);
  }
}
