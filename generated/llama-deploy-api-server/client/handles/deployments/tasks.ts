// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type GetTaskResultParams,
  type SendTaskEventParams,
  getTaskResult,
  getTaskResultAndPoll,
  sendTaskEvent,
  streamTaskEvents,
} from '../../functions/deployments.ts';
import type { APIPromise, ApiClient, PollOptions, RequestOptions, Stream } from '../../support/index.ts';
import type { EventDefinition } from '../../../types/event-definition.ts';
import type { GetTaskResultResponses } from '../../../types/operations/deployments.ts';
import type { TaskEvent } from '../../../types/task-event.ts';

/** What of `deployments.tasks` belongs to one path: `/deployments/{deployment_name}/tasks/{task_id}/results`. */
export class DeploymentsTasksHandle<Data = undefined> {
  readonly #client: ApiClient;
  readonly #path: readonly [string, string];
  readonly #known: { readonly session_id: string };
  /** What the server answered when it named the object; undefined where it was not asked. */
  readonly data: Data;

  constructor(client: ApiClient, path: readonly [string, string], known: { readonly session_id: string }, data: Data) {
    this.#client = client;
    this.#path = path;
    this.#known = known;
    this.data = data;
  }

  /** The name of the deployment. */
  get deploymentName(): string {
    return this.#path[0];
  }

  /** The id of the task. */
  get taskId(): string {
    return this.#path[1];
  }

  /** The session that the task belongs to. */
  get sessionId(): string {
    return this.#known['session_id'];
  }

  /**
   * Follow a task
   *
   * Sends the events of a task from the first one on, as they come, and ends with the task.
   *
   * `GET /deployments/{deployment_name}/tasks/{task_id}/events`
   */
  events(options?: RequestOptions): APIPromise<Stream<TaskEvent>> {
    return streamTaskEvents(
      this.#client,
      this.#path[0],
      this.#path[1],
      { session_id: this.#known['session_id'] },
      options,
    );
  }

  /**
   * Send an event to a task
   *
   * Hands an event to the service that does the task, and answers with what was sent; what no task waits for is
   * dropped.
   *
   * `POST /deployments/{deployment_name}/tasks/{task_id}/events`
   */
  sendEvent(params: Omit<SendTaskEventParams, 'session_id'>, options?: RequestOptions): APIPromise<EventDefinition> {
    return sendTaskEvent(
      this.#client,
      this.#path[0],
      this.#path[1],
      { ...params, session_id: this.#known['session_id'] },
      options,
    );
  }

  /**
   * Ask for a result
   *
   * Answers with the result of a task, or with null where there is none yet.
   *
   * `GET /deployments/{deployment_name}/tasks/{task_id}/results`
   */
  results(
    params?: Omit<GetTaskResultParams, 'session_id'> | null,
    options?: RequestOptions,
  ): APIPromise<GetTaskResultResponses[200]['content']['application/json']> {
    return getTaskResult(
      this.#client,
      this.#path[0],
      this.#path[1],
      { ...params, session_id: this.#known['session_id'] },
      options,
    );
  }

  /** Waits until it is over. */
  wait(
    params?: Omit<GetTaskResultParams, 'session_id'> | null,
    options?: PollOptions,
  ): Promise<NonNullable<GetTaskResultResponses[200]['content']['application/json']>> {
    return getTaskResultAndPoll(
      this.#client,
      this.#path[0],
      this.#path[1],
      { ...params, session_id: this.#known['session_id'] },
      options,
    );
  }
}
