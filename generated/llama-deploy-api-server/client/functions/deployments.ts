// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type PollOptions,
  type RequestOptions,
  type Stream,
  pollValue,
  request,
  valueAt,
} from '../support/index.ts';
import type { DeployedTaskParam } from '../../types/deployed-task-param.ts';
import type { DeploymentDefinition } from '../../types/deployment-definition.ts';
import type { EventDefinition } from '../../types/event-definition.ts';
import type {
  CreateDeploymentBodies,
  CreateDeploymentResponses,
  CreateSessionResponses,
  CreateTaskResponses,
  DeleteSessionResponses,
  GetDeploymentResponses,
  GetSessionResponses,
  GetTaskResultResponses,
  ListDeploymentsResponses,
  ListSessionsResponses,
  ListTasksResponses,
  RunTaskResponses,
  SendTaskEventResponses,
  StreamTaskEventsResponses,
} from '../../types/operations/deployments.ts';
import type { ResultStyle } from '../../types/result-style.ts';
import type { SentEvent } from '../../types/sent-event.ts';
import type { SessionDefinition } from '../../types/session-definition.ts';
import type { TaskDefinition } from '../../types/task-definition.ts';
import type { TaskEvent } from '../../types/task-event.ts';

export const listDeploymentsOperation: ClientOperation<ListDeploymentsResponses> = {
  id: 'listDeployments',
  method: 'GET',
  path: '/deployments/',
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/deployments.ts')).listDeploymentsValidators,
  statuses: ['200', '401', '403', '500'],
};

/**
 * List deployments
 *
 * Lists the deployments in the order in which they were made.
 *
 * `GET /deployments/`
 */
export function listDeployments(
  client: ApiClient,
  options?: RequestOptions,
): APIPromise<ListDeploymentsResponses[200]['content']['application/json']> {
  return request(client, { operation: listDeploymentsOperation, options });
}

/** Parameters of `createDeployment`. */
export type CreateDeploymentParams = Omit<CreateDeploymentBodies['multipart/form-data'], 'config_file'> & {
  config_file: Blob;
} & {
  /** Whether a deployment of this name is replaced; it must be there then. */
  reload?: boolean | undefined;
};

export const createDeploymentOperation: ClientOperation<CreateDeploymentResponses> = {
  id: 'createDeployment',
  method: 'POST',
  path: '/deployments/create',
  parameters: ['reload'],
  body: { required: true, content: { 'multipart/form-data': { kind: 'multipart' } } },
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/deployments.ts')).createDeploymentValidators,
  statuses: ['200', '400', '401', '403', '404', '413', '422', '500'],
};

/**
 * Make a deployment
 *
 * Starts the workflows that a deployment file names, or starts those of a deployment anew; answers when they
 * are ready.
 *
 * `POST /deployments/create`
 */
export function createDeployment(
  client: ApiClient,
  params: CreateDeploymentParams,
  options?: RequestOptions,
): APIPromise<DeploymentDefinition> {
  return request(client, { operation: createDeploymentOperation, params, options });
}

export const getDeploymentOperation: ClientOperation<GetDeploymentResponses> = {
  id: 'getDeployment',
  method: 'GET',
  path: '/deployments/{deployment_name}',
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/deployments.ts')).getDeploymentValidators,
  statuses: ['200', '400', '401', '403', '404', '500'],
};

/**
 * Get a deployment
 *
 * Answers with the deployment, if there is one of this name.
 *
 * `GET /deployments/{deployment_name}`
 */
export function getDeployment(
  client: ApiClient,
  deploymentName: string,
  options?: RequestOptions,
): APIPromise<DeploymentDefinition> {
  return request(client, { operation: getDeploymentOperation, path: [deploymentName], options });
}

export const listTasksOperation: ClientOperation<ListTasksResponses> = {
  id: 'listTasks',
  method: 'GET',
  path: '/deployments/{deployment_name}/tasks',
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/deployments.ts')).listTasksValidators,
  statuses: ['200', '400', '401', '403', '404', '500'],
};

/**
 * List tasks
 *
 * Lists the tasks of all sessions of the deployment.
 *
 * `GET /deployments/{deployment_name}/tasks`
 */
export function listTasks(
  client: ApiClient,
  deploymentName: string,
  options?: RequestOptions,
): APIPromise<ListTasksResponses[200]['content']['application/json']> {
  return request(client, { operation: listTasksOperation, path: [deploymentName], options });
}

/** Parameters of `runTask`. */
export type RunTaskParams = Omit<DeployedTaskParam, 'input'> & {
  input: string | object;
} & {
  /** The session that the task shall belong to; absent, one is made for it. */
  session_id?: string | undefined;
  /**
   * How results that are no texts are written; an addition of Etalon to the API, absent means json or what the
   * server was told.
   */
  'x-etalon-results'?: ResultStyle | undefined;
};

export const runTaskOperation: ClientOperation<RunTaskResponses> = {
  id: 'runTask',
  method: 'POST',
  path: '/deployments/{deployment_name}/tasks/run',
  parameters: ['session_id', { name: 'x-etalon-results', in: 'header' }],
  body: { required: true, content: { 'application/json': { kind: 'json', jsonTexts: ['input'] } } },
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/deployments.ts')).runTaskValidators,
  statuses: ['200', '400', '401', '403', '404', '413', '422', '500'],
};

/**
 * Do a task
 *
 * Does a task and answers with the text of its result, also where it failed. A session that is made for it
 * goes with it.
 *
 * `POST /deployments/{deployment_name}/tasks/run`
 */
export function runTask(
  client: ApiClient,
  deploymentName: string,
  params: RunTaskParams,
  options?: RequestOptions,
): APIPromise<RunTaskResponses[200]['content']['application/json']> {
  return request(client, { operation: runTaskOperation, path: [deploymentName], params, options });
}

/** Parameters of `createTask`. */
export type CreateTaskParams = Omit<DeployedTaskParam, 'input'> & {
  input: string | object;
} & {
  /** The session that the task shall belong to; absent, one is made for it. */
  session_id?: string | undefined;
};

export const createTaskOperation: ClientOperation<CreateTaskResponses> = {
  id: 'createTask',
  method: 'POST',
  path: '/deployments/{deployment_name}/tasks/create',
  parameters: ['session_id'],
  body: { required: true, content: { 'application/json': { kind: 'json', jsonTexts: ['input'] } } },
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/deployments.ts')).createTaskValidators,
  statuses: ['200', '400', '401', '403', '404', '413', '422', '500'],
};

/**
 * Start a task
 *
 * Starts a task and answers at once. A session that is made for it stays.
 *
 * `POST /deployments/{deployment_name}/tasks/create`
 */
export function createTask(
  client: ApiClient,
  deploymentName: string,
  params: CreateTaskParams,
  options?: RequestOptions,
): APIPromise<TaskDefinition> {
  return request(client, { operation: createTaskOperation, path: [deploymentName], params, options });
}

/** As `createTask`, then asks until the answer is not null. */
export async function createTaskAndPoll(
  client: ApiClient,
  deploymentName: string,
  params: CreateTaskParams,
  options?: PollOptions,
): Promise<NonNullable<GetTaskResultResponses[200]['content']['application/json']>> {
  const created: unknown = await request(client, {
    operation: createTaskOperation,
    path: [deploymentName],
    params,
    options,
  });
  return pollValue(client, {
    ask: (asking) =>
      request<GetTaskResultResponses[200]['content']['application/json']>(client, {
        operation: getTaskResultOperation,
        path: [deploymentName, valueAt(created, 'task_id')],
        params: { session_id: valueAt(created, 'session_id') },
        options: asking,
      }),
    options,
  });
}

/** Parameters of `streamTaskEvents`. */
export interface StreamTaskEventsParams {
  /** The session that the task belongs to. */
  session_id: string;
}

export const streamTaskEventsOperation: ClientOperation<StreamTaskEventsResponses> = {
  id: 'streamTaskEvents',
  method: 'GET',
  path: '/deployments/{deployment_name}/tasks/{task_id}/events',
  parameters: ['session_id'],
  responses: { '200': { 'application/x-ndjson': { kind: 'json-lines' } } },
  replays: true,
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/deployments.ts')).streamTaskEventsValidators,
  statuses: ['200', '400', '401', '403', '404', '410', '422', '500'],
};

/**
 * Follow a task
 *
 * Sends the events of a task from the first one on, as they come, and ends with the task.
 *
 * `GET /deployments/{deployment_name}/tasks/{task_id}/events`
 */
export function streamTaskEvents(
  client: ApiClient,
  deploymentName: string,
  taskId: string,
  params: StreamTaskEventsParams,
  options?: RequestOptions,
): APIPromise<Stream<TaskEvent>> {
  return request(client, { operation: streamTaskEventsOperation, path: [deploymentName, taskId], params, options });
}

/** Parameters of `sendTaskEvent`. */
export type SendTaskEventParams = Omit<EventDefinition, 'event_obj_str'> & {
  event_obj_str: string | SentEvent;
} & {
  /** The session that the task belongs to. */
  session_id: string;
};

export const sendTaskEventOperation: ClientOperation<SendTaskEventResponses> = {
  id: 'sendTaskEvent',
  method: 'POST',
  path: '/deployments/{deployment_name}/tasks/{task_id}/events',
  parameters: ['session_id'],
  body: { required: true, content: { 'application/json': { kind: 'json', jsonTexts: ['event_obj_str'] } } },
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/deployments.ts')).sendTaskEventValidators,
  statuses: ['200', '400', '401', '403', '404', '413', '422', '500'],
};

/**
 * Send an event to a task
 *
 * Hands an event to the service that does the task, and answers with what was sent; what no task waits for is
 * dropped.
 *
 * `POST /deployments/{deployment_name}/tasks/{task_id}/events`
 */
export function sendTaskEvent(
  client: ApiClient,
  deploymentName: string,
  taskId: string,
  params: SendTaskEventParams,
  options?: RequestOptions,
): APIPromise<EventDefinition> {
  return request(client, { operation: sendTaskEventOperation, path: [deploymentName, taskId], params, options });
}

/** Parameters of `getTaskResult`. */
export interface GetTaskResultParams {
  /** The session that the task belongs to. */
  session_id: string;
  /**
   * How results that are no texts are written; an addition of Etalon to the API, absent means json or what the
   * server was told.
   */
  'x-etalon-results'?: ResultStyle | undefined;
}

export const getTaskResultOperation: ClientOperation<GetTaskResultResponses> = {
  id: 'getTaskResult',
  method: 'GET',
  path: '/deployments/{deployment_name}/tasks/{task_id}/results',
  parameters: ['session_id', { name: 'x-etalon-results', in: 'header' }],
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/deployments.ts')).getTaskResultValidators,
  statuses: ['200', '400', '401', '403', '404', '422', '500'],
};

/**
 * Ask for a result
 *
 * Answers with the result of a task, or with null where there is none yet.
 *
 * `GET /deployments/{deployment_name}/tasks/{task_id}/results`
 */
export function getTaskResult(
  client: ApiClient,
  deploymentName: string,
  taskId: string,
  params: GetTaskResultParams,
  options?: RequestOptions,
): APIPromise<GetTaskResultResponses[200]['content']['application/json']> {
  return request(client, { operation: getTaskResultOperation, path: [deploymentName, taskId], params, options });
}

/** Asks `getTaskResult` until the answer is not null. */
export async function getTaskResultAndPoll(
  client: ApiClient,
  deploymentName: string,
  taskId: string,
  params: GetTaskResultParams,
  options?: PollOptions,
): Promise<NonNullable<GetTaskResultResponses[200]['content']['application/json']>> {
  return pollValue(client, {
    ask: (asking) =>
      request<GetTaskResultResponses[200]['content']['application/json']>(client, {
        operation: getTaskResultOperation,
        path: [deploymentName, taskId],
        params,
        options: asking,
      }),
    options,
  });
}

export const listSessionsOperation: ClientOperation<ListSessionsResponses> = {
  id: 'listSessions',
  method: 'GET',
  path: '/deployments/{deployment_name}/sessions',
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/deployments.ts')).listSessionsValidators,
  statuses: ['200', '400', '401', '403', '404', '500'],
};

/**
 * List sessions
 *
 * Lists the sessions of the deployment, without their tasks and state.
 *
 * `GET /deployments/{deployment_name}/sessions`
 */
export function listSessions(
  client: ApiClient,
  deploymentName: string,
  options?: RequestOptions,
): APIPromise<ListSessionsResponses[200]['content']['application/json']> {
  return request(client, { operation: listSessionsOperation, path: [deploymentName], options });
}

export const createSessionOperation: ClientOperation<CreateSessionResponses> = {
  id: 'createSession',
  method: 'POST',
  path: '/deployments/{deployment_name}/sessions/create',
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/deployments.ts')).createSessionValidators,
  statuses: ['200', '400', '401', '403', '404', '500'],
};

/**
 * Make a session
 *
 * Makes a session; a body is ignored.
 *
 * `POST /deployments/{deployment_name}/sessions/create`
 */
export function createSession(
  client: ApiClient,
  deploymentName: string,
  options?: RequestOptions,
): APIPromise<SessionDefinition> {
  return request(client, { operation: createSessionOperation, path: [deploymentName], options });
}

/** Parameters of `deleteSession`. */
export interface DeleteSessionParams {
  /** The session that shall go. */
  session_id: string;
}

export const deleteSessionOperation: ClientOperation<DeleteSessionResponses> = {
  id: 'deleteSession',
  method: 'POST',
  path: '/deployments/{deployment_name}/sessions/delete',
  parameters: ['session_id'],
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/deployments.ts')).deleteSessionValidators,
  statuses: ['200', '400', '401', '403', '404', '422', '500'],
};

/**
 * Delete a session
 *
 * Deletes a session with its tasks; one that is not there is deleted already.
 *
 * `POST /deployments/{deployment_name}/sessions/delete`
 */
export function deleteSession(
  client: ApiClient,
  deploymentName: string,
  params: DeleteSessionParams,
  options?: RequestOptions,
): APIPromise<DeleteSessionResponses[200]['content']['application/json']> {
  return request(client, { operation: deleteSessionOperation, path: [deploymentName], params, options });
}

export const getSessionOperation: ClientOperation<GetSessionResponses> = {
  id: 'getSession',
  method: 'GET',
  path: '/deployments/{deployment_name}/sessions/{session_id}',
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/deployments.ts')).getSessionValidators,
  statuses: ['200', '400', '401', '403', '404', '500'],
};

/**
 * Get a session
 *
 * Answers with the session, without its tasks and state.
 *
 * `GET /deployments/{deployment_name}/sessions/{session_id}`
 */
export function getSession(
  client: ApiClient,
  deploymentName: string,
  sessionId: string,
  options?: RequestOptions,
): APIPromise<SessionDefinition> {
  return request(client, { operation: getSessionOperation, path: [deploymentName, sessionId], options });
}
