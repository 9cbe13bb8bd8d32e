// Generated from spec/assistants/v2.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  CancelRunRequest,
  CancelRunResult,
  CreateAssistantRequest,
  CreateAssistantResult,
  CreateMessageRequest,
  CreateMessageResult,
  CreateRunRequest,
  CreateRunResult,
  CreateThreadAndRunRequest,
  CreateThreadAndRunResult,
  CreateThreadRequest,
  CreateThreadResult,
  DeleteAssistantRequest,
  DeleteAssistantResult,
  DeleteMessageRequest,
  DeleteMessageResult,
  DeleteThreadRequest,
  DeleteThreadResult,
  GetAssistantRequest,
  GetAssistantResult,
  GetMessageRequest,
  GetMessageResult,
  GetRunRequest,
  GetRunResult,
  GetRunStepRequest,
  GetRunStepResult,
  GetThreadRequest,
  GetThreadResult,
  ListAssistantsRequest,
  ListAssistantsResult,
  ListMessagesRequest,
  ListMessagesResult,
  ListRunStepsRequest,
  ListRunStepsResult,
  ListRunsRequest,
  ListRunsResult,
  ModifyAssistantRequest,
  ModifyAssistantResult,
  ModifyMessageRequest,
  ModifyMessageResult,
  ModifyRunRequest,
  ModifyRunResult,
  ModifyThreadRequest,
  ModifyThreadResult,
  SubmitToolOutputsToRunRequest,
  SubmitToolOutputsToRunResult,
} from '../operations/beta.ts';

/** Handlers of `beta.assistants`. */
export interface BetaAssistantsHandlers<Context> {
  /**
   * Make an assistant
   *
   * Makes an assistant of a model, instructions and tools.
   *
   * `POST /assistants`
   */
  createAssistant(
    request: CreateAssistantRequest,
    context: Context,
  ): CreateAssistantResult | Promise<CreateAssistantResult>;

  /**
   * List assistants
   *
   * Lists assistants, newest first unless asked otherwise.
   *
   * `GET /assistants`
   */
  listAssistants(
    request: ListAssistantsRequest,
    context: Context,
  ): ListAssistantsResult | Promise<ListAssistantsResult>;

  /**
   * Read an assistant
   *
   * Returns an assistant.
   *
   * `GET /assistants/{assistant_id}`
   */
  getAssistant(request: GetAssistantRequest, context: Context): GetAssistantResult | Promise<GetAssistantResult>;

  /**
   * Change an assistant
   *
   * Changes the fields that are sent, and keeps the rest.
   *
   * `POST /assistants/{assistant_id}`
   */
  modifyAssistant(
    request: ModifyAssistantRequest,
    context: Context,
  ): ModifyAssistantResult | Promise<ModifyAssistantResult>;

  /**
   * Delete an assistant
   *
   * Deletes an assistant; its runs go on.
   *
   * `DELETE /assistants/{assistant_id}`
   */
  deleteAssistant(
    request: DeleteAssistantRequest,
    context: Context,
  ): DeleteAssistantResult | Promise<DeleteAssistantResult>;
}

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

/** Handlers of `beta.threads.messages`. */
export interface BetaThreadsMessagesHandlers<Context> {
  /**
   * Add a message
   *
   * Puts a message at the end of a thread; not while a run is at work.
   *
   * `POST /threads/{thread_id}/messages`
   */
  createMessage(request: CreateMessageRequest, context: Context): CreateMessageResult | Promise<CreateMessageResult>;

  /**
   * List messages
   *
   * Lists the messages of a thread, newest first unless asked otherwise.
   *
   * `GET /threads/{thread_id}/messages`
   */
  listMessages(request: ListMessagesRequest, context: Context): ListMessagesResult | Promise<ListMessagesResult>;

  /**
   * Read a message
   *
   * Returns a message.
   *
   * `GET /threads/{thread_id}/messages/{message_id}`
   */
  getMessage(request: GetMessageRequest, context: Context): GetMessageResult | Promise<GetMessageResult>;

  /**
   * Change a message
   *
   * Changes the metadata of a message.
   *
   * `POST /threads/{thread_id}/messages/{message_id}`
   */
  modifyMessage(request: ModifyMessageRequest, context: Context): ModifyMessageResult | Promise<ModifyMessageResult>;

  /**
   * Delete a message
   *
   * Takes a message out of its thread.
   *
   * `DELETE /threads/{thread_id}/messages/{message_id}`
   */
  deleteMessage(request: DeleteMessageRequest, context: Context): DeleteMessageResult | Promise<DeleteMessageResult>;
}

/** Handlers of `beta.threads.runs`. */
export interface BetaThreadsRunsHandlers<Context> {
  /**
   * Start a run
   *
   * Lets an assistant work on a thread; not while another run is at work. Answers with the run, or with its
   * events as they happen.
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
