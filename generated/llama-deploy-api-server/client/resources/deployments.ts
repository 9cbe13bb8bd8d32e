// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type CreateDeploymentParams,
  type CreateTaskParams,
  type DeleteSessionParams,
  type GetTaskResultParams,
  type RunTaskParams,
  type SendTaskEventParams,
  type StreamTaskEventsParams,
  createDeployment,
  createSession,
  createTask,
  createTaskAndPoll,
  deleteSession,
  getDeployment,
  getSession,
  getTaskResult,
  getTaskResultAndPoll,
  listDeployments,
  listSessions,
  listTasks,
  runTask,
  sendTaskEvent,
  streamTaskEvents,
} from '../functions/deployments.ts';
import { DeploymentsHandle } from '../handles/deployments.ts';
import { DeploymentsTasksHandle } from '../handles/deployments/tasks.ts';
import {
  type APIPromise,
  type ApiClient,
  type PollOptions,
  type RequestOptions,
  type Stream,
  itemsOf,
  textAt,
} from '../support/index.ts';
import type { DeploymentDefinition } from '../../types/deployment-definition.ts';
import type { EventDefinition } from '../../types/event-definition.ts';
import type {
  DeleteSessionResponses,
  GetTaskResultResponses,
  ListSessionsResponses,
  RunTaskResponses,
} from '../../types/operations/deployments.ts';
import type { SessionDefinition } from '../../types/session-definition.ts';
import type { TaskDefinition } from '../../types/task-definition.ts';
import type { TaskEvent } from '../../types/task-event.ts';

/** The operations of `deployments`. */
export class Deployments {
  readonly #client: ApiClient;
  #tasksResource: DeploymentsTasks | undefined;
  #sessionsResource: DeploymentsSessions | undefined;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  get tasks(): DeploymentsTasks {
    this.#tasksResource ??= new DeploymentsTasks(this.#client);
    return this.#tasksResource;
  }

  get sessions(): DeploymentsSessions {
    this.#sessionsResource ??= new DeploymentsSessions(this.#client);
    return this.#sessionsResource;
  }

  /** An object of this resource, with what can be done with it. Nothing is asked of the server. */
  get(deploymentName: string): DeploymentsHandle {
    return new DeploymentsHandle(this.#client, [deploymentName], undefined);
  }

  /**
   * List deployments
   *
   * Lists the deployments in the order in which they were made.
   *
   * `GET /deployments/`
   */
  list(options?: RequestOptions): APIPromise<DeploymentsHandle<DeploymentDefinition>[]> {
    return listDeployments(this.#client, options).as((data) =>
      itemsOf(data).map((item) => new DeploymentsHandle(this.#client, [textAt(item, 'name')], item)),
    );
  }

  /**
   * Make a deployment
   *
   * Starts the workflows that a deployment file names, or starts those of a deployment anew; answers when they
   * are ready.
   *
   * `POST /deployments/create`
   */
  create(
    params: CreateDeploymentParams,
    options?: RequestOptions,
  ): APIPromise<DeploymentsHandle<DeploymentDefinition>> {
    return createDeployment(this.#client, params, options).as(
      (data) => new DeploymentsHandle(this.#client, [textAt(data, 'name')], data),
    );
  }

  /**
   * Get a deployment
   *
   * Answers with the deployment, if there is one of this name.
   *
   * `GET /deployments/{deployment_name}`
   */
  retrieve(deploymentName: string, options?: RequestOptions): APIPromise<DeploymentsHandle<DeploymentDefinition>> {
    return getDeployment(this.#client, deploymentName, options).as(
      (data) => new DeploymentsHandle(this.#client, [textAt(data, 'name')], data),
    );
  }
}

/** The operations of `deployments.tasks`. */
export class DeploymentsTasks {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** An object of this resource, with what can be done with it. Nothing is asked of the server. */
  get(deploymentName: string, taskId: string, params: { readonly session_id: string }): DeploymentsTasksHandle {
    return new DeploymentsTasksHandle(this.#client, [deploymentName, taskId], params, undefined);
  }

  /**
   * List tasks
   *
   * Lists the tasks of all sessions of the deployment.
   *
   * `GET /deployments/{deployment_name}/tasks`
   */
  list(deploymentName: string, options?: RequestOptions): APIPromise<DeploymentsTasksHandle<TaskDefinition>[]> {
    return listTasks(this.#client, deploymentName, options).as((data) =>
      itemsOf(data).map(
        (item) =>
          new DeploymentsTasksHandle(
            this.#client,
            [deploymentName, textAt(item, 'task_id')],
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
  create(
    deploymentName: string,
    params: CreateTaskParams,
    options?: RequestOptions,
  ): APIPromise<DeploymentsTasksHandle<TaskDefinition>> {
    return createTask(this.#client, deploymentName, params, options).as(
      (data) =>
        new DeploymentsTasksHandle(
          this.#client,
          [deploymentName, textAt(data, 'task_id')],
          { session_id: textAt(data, 'session_id') },
          data,
        ),
    );
  }

  /** As `create`, then waits until it is over. */
  createAndPoll(
    deploymentName: string,
    params: CreateTaskParams,
    options?: PollOptions,
  ): Promise<NonNullable<GetTaskResultResponses[200]['content']['application/json']>> {
    return createTaskAndPoll(this.#client, deploymentName, params, options);
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

  /** Waits until it is over. */
  wait(
    deploymentName: string,
    taskId: string,
    params: GetTaskResultParams,
    options?: PollOptions,
  ): Promise<NonNullable<GetTaskResultResponses[200]['content']['application/json']>> {
    return getTaskResultAndPoll(this.#client, deploymentName, taskId, params, options);
  }
}

/** The operations of `deployments.sessions`. */
export class DeploymentsSessions {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * List sessions
   *
   * Lists the sessions of the deployment, without their tasks and state.
   *
   * `GET /deployments/{deployment_name}/sessions`
   */
  list(
    deploymentName: string,
    options?: RequestOptions,
  ): APIPromise<ListSessionsResponses[200]['content']['application/json']> {
    return listSessions(this.#client, deploymentName, options);
  }

  /**
   * Make a session
   *
   * Makes a session; a body is ignored.
   *
   * `POST /deployments/{deployment_name}/sessions/create`
   */
  create(deploymentName: string, options?: RequestOptions): APIPromise<SessionDefinition> {
    return createSession(this.#client, deploymentName, options);
  }

  /**
   * Delete a session
   *
   * Deletes a session with its tasks; one that is not there is deleted already.
   *
   * `POST /deployments/{deployment_name}/sessions/delete`
   */
  delete(
    deploymentName: string,
    params: DeleteSessionParams,
    options?: RequestOptions,
  ): APIPromise<DeleteSessionResponses[200]['content']['application/json']> {
    return deleteSession(this.#client, deploymentName, params, options);
  }

  /**
   * Get a session
   *
   * Answers with the session, without its tasks and state.
   *
   * `GET /deployments/{deployment_name}/sessions/{session_id}`
   */
  get(deploymentName: string, sessionId: string, options?: RequestOptions): APIPromise<SessionDefinition> {
    return getSession(this.#client, deploymentName, sessionId, options);
  }
}
