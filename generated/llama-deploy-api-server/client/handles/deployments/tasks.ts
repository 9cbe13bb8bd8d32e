// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type GetTaskResultParams,
  type SendTaskEventParams,
  type StreamTaskEventsParams,
  getTaskResult,
  sendTaskEvent,
  streamTaskEvents,
} from '../../functions/deployments.ts';
import type { APIPromise, ApiClient, RequestOptions, Stream } from '../../support/index.ts';
import type { EventDefinition } from '../../../types/event-definition.ts';
import type { GetTaskResultResponses } from '../../../types/operations/deployments.ts';
import type { TaskEvent } from '../../../types/task-event.ts';

/** What of `deployments.tasks` belongs to one path: `/deployments/{deployment_name}/tasks/{task_id}/results`. */
export class DeploymentsTasksHandle {
  readonly #client: ApiClient;
  readonly #path: readonly [string, string];

  constructor(client: ApiClient, ...path: readonly [string, string]) {
    this.#client = client;
    this.#path = path;
  }

  /**
   * Follow a task
   *
   * Sends the events of a task from the first one on, as they come, and ends with the task.
   *
   * `GET /deployments/{deployment_name}/tasks/{task_id}/events`
   */
  events(params: StreamTaskEventsParams, options?: RequestOptions): APIPromise<Stream<TaskEvent>> {
    return streamTaskEvents(this.#client, this.#path[0], this.#path[1], params, options);
  }

  /**
   * Send an event to a task
   *
   * Hands an event to the service that does the task, and answers with what was sent; what no task waits for is
   * dropped.
   *
   * `POST /deployments/{deployment_name}/tasks/{task_id}/events`
   */
  sendEvent(params: SendTaskEventParams, options?: RequestOptions): APIPromise<EventDefinition> {
    return sendTaskEvent(this.#client, this.#path[0], this.#path[1], params, options);
  }

  /**
   * Ask for a result
   *
   * Answers with the result of a task, or with null where there is none yet.
   *
   * `GET /deployments/{deployment_name}/tasks/{task_id}/results`
   */
  results(
    params: GetTaskResultParams,
    options?: RequestOptions,
  ): APIPromise<GetTaskResultResponses[200]['content']['application/json']> {
    return getTaskResult(this.#client, this.#path[0], this.#path[1], params, options);
  }
}
