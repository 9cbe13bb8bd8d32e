// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type CreateTaskParams,
  type GetTaskResultParams,
  type RunTaskParams,
  type SendTaskEventParams,
  type StreamTaskEventsParams,
  createTask,
  createTaskAndPoll,
  getTaskResult,
  getTaskResultAndPoll,
  listTasks,
  runTask,
  sendTaskEvent,
  streamTaskEvents,
} from '../../functions/deployments.ts';
import { DeploymentsTasksHandle } from './tasks.ts';
import {
  type APIPromise,
  type ApiClient,
  type PollOptions,
  type RequestOptions,
  type Stream,
  itemsOf,
  textAt,
} from '../../support/index.ts';
import type { EventDefinition } from '../../../types/event-definition.ts';
import type { GetTaskResultResponses, RunTaskResponses } from '../../../types/operations/deployments.ts';
import type { TaskDefinition } from '../../../types/task-definition.ts';
import type { TaskEvent } from '../../../types/task-event.ts';

/** What of `deployments.tasks` belongs to one path: `/deployments/{deployment_name}`. */
export class DeploymentsTasksOfDeployments {
  readonly #client: ApiClient;
  readonly #path: readonly [string];

  constructor(client: ApiClient, path: readonly [string]) {
    this.#client = client;
    this.#path = path;
  }

  /** An object of this resource, with what can be done with it. Nothing is asked of the server. */
  get(taskId: string, params: { readonly session_id: string }): DeploymentsTasksHandle {
    return new DeploymentsTasksHandle(this.#client, [this.#path[0], taskId], params, undefined);
  }

  /**
   * List tasks
   *
   * Lists the tasks of all sessions of the deployment.
   *
   * `GET /deployments/{deployment_name}/tasks`
   */
  list(options?: RequestOptions): APIPromise<DeploymentsTasksHandle<TaskDefinition>[]> {
    return listTasks(this.#client, this.#path[0], options).as((data) =>
      itemsOf(data).map(
        (item) =>
          new DeploymentsTasksHandle(
            this.#client,
            [this.#path[0], textAt(item, 'task_id')],
            { session_id: textAt(item, 'session_id') },
            item,
          ),
      ),
    );
  }

  /**
   * Do a task
   *
   * Does a task and answers with the text of its result, also where it failed. A session that is made for it
   * goes with it.
   *
   * `POST /deployments/{deployment_name}/tasks/run`
   */
  run(
    params: RunTaskParams,
    options?: RequestOptions,
  ): APIPromise<RunTaskResponses[200]['content']['application/json']> {
    return runTask(this.#client, this.#path[0], params, options);
  }

  /**
   * Start a task
   *
   * Starts a task and answers at once. A session that is made for it stays.
   *
   * `POST /deployments/{deployment_name}/tasks/create`
   */
  create(params: CreateTaskParams, options?: RequestOptions): APIPromise<DeploymentsTasksHandle<TaskDefinition>> {
    return createTask(this.#client, this.#path[0], params, options).as(
      (data) =>
        new DeploymentsTasksHandle(
          this.#client,
          [this.#path[0], textAt(data, 'task_id')],
          { session_id: textAt(data, 'session_id') },
          data,
        ),
    );
  }

  /** As `create`, then waits until it is over. */
  createAndPoll(
    params: CreateTaskParams,
    options?: PollOptions,
  ): Promise<NonNullable<GetTaskResultResponses[200]['content']['application/json']>> {
    return createTaskAndPoll(this.#client, this.#path[0], params, options);
  }

  /**
   * Follow a task
   *
   * Sends the events of a task from the first one on, as they come, and ends with the task.
   *
   * `GET /deployments/{deployment_name}/tasks/{task_id}/events`
   */
  events(taskId: string, params: StreamTaskEventsParams, options?: RequestOptions): APIPromise<Stream<TaskEvent>> {
    return streamTaskEvents(this.#client, this.#path[0], taskId, params, options);
  }

  /**
   * Send an event to a task
   *
   * Hands an event to the service that does the task, and answers with what was sent; what no task waits for is
   * dropped.
   *
   * `POST /deployments/{deployment_name}/tasks/{task_id}/events`
   */
  sendEvent(taskId: string, params: SendTaskEventParams, options?: RequestOptions): APIPromise<EventDefinition> {
    return sendTaskEvent(this.#client, this.#path[0], taskId, params, options);
  }

  /**
   * Ask for a result
   *
   * Answers with the result of a task, or with null where there is none yet.
   *
   * `GET /deployments/{deployment_name}/tasks/{task_id}/results`
   */
  results(
    taskId: string,
    params: GetTaskResultParams,
    options?: RequestOptions,
  ): APIPromise<GetTaskResultResponses[200]['content']['application/json']> {
    return getTaskResult(this.#client, this.#path[0], taskId, params, options);
  }

  /** Waits until it is over. */
  wait(
    taskId: string,
    params: GetTaskResultParams,
    options?: PollOptions,
  ): Promise<NonNullable<GetTaskResultResponses[200]['content']['application/json']>> {
    return getTaskResultAndPoll(this.#client, this.#path[0], taskId, params, options);
  }
}
