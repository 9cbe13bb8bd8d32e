// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type CreateThreadParams, createThread } from '../../functions/create-thread.ts';
import {
  type CreateThreadAndRunParams,
  createThreadAndRunAndPoll,
  createThreadAndRunOperation,
} from '../../functions/create-thread-and-run.ts';
import { deleteThread } from '../../functions/delete-thread.ts';
import { getThread } from '../../functions/get-thread.ts';
import { type ModifyThreadParams, modifyThread } from '../../functions/modify-thread.ts';
import { BetaThreadsMessages } from './threads/messages.ts';
import { BetaThreadsRuns } from './threads/runs.ts';
import {
  type APIPromise,
  type ApiClient,
  type PollOptions,
  type RequestOptions,
  type Stream,
  request,
} from '../../support/index.ts';
import type { AssistantStreamEvent } from '../../../types/assistant-stream-event.ts';
import type { CreateThreadResponses } from '../../../types/operations/create-thread.ts';
import type { CreateThreadAndRunResponses } from '../../../types/operations/create-thread-and-run.ts';
import type { DeleteThreadResponses } from '../../../types/operations/delete-thread.ts';
import type { GetThreadResponses } from '../../../types/operations/get-thread.ts';
import type { ModifyThreadResponses } from '../../../types/operations/modify-thread.ts';
import type { Run } from '../../../types/run.ts';
import type { Thread } from '../../../types/thread.ts';
import type { ThreadDeleted } from '../../../types/thread-deleted.ts';

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
