// Generated from spec/assistants/v2.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { GetRunStepRequest, GetRunStepResult } from '../../../../operations/get-run-step.ts';
import type { ListRunStepsRequest, ListRunStepsResult } from '../../../../operations/list-run-steps.ts';

/** Handlers of `beta.threads.runs.steps`. */
export interface BetaThreadsRunsStepsHandlers<Context> {
  /**
   * List steps
   *
   * Lists the steps of a run, newest first unless asked otherwise.
   *
   * `GET /threads/{thread_id}/runs/{run_id}/steps`
   */
  listRunSteps(request: ListRunStepsRequest, context: Context): ListRunStepsResult | Promise<ListRunStepsResult>;

  /**
   * Read a step
   *
   * Returns a step.
   *
   * `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`
   */
  getRunStep(request: GetRunStepRequest, context: Context): GetRunStepResult | Promise<GetRunStepResult>;
}
