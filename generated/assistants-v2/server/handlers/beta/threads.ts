// Generated from spec/assistants/v2.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateThreadRequest, CreateThreadResult } from '../../operations/create-thread.ts';
import type { CreateThreadAndRunRequest, CreateThreadAndRunResult } from '../../operations/create-thread-and-run.ts';
import type { DeleteThreadRequest, DeleteThreadResult } from '../../operations/delete-thread.ts';
import type { GetThreadRequest, GetThreadResult } from '../../operations/get-thread.ts';
import type { ModifyThreadRequest, ModifyThreadResult } from '../../operations/modify-thread.ts';

/** Handlers of `beta.threads`. */
export interface BetaThreadsHandlers<Context> {
  /**
   * Make a thread
   *
   * Makes a thread, empty or with messages.
   *
   * `POST /threads`
   */
  createThread(request: CreateThreadRequest, context: Context): CreateThreadResult | Promise<CreateThreadResult>;

  /**
   * Make a thread and run
   *
   * Makes a thread and starts a run on it, in one step. Answers with the run, or with its events as they happen.
   *
   * `POST /threads/runs`
   */
  createThreadAndRun(
    request: CreateThreadAndRunRequest,
    context: Context,
  ): CreateThreadAndRunResult | Promise<CreateThreadAndRunResult>;

  /**
   * Read a thread
   *
   * Returns a thread.
   *
   * `GET /threads/{thread_id}`
   */
  getThread(request: GetThreadRequest, context: Context): GetThreadResult | Promise<GetThreadResult>;

  /**
   * Change a thread
   *
   * Changes the metadata of a thread, or what its tools work on.
   *
   * `POST /threads/{thread_id}`
   */
  modifyThread(request: ModifyThreadRequest, context: Context): ModifyThreadResult | Promise<ModifyThreadResult>;

  /**
   * Delete a thread
   *
   * Deletes a thread with all that is in it.
   *
   * `DELETE /threads/{thread_id}`
   */
  deleteThread(request: DeleteThreadRequest, context: Context): DeleteThreadResult | Promise<DeleteThreadResult>;
}
