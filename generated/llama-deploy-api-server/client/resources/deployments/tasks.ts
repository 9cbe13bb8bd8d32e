// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type CreateTaskParams, createTask } from '../../functions/create-task.ts';
import { type GetTaskResultParams, getTaskResult } from '../../functions/get-task-result.ts';
import { listTasks } from '../../functions/list-tasks.ts';
import { type RunTaskParams, runTask } from '../../functions/run-task.ts';
import { type SendTaskEventParams, sendTaskEvent } from '../../functions/send-task-event.ts';
import { type StreamTaskEventsParams, streamTaskEvents } from '../../functions/stream-task-events.ts';
import { DeploymentsTasksHandle } from '../../handles/deployments/tasks.ts';
import type { APIPromise, ApiClient, RequestOptions, Stream } from '../../support/index.ts';
import type { EventDefinition } from '../../../types/event-definition.ts';
import type { GetTaskResultResponses } from '../../../types/operations/get-task-result.ts';
import type { ListTasksResponses } from '../../../types/operations/list-tasks.ts';
import type { RunTaskResponses } from '../../../types/operations/run-task.ts';
import type { TaskDefinition } from '../../../types/task-definition.ts';
import type { TaskEvent } from '../../../types/task-event.ts';

/** The operations of `deployments.tasks`. */
export class DeploymentsTasks {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** An object of this resource, with what can be done with it. Nothing is asked of the server. */
  get(deploymentName: string, taskId: string): DeploymentsTasksHandle {
    return new DeploymentsTasksHandle(this.#client, deploymentName, taskId);
  }

  /**
   * List tasks
   *
   * Lists the tasks of all sessions of the deployment.
   *
   * `GET /deployments/{deployment_name}/tasks`
   */
  list(
    deploymentName: string,
    options?: RequestOptions,
  ): APIPromise<ListTasksResponses[200]['content']['application/json']> {
    return listTasks(this.#client, deploymentName, options);
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
    deploymentName: string,
    params: RunTaskParams,
    options?: RequestOptions,
  ): APIPromise<RunTaskResponses[200]['content']['application/json']> {
    return runTask(this.#client, deploymentName, params, options);
  }

  /**
   * Start a task
   *
   * Starts a task and answers at once. A session that is made for it stays.
   *
   * `POST /deployments/{deployment_name}/tasks/create`
   */
  create(deploymentName: string, params: CreateTaskParams, options?: RequestOptions): APIPromise<TaskDefinition> {
    return createTask(this.#client, deploymentName, params, options);
  }

  /**
   * Follow a task
   *
   * Sends the events of a task from the first one on, as they come, and ends with the task.
   *
   * `GET /deployments/{deployment_name}/tasks/{task_id}/events`
   */
  events(
    deploymentName: string,
    taskId: string,
    params: StreamTaskEventsParams,
    options?: RequestOptions,
  ): APIPromise<Stream<TaskEvent>> {
    return streamTaskEvents(this.#client, deploymentName, taskId, params, options);
  }

  /**
   * Send an event to a task
   *
   * Hands an event to the service that does the task, and answers with what was sent; what no task waits for is
   * dropped.
   *
   * `POST /deployments/{deployment_name}/tasks/{task_id}/events`
   */
  sendEvent(
    deploymentName: string,
    taskId: string,
    params: SendTaskEventParams,
    options?: RequestOptions,
  ): APIPromise<EventDefinition> {
    return sendTaskEvent(this.#client, deploymentName, taskId, params, options);
  }

  /**
   * Ask for a result
   *
   * Answers with the result of a task, or with null where there is none yet.
   *
   * `GET /deployments/{deployment_name}/tasks/{task_id}/results`
   */
  results(
    deploymentName: string,
    taskId: string,
    params: GetTaskResultParams,
    options?: RequestOptions,
  ): APIPromise<GetTaskResultResponses[200]['content']['application/json']> {
    return getTaskResult(this.#client, deploymentName, taskId, params, options);
  }
}
