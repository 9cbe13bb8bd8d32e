// Generated from spec/assistants/v1.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CancelRunRequest, CancelRunResult } from '../../../operations/cancel-run.ts';
import type { CreateRunRequest, CreateRunResult } from '../../../operations/create-run.ts';
import type { GetRunRequest, GetRunResult } from '../../../operations/get-run.ts';
import type { ListRunsRequest, ListRunsResult } from '../../../operations/list-runs.ts';
import type { ModifyRunRequest, ModifyRunResult } from '../../../operations/modify-run.ts';
import type {
  SubmitToolOutputsToRunRequest,
  SubmitToolOutputsToRunResult,
} from '../../../operations/submit-tool-outputs-to-run.ts';

/** Handlers of `beta.threads.runs`. */
export interface BetaThreadsRunsHandlers<Context> {
  /**
   * Start a run
   *
   * Lets an assistant work on a thread; not while another run is at work.
   *
   * `POST /threads/{thread_id}/runs`
   */
  createRun(request: CreateRunRequest, context: Context): CreateRunResult | Promise<CreateRunResult>;

  /**
   * List runs
   *
   * Lists the runs of a thread, newest first unless asked otherwise.
   *
   * `GET /threads/{thread_id}/runs`
   */
  listRuns(request: ListRunsRequest, context: Context): ListRunsResult | Promise<ListRunsResult>;

  /**
   * Read a run
   *
   * Returns a run.
   *
   * `GET /threads/{thread_id}/runs/{run_id}`
   */
  getRun(request: GetRunRequest, context: Context): GetRunResult | Promise<GetRunResult>;

  /**
   * Change a run
   *
   * Changes the metadata of a run.
   *
   * `POST /threads/{thread_id}/runs/{run_id}`
   */
  modifyRun(request: ModifyRunRequest, context: Context): ModifyRunResult | Promise<ModifyRunResult>;

  /**
   * Cancel a run
   *
   * Asks that a run be cancelled; it is cancelling until it has stopped.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/cancel`
   */
  cancelRun(request: CancelRunRequest, context: Context): CancelRunResult | Promise<CancelRunResult>;

  /**
   * Submit tool outputs
   *
   * Gives a run that waits the outputs of all its calls at once, and lets it go on.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   */
  submitToolOutputsToRun(
    request: SubmitToolOutputsToRunRequest,
    context: Context,
  ): SubmitToolOutputsToRunResult | Promise<SubmitToolOutputsToRunResult>;
}
