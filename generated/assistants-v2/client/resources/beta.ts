// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type CreateAssistantParams,
  type CreateMessageParams,
  type CreateRunParams,
  type CreateThreadAndRunParams,
  type CreateThreadParams,
  type GetRunStepParams,
  type ListAssistantsParams,
  type ListMessagesParams,
  type ListRunStepsParams,
  type ListRunsParams,
  type ModifyAssistantParams,
  type ModifyMessageParams,
  type ModifyRunParams,
  type ModifyThreadParams,
  type SubmitToolOutputsToRunParams,
  cancelRun,
  createAssistant,
  createMessage,
  createRunAndPoll,
  createRunOperation,
  createThread,
  createThreadAndRunAndPoll,
  createThreadAndRunOperation,
  deleteAssistant,
  deleteMessage,
  deleteThread,
  getAssistant,
  getMessage,
  getRun,
  getRunAndPoll,
  getRunStep,
  getThread,
  listAssistants,
  listMessages,
  listRunSteps,
  listRuns,
  modifyAssistant,
  modifyMessage,
  modifyRun,
  modifyThread,
  submitToolOutputsToRunAndPoll,
  submitToolOutputsToRunOperation,
} from '../functions/beta.ts';
import {
  type APIPromise,
  type ApiClient,
  type PagePromise,
  type PollOptions,
  type RequestOptions,
  type Stream,
  request,
} from '../support/index.ts';
import type { Assistant } from '../../types/assistant.ts';
import type { AssistantDeleted } from '../../types/assistant-deleted.ts';
import type { AssistantList } from '../../types/assistant-list.ts';
import type { AssistantStreamEvent } from '../../types/assistant-stream-event.ts';
import type { Message } from '../../types/message.ts';
import type { MessageDeleted } from '../../types/message-deleted.ts';
import type { MessageList } from '../../types/message-list.ts';
import type {
  CancelRunResponses,
  CreateAssistantResponses,
  CreateMessageResponses,
  CreateRunResponses,
  CreateThreadAndRunResponses,
  CreateThreadResponses,
  DeleteAssistantResponses,
  DeleteMessageResponses,
  DeleteThreadResponses,
  GetAssistantResponses,
  GetMessageResponses,
  GetRunResponses,
  GetRunStepResponses,
  GetThreadResponses,
  ListAssistantsResponses,
  ListMessagesResponses,
  ListRunStepsResponses,
  ListRunsResponses,
  ModifyAssistantResponses,
  ModifyMessageResponses,
  ModifyRunResponses,
  ModifyThreadResponses,
  SubmitToolOutputsToRunResponses,
} from '../../types/operations/beta.ts';
import type { Run } from '../../types/run.ts';
import type { RunList } from '../../types/run-list.ts';
import type { RunStep } from '../../types/run-step.ts';
import type { RunStepList } from '../../types/run-step-list.ts';
import type { Thread } from '../../types/thread.ts';
import type { ThreadDeleted } from '../../types/thread-deleted.ts';

/** The operations of `beta`. */
export class Beta {
  readonly #client: ApiClient;
  #assistantsResource: BetaAssistants | undefined;
  #threadsResource: BetaThreads | undefined;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  get assistants(): BetaAssistants {
    this.#assistantsResource ??= new BetaAssistants(this.#client);
    return this.#assistantsResource;
  }

  get threads(): BetaThreads {
    this.#threadsResource ??= new BetaThreads(this.#client);
    return this.#threadsResource;
  }
}

/** The operations of `beta.assistants`. */
export class BetaAssistants {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * Make an assistant
   *
   * Makes an assistant of a model, instructions and tools.
   *
   * `POST /assistants`
   */
  create(
    params: CreateAssistantParams,
    options?: RequestOptions,
  ): APIPromise<Assistant, CreateAssistantResponses[200]['headers']> {
    return createAssistant(this.#client, params, options);
  }

  /**
   * List assistants
   *
   * Lists assistants, newest first unless asked otherwise.
   *
   * `GET /assistants`
   */
  list(
    params?: ListAssistantsParams | null,
    options?: RequestOptions,
  ): PagePromise<AssistantList, Assistant, ListAssistantsResponses[200]['headers']> {
    return listAssistants(this.#client, params, options);
  }

  /**
   * Read an assistant
   *
   * Returns an assistant.
   *
   * `GET /assistants/{assistant_id}`
   */
  retrieve(
    assistantId: string,
    options?: RequestOptions,
  ): APIPromise<Assistant, GetAssistantResponses[200]['headers']> {
    return getAssistant(this.#client, assistantId, options);
  }

  /**
   * Change an assistant
   *
   * Changes the fields that are sent, and keeps the rest.
   *
   * `POST /assistants/{assistant_id}`
   */
  update(
    assistantId: string,
    params?: ModifyAssistantParams | null,
    options?: RequestOptions,
  ): APIPromise<Assistant, ModifyAssistantResponses[200]['headers']> {
    return modifyAssistant(this.#client, assistantId, params, options);
  }

  /**
   * Delete an assistant
   *
   * Deletes an assistant; its runs go on.
   *
   * `DELETE /assistants/{assistant_id}`
   */
  delete(
    assistantId: string,
    options?: RequestOptions,
  ): APIPromise<AssistantDeleted, DeleteAssistantResponses[200]['headers']> {
    return deleteAssistant(this.#client, assistantId, options);
  }
}

/** The operations of `beta.threads`. */
export class BetaThreads {
  readonly #client: ApiClient;
  #messagesResource: BetaThreadsMessages | undefined;
  #runsResource: BetaThreadsRuns | undefined;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  get messages(): BetaThreadsMessages {
    this.#messagesResource ??= new BetaThreadsMessages(this.#client);
    return this.#messagesResource;
  }

  get runs(): BetaThreadsRuns {
    this.#runsResource ??= new BetaThreadsRuns(this.#client);
    return this.#runsResource;
  }

  /**
   * Make a thread
   *
   * Makes a thread, empty or with messages.
   *
   * `POST /threads`
   */
  create(
    params?: CreateThreadParams | null,
    options?: RequestOptions,
  ): APIPromise<Thread, CreateThreadResponses[200]['headers']> {
    return createThread(this.#client, params, options);
  }

  /**
   * Make a thread and run
   *
   * Makes a thread and starts a run on it, in one step. Answers with the run, or with its events as they happen.
   *
   * `POST /threads/runs`
   */
  createAndRun(
    params: CreateThreadAndRunParams & { stream: true },
    options?: RequestOptions,
  ): APIPromise<
    Stream<Exclude<AssistantStreamEvent, { event: 'error' | 'done' }>>,
    CreateThreadAndRunResponses[200]['headers']
  >;
  createAndRun(
    params: CreateThreadAndRunParams & { stream?: false | null },
    options?: RequestOptions,
  ): APIPromise<Run, CreateThreadAndRunResponses[200]['headers']>;
  createAndRun(
    params: CreateThreadAndRunParams,
    options?: RequestOptions,
  ): APIPromise<
    Run | Stream<Exclude<AssistantStreamEvent, { event: 'error' | 'done' }>>,
    CreateThreadAndRunResponses[200]['headers']
  >;
  createAndRun(
    params: CreateThreadAndRunParams,
    options?: RequestOptions,
  ): APIPromise<
    Run | Stream<Exclude<AssistantStreamEvent, { event: 'error' | 'done' }>>,
    CreateThreadAndRunResponses[200]['headers']
  > {
    return request(this.#client, { operation: createThreadAndRunOperation, params, options });
  }

  /** As `createAndRun`, then waits until it is over. */
  createAndRunPoll(params: Omit<CreateThreadAndRunParams, 'stream'>, options?: PollOptions): Promise<Run> {
    return createThreadAndRunAndPoll(this.#client, params, options);
  }

  /**
   * Read a thread
   *
   * Returns a thread.
   *
   * `GET /threads/{thread_id}`
   */
  retrieve(threadId: string, options?: RequestOptions): APIPromise<Thread, GetThreadResponses[200]['headers']> {
    return getThread(this.#client, threadId, options);
  }

  /**
   * Change a thread
   *
   * Changes the metadata of a thread, or what its tools work on.
   *
   * `POST /threads/{thread_id}`
   */
  update(
    threadId: string,
    params?: ModifyThreadParams | null,
    options?: RequestOptions,
  ): APIPromise<Thread, ModifyThreadResponses[200]['headers']> {
    return modifyThread(this.#client, threadId, params, options);
  }

  /**
   * Delete a thread
   *
   * Deletes a thread with all that is in it.
   *
   * `DELETE /threads/{thread_id}`
   */
  delete(threadId: string, options?: RequestOptions): APIPromise<ThreadDeleted, DeleteThreadResponses[200]['headers']> {
    return deleteThread(this.#client, threadId, options);
  }
}

/** The operations of `beta.threads.messages`. */
export class BetaThreadsMessages {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * Add a message
   *
   * Puts a message at the end of a thread; not while a run is at work.
   *
   * `POST /threads/{thread_id}/messages`
   */
  create(
    threadId: string,
    params: CreateMessageParams,
    options?: RequestOptions,
  ): APIPromise<Message, CreateMessageResponses[200]['headers']> {
    return createMessage(this.#client, threadId, params, options);
  }

  /**
   * List messages
   *
   * Lists the messages of a thread, newest first unless asked otherwise.
   *
   * `GET /threads/{thread_id}/messages`
   */
  list(
    threadId: string,
    params?: ListMessagesParams | null,
    options?: RequestOptions,
  ): PagePromise<MessageList, Message, ListMessagesResponses[200]['headers']> {
    return listMessages(this.#client, threadId, params, options);
  }

  /**
   * Read a message
   *
   * Returns a message.
   *
   * `GET /threads/{thread_id}/messages/{message_id}`
   */
  retrieve(
    threadId: string,
    messageId: string,
    options?: RequestOptions,
  ): APIPromise<Message, GetMessageResponses[200]['headers']> {
    return getMessage(this.#client, threadId, messageId, options);
  }

  /**
   * Change a message
   *
   * Changes the metadata of a message.
   *
   * `POST /threads/{thread_id}/messages/{message_id}`
   */
  update(
    threadId: string,
    messageId: string,
    params?: ModifyMessageParams | null,
    options?: RequestOptions,
  ): APIPromise<Message, ModifyMessageResponses[200]['headers']> {
    return modifyMessage(this.#client, threadId, messageId, params, options);
  }

  /**
   * Delete a message
   *
   * Takes a message out of its thread.
   *
   * `DELETE /threads/{thread_id}/messages/{message_id}`
   */
  delete(
    threadId: string,
    messageId: string,
    options?: RequestOptions,
  ): APIPromise<MessageDeleted, DeleteMessageResponses[200]['headers']> {
    return deleteMessage(this.#client, threadId, messageId, options);
  }
}

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
   * Lets an assistant work on a thread; not while another run is at work. Answers with the run, or with its
   * events as they happen.
   *
   * `POST /threads/{thread_id}/runs`
   */
  create(
    threadId: string,
    params: CreateRunParams & { stream: true },
    options?: RequestOptions,
  ): APIPromise<Stream<Exclude<AssistantStreamEvent, { event: 'error' | 'done' }>>, CreateRunResponses[200]['headers']>;
  create(
    threadId: string,
    params: CreateRunParams & { stream?: false | null },
    options?: RequestOptions,
  ): APIPromise<Run, CreateRunResponses[200]['headers']>;
  create(
    threadId: string,
    params: CreateRunParams,
    options?: RequestOptions,
  ): APIPromise<
    Run | Stream<Exclude<AssistantStreamEvent, { event: 'error' | 'done' }>>,
    CreateRunResponses[200]['headers']
  >;
  create(
    threadId: string,
    params: CreateRunParams,
    options?: RequestOptions,
  ): APIPromise<
    Run | Stream<Exclude<AssistantStreamEvent, { event: 'error' | 'done' }>>,
    CreateRunResponses[200]['headers']
  > {
    return request(this.#client, { operation: createRunOperation, path: [threadId], params, options });
  }

  /** As `create`, then waits until it is over. */
  createAndPoll(threadId: string, params: Omit<CreateRunParams, 'stream'>, options?: PollOptions): Promise<Run> {
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
    params: SubmitToolOutputsToRunParams & { stream: true },
    options?: RequestOptions,
  ): APIPromise<
    Stream<Exclude<AssistantStreamEvent, { event: 'error' | 'done' }>>,
    SubmitToolOutputsToRunResponses[200]['headers']
  >;
  submitToolOutputs(
    threadId: string,
    runId: string,
    params: SubmitToolOutputsToRunParams & { stream?: false | null },
    options?: RequestOptions,
  ): APIPromise<Run, SubmitToolOutputsToRunResponses[200]['headers']>;
  submitToolOutputs(
    threadId: string,
    runId: string,
    params: SubmitToolOutputsToRunParams,
    options?: RequestOptions,
  ): APIPromise<
    Run | Stream<Exclude<AssistantStreamEvent, { event: 'error' | 'done' }>>,
    SubmitToolOutputsToRunResponses[200]['headers']
  >;
  submitToolOutputs(
    threadId: string,
    runId: string,
    params: SubmitToolOutputsToRunParams,
    options?: RequestOptions,
  ): APIPromise<
    Run | Stream<Exclude<AssistantStreamEvent, { event: 'error' | 'done' }>>,
    SubmitToolOutputsToRunResponses[200]['headers']
  > {
    return request(this.#client, {
      operation: submitToolOutputsToRunOperation,
      path: [threadId, runId],
      params,
      options,
    });
  }

  /** As `submitToolOutputs`, then waits until it is over. */
  submitToolOutputsAndPoll(
    threadId: string,
    runId: string,
    params: Omit<SubmitToolOutputsToRunParams, 'stream'>,
    options?: PollOptions,
  ): Promise<Run> {
    return submitToolOutputsToRunAndPoll(this.#client, threadId, runId, params, options);
  }
}

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
    params?: GetRunStepParams | null,
    options?: RequestOptions,
  ): APIPromise<RunStep, GetRunStepResponses[200]['headers']> {
    return getRunStep(this.#client, threadId, runId, stepId, params, options);
  }
}
