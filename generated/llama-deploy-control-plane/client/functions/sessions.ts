// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type PollOptions,
  type RequestOptions,
  type Stream,
  pollFound,
  pollValue,
  readOrCreate,
  request,
  valueAt,
} from '../support/index.ts';
import type { EventDefinition } from '../../types/event-definition.ts';
import type {
  AddTaskResponses,
  CreateSessionResponses,
  DeleteSessionResponses,
  GetCurrentTaskResponses,
  GetSessionResponses,
  GetSessionStateResponses,
  GetTaskResultResponses,
  ListSessionsResponses,
  ListTasksResponses,
  SendTaskEventResponses,
  StreamTaskResultResponses,
  UpdateSessionStateResponses,
} from '../../types/operations/sessions.ts';
import type { ResultStyle } from '../../types/result-style.ts';
import type { SentEvent } from '../../types/sent-event.ts';
import type { SessionDefinition } from '../../types/session-definition.ts';
import type { SessionMap } from '../../types/session-map.ts';
import type { SessionState } from '../../types/session-state.ts';
import type { TaskDefinitionParam } from '../../types/task-definition-param.ts';
import type { TaskEvent } from '../../types/task-event.ts';

/** Parameters of `listSessions`. */
export interface ListSessionsParams {
  /**
   * How results that are no texts are written; an addition of Etalon to the API, absent means json or what the
   * server was told.
   */
  'x-etalon-results'?: ResultStyle | undefined;
}

export const listSessionsOperation: ClientOperation<ListSessionsResponses> = {
  id: 'listSessions',
  method: 'GET',
  path: '/sessions',
  parameters: [{ name: 'x-etalon-results', in: 'header' }],
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/sessions.ts')).listSessionsValidators,
  statuses: ['200', '401', '403', '422', '500'],
};

/**
 * List sessions
 *
 * Answers with all sessions by their ids, with their tasks and state.
 *
 * `GET /sessions`
 */
export function listSessions(
  client: ApiClient,
  params?: ListSessionsParams | null,
  options?: RequestOptions,
): APIPromise<SessionMap> {
  return request(client, { operation: listSessionsOperation, params, options });
}

export const createSessionOperation: ClientOperation<CreateSessionResponses> = {
  id: 'createSession',
  method: 'POST',
  path: '/sessions/create',
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/sessions.ts')).createSessionValidators,
  statuses: ['200', '400', '401', '403', '500'],
};

/**
 * Make a session
 *
 * Makes a session and answers with its id; a body is ignored.
 *
 * `POST /sessions/create`
 */
export function createSession(
  client: ApiClient,
  options?: RequestOptions,
): APIPromise<CreateSessionResponses[200]['content']['application/json']> {
  return request(client, { operation: createSessionOperation, options });
}

/** Parameters of `getSession`. */
export interface GetSessionParams {
  /**
   * How results that are no texts are written; an addition of Etalon to the API, absent means json or what the
   * server was told.
   */
  'x-etalon-results'?: ResultStyle | undefined;
}

export const getSessionOperation: ClientOperation<GetSessionResponses> = {
  id: 'getSession',
  method: 'GET',
  path: '/sessions/{session_id}',
  parameters: [{ name: 'x-etalon-results', in: 'header' }],
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/sessions.ts')).getSessionValidators,
  statuses: ['200', '400', '401', '403', '404', '422', '500'],
};

/**
 * Get a session
 *
 * Answers with the session, its tasks and its state.
 *
 * `GET /sessions/{session_id}`
 */
export function getSession(
  client: ApiClient,
  sessionId: string,
  params?: GetSessionParams | null,
  options?: RequestOptions,
): APIPromise<SessionDefinition> {
  return request(client, { operation: getSessionOperation, path: [sessionId], params, options });
}

/** As `getSession`; where there is none, `createSession` makes one, and that one is read. */
export async function getSessionOrCreate(
  client: ApiClient,
  sessionId: string,
  params?: GetSessionParams | null,
  options?: RequestOptions,
): Promise<SessionDefinition> {
  return readOrCreate({
    read: () => request(client, { operation: getSessionOperation, path: [sessionId], params, options }),
    create: () => request(client, { operation: createSessionOperation, options: options }),
    readCreated: (created) =>
      request(client, { operation: getSessionOperation, path: [valueAt(created, '')], params, options }),
  });
}

export const deleteSessionOperation: ClientOperation<DeleteSessionResponses> = {
  id: 'deleteSession',
  method: 'POST',
  path: '/sessions/{session_id}/delete',
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/sessions.ts')).deleteSessionValidators,
  statuses: ['200', '400', '401', '403', '500'],
};

/**
 * Delete a session
 *
 * Deletes a session with its tasks; one that is not there is deleted already.
 *
 * `POST /sessions/{session_id}/delete`
 */
export function deleteSession(
  client: ApiClient,
  sessionId: string,
  options?: RequestOptions,
): APIPromise<DeleteSessionResponses[200]['content']['application/json']> {
  return request(client, { operation: deleteSessionOperation, path: [sessionId], options });
}

/** Parameters of `addTask`. */
export type AddTaskParams = Omit<TaskDefinitionParam, 'input'> & {
  input: string | object;
};

export const addTaskOperation: ClientOperation<AddTaskResponses> = {
  id: 'addTask',
  method: 'POST',
  path: '/sessions/{session_id}/tasks',
  body: { required: true, content: { 'application/json': { kind: 'json', jsonTexts: ['input'] } } },
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/sessions.ts')).addTaskValidators,
  statuses: ['200', '400', '401', '403', '404', '409', '413', '422', '500'],
};

/**
 * Add a task
 *
 * Adds a task to a session, hands it to its service, and answers with its id.
 *
 * `POST /sessions/{session_id}/tasks`
 */
export function addTask(
  client: ApiClient,
  sessionId: string,
  params: AddTaskParams,
  options?: RequestOptions,
): APIPromise<AddTaskResponses[200]['content']['application/json']> {
  return request(client, { operation: addTaskOperation, path: [sessionId], params, options });
}

/** As `addTask`, then asks until the answer is not null. */
export async function addTaskAndPoll(
  client: ApiClient,
  sessionId: string,
  params: AddTaskParams,
  options?: PollOptions,
): Promise<NonNullable<GetTaskResultResponses[200]['content']['application/json']>['result']> {
  const created: unknown = await request(client, { operation: addTaskOperation, path: [sessionId], params, options });
  const last = await pollValue(client, {
    ask: (asking) =>
      request<GetTaskResultResponses[200]['content']['application/json']>(client, {
        operation: getTaskResultOperation,
        path: [sessionId, valueAt(created, '')],
        options: asking,
      }),
    options,
  });
  return last['result'];
}

export const listTasksOperation: ClientOperation<ListTasksResponses> = {
  id: 'listTasks',
  method: 'GET',
  path: '/sessions/{session_id}/tasks',
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/sessions.ts')).listTasksValidators,
  statuses: ['200', '400', '401', '403', '404', '500'],
};

/**
 * List tasks
 *
 * Lists the tasks of a session in the order in which they were added.
 *
 * `GET /sessions/{session_id}/tasks`
 */
export function listTasks(
  client: ApiClient,
  sessionId: string,
  options?: RequestOptions,
): APIPromise<ListTasksResponses[200]['content']['application/json']> {
  return request(client, { operation: listTasksOperation, path: [sessionId], options });
}

export const getCurrentTaskOperation: ClientOperation<GetCurrentTaskResponses> = {
  id: 'getCurrentTask',
  method: 'GET',
  path: '/sessions/{session_id}/current_task',
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/sessions.ts')).getCurrentTaskValidators,
  statuses: ['200', '400', '401', '403', '404', '500'],
};

/**
 * Get the current task
 *
 * Answers with the task that was added last, or with null where there is none.
 *
 * `GET /sessions/{session_id}/current_task`
 */
export function getCurrentTask(
  client: ApiClient,
  sessionId: string,
  options?: RequestOptions,
): APIPromise<GetCurrentTaskResponses[200]['content']['application/json']> {
  return request(client, { operation: getCurrentTaskOperation, path: [sessionId], options });
}

/** Parameters of `getTaskResult`. */
export interface GetTaskResultParams {
  /**
   * How results that are no texts are written; an addition of Etalon to the API, absent means json or what the
   * server was told.
   */
  'x-etalon-results'?: ResultStyle | undefined;
}

export const getTaskResultOperation: ClientOperation<GetTaskResultResponses> = {
  id: 'getTaskResult',
  method: 'GET',
  path: '/sessions/{session_id}/tasks/{task_id}/result',
  parameters: [{ name: 'x-etalon-results', in: 'header' }],
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/sessions.ts')).getTaskResultValidators,
  statuses: ['200', '400', '401', '403', '404', '422', '500'],
};

/**
 * Ask for a result
 *
 * Answers with the result of a task, or with null where there is none yet.
 *
 * `GET /sessions/{session_id}/tasks/{task_id}/result`
 */
export function getTaskResult(
  client: ApiClient,
  sessionId: string,
  taskId: string,
  params?: GetTaskResultParams | null,
  options?: RequestOptions,
): APIPromise<GetTaskResultResponses[200]['content']['application/json']> {
  return request(client, { operation: getTaskResultOperation, path: [sessionId, taskId], params, options });
}

/** Asks `getTaskResult` until the answer is not null. */
export async function getTaskResultAndPoll(
  client: ApiClient,
  sessionId: string,
  taskId: string,
  params?: GetTaskResultParams | null,
  options?: PollOptions,
): Promise<NonNullable<GetTaskResultResponses[200]['content']['application/json']>> {
  return pollValue(client, {
    ask: (asking) =>
      request<GetTaskResultResponses[200]['content']['application/json']>(client, {
        operation: getTaskResultOperation,
        path: [sessionId, taskId],
        params,
        options: asking,
      }),
    options,
  });
}

export const streamTaskResultOperation: ClientOperation<StreamTaskResultResponses> = {
  id: 'streamTaskResult',
  method: 'GET',
  path: '/sessions/{session_id}/tasks/{task_id}/result_stream',
  responses: { '200': { 'application/x-ndjson': { kind: 'json-lines' } } },
  replays: true,
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/sessions.ts')).streamTaskResultValidators,
  statuses: ['200', '400', '401', '403', '404', '500'],
};

/**
 * Follow a task
 *
 * Sends the events of a task from the first one on, as they come, and ends with the task; before the first
 * event there is nothing to find.
 *
 * `GET /sessions/{session_id}/tasks/{task_id}/result_stream`
 */
export function streamTaskResult(
  client: ApiClient,
  sessionId: string,
  taskId: string,
  options?: RequestOptions,
): APIPromise<Stream<TaskEvent>> {
  return request(client, { operation: streamTaskResultOperation, path: [sessionId, taskId], options });
}

/** Asks `streamTaskResult` until there is an answer. */
export async function streamTaskResultAndPoll(
  client: ApiClient,
  sessionId: string,
  taskId: string,
  options?: PollOptions,
): Promise<Stream<TaskEvent>> {
  return pollFound(client, {
    ask: (asking) =>
      request<Stream<TaskEvent>>(client, {
        operation: streamTaskResultOperation,
        path: [sessionId, taskId],
        options: asking,
      }),
    missing: { detail: 'Task stream not found' },
    options,
  });
}

/** Parameters of `sendTaskEvent`. */
export type SendTaskEventParams = Omit<EventDefinition, 'event_obj_str'> & {
  event_obj_str: string | SentEvent;
};

export const sendTaskEventOperation: ClientOperation<SendTaskEventResponses> = {
  id: 'sendTaskEvent',
  method: 'POST',
  path: '/sessions/{session_id}/tasks/{task_id}/send_event',
  body: { required: true, content: { 'application/json': { kind: 'json', jsonTexts: ['event_obj_str'] } } },
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/sessions.ts')).sendTaskEventValidators,
  statuses: ['200', '400', '401', '403', '413', '422', '500'],
};

/**
 * Send an event to a task
 *
 * Hands an event to the service that does the task; what no task waits for is dropped.
 *
 * `POST /sessions/{session_id}/tasks/{task_id}/send_event`
 */
export function sendTaskEvent(
  client: ApiClient,
  sessionId: string,
  taskId: string,
  params: SendTaskEventParams,
  options?: RequestOptions,
): APIPromise<SendTaskEventResponses[200]['content']['application/json']> {
  return request(client, { operation: sendTaskEventOperation, path: [sessionId, taskId], params, options });
}

/** Parameters of `getSessionState`. */
export interface GetSessionStateParams {
  /**
   * How results that are no texts are written; an addition of Etalon to the API, absent means json or what the
   * server was told.
   */
  'x-etalon-results'?: ResultStyle | undefined;
}

export const getSessionStateOperation: ClientOperation<GetSessionStateResponses> = {
  id: 'getSessionState',
  method: 'GET',
  path: '/sessions/{session_id}/state',
  parameters: [{ name: 'x-etalon-results', in: 'header' }],
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/sessions.ts')).getSessionStateValidators,
  statuses: ['200', '400', '401', '403', '404', '422', '500'],
};

/**
 * Get the state of a session
 *
 * Answers with what is kept with the session.
 *
 * `GET /sessions/{session_id}/state`
 */
export function getSessionState(
  client: ApiClient,
  sessionId: string,
  params?: GetSessionStateParams | null,
  options?: RequestOptions,
): APIPromise<SessionState> {
  return request(client, { operation: getSessionStateOperation, path: [sessionId], params, options });
}

/** Parameters of `updateSessionState`. */
export interface UpdateSessionStateParams {
  /** The members. */
  body: SessionState;
}

export const updateSessionStateOperation: ClientOperation<UpdateSessionStateResponses> = {
  id: 'updateSessionState',
  method: 'POST',
  path: '/sessions/{session_id}/state',
  body: { key: 'body', required: true, content: 'application/json' },
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/sessions.ts')).updateSessionStateValidators,
  statuses: ['200', '400', '401', '403', '404', '413', '422', '500'],
};

/**
 * Change the state of a session
 *
 * Puts members into the state, beside those that are there or in their place.
 *
 * `POST /sessions/{session_id}/state`
 */
export function updateSessionState(
  client: ApiClient,
  sessionId: string,
  params: UpdateSessionStateParams,
  options?: RequestOptions,
): APIPromise<UpdateSessionStateResponses[200]['content']['application/json']> {
  return request(client, { operation: updateSessionStateOperation, path: [sessionId], params, options });
}
