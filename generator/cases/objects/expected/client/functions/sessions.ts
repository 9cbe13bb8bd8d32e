// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
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
import type {
  CreateSessionResponses,
  CreateTaskBodies,
  CreateTaskResponses,
  GetSessionResponses,
  GetTaskResponses,
  ListSessionsResponses,
  ListTasksResponses,
  SendEventBodies,
  SendEventResponses,
  StreamEventsResponses,
} from '../../types/operations/sessions.ts';
import type { Outcome } from '../../types/outcome.ts';
import type { Session } from '../../types/session.ts';

export const listSessionsOperation: ClientOperation<ListSessionsResponses> = {
  id: 'listSessions',
  method: 'GET',
  path: '/sessions',
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/sessions.ts')).listSessionsValidators,
  statuses: ['200'],
};

/** `GET /sessions` */
export function listSessions(
  client: ApiClient,
  options?: RequestOptions,
): APIPromise<ListSessionsResponses[200]['content']['application/json']> {
  return request(client, { operation: listSessionsOperation, options });
}

export const createSessionOperation: ClientOperation<CreateSessionResponses> = {
  id: 'createSession',
  method: 'POST',
  path: '/sessions',
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/sessions.ts')).createSessionValidators,
  statuses: ['200'],
};

/** `POST /sessions` */
export function createSession(
  client: ApiClient,
  options?: RequestOptions,
): APIPromise<CreateSessionResponses[200]['content']['application/json']> {
  return request(client, { operation: createSessionOperation, options });
}

export const getSessionOperation: ClientOperation<GetSessionResponses> = {
  id: 'getSession',
  method: 'GET',
  path: '/sessions/{session}',
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/sessions.ts')).getSessionValidators,
  statuses: ['200'],
};

/** `GET /sessions/{session}` */
export function getSession(client: ApiClient, session: string, options?: RequestOptions): APIPromise<Session> {
  return request(client, { operation: getSessionOperation, path: [session], options });
}

/** As `getSession`; where there is none, `createSession` makes one, and that one is read. */
export async function getSessionOrCreate(
  client: ApiClient,
  session: string,
  options?: RequestOptions,
): Promise<Session> {
  return readOrCreate({
    read: () => request(client, { operation: getSessionOperation, path: [session], options }),
    create: () => request(client, { operation: createSessionOperation, options: options }),
    readCreated: (created) =>
      request(client, { operation: getSessionOperation, path: [valueAt(created, '')], options }),
  });
}

export const listTasksOperation: ClientOperation<ListTasksResponses> = {
  id: 'listTasks',
  method: 'GET',
  path: '/sessions/{session}/tasks',
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/sessions.ts')).listTasksValidators,
  statuses: ['200'],
};

/** `GET /sessions/{session}/tasks` */
export function listTasks(
  client: ApiClient,
  session: string,
  options?: RequestOptions,
): APIPromise<ListTasksResponses[200]['content']['application/json']> {
  return request(client, { operation: listTasksOperation, path: [session], options });
}

/** Parameters of `createTask`. */
export type CreateTaskParams = Omit<CreateTaskBodies['application/json'], 'input'> & {
  input: string | object;
} & {
  room: string;
};

export const createTaskOperation: ClientOperation<CreateTaskResponses> = {
  id: 'createTask',
  method: 'POST',
  path: '/sessions/{session}/tasks',
  parameters: ['room'],
  body: { required: true, content: { 'application/json': { kind: 'json', jsonTexts: ['input'] } } },
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/sessions.ts')).createTaskValidators,
  statuses: ['200'],
};

/** `POST /sessions/{session}/tasks` */
export function createTask(
  client: ApiClient,
  session: string,
  params: CreateTaskParams,
  options?: RequestOptions,
): APIPromise<CreateTaskResponses[200]['content']['application/json']> {
  return request(client, { operation: createTaskOperation, path: [session], params, options });
}

/** As `createTask`, then asks until the answer is not null. */
export async function createTaskAndPoll(
  client: ApiClient,
  session: string,
  params: CreateTaskParams,
  options?: PollOptions,
): Promise<
  NonNullable<NonNullable<GetTaskResponses[200]['content']['application/json']>['result']>['text'] | undefined
> {
  const created: unknown = await request(client, { operation: createTaskOperation, path: [session], params, options });
  const last = await pollValue(client, {
    ask: (asking) =>
      request<GetTaskResponses[200]['content']['application/json']>(client, {
        operation: getTaskOperation,
        path: [session, valueAt(created, '')],
        params: { room: valueAt(params, 'room') },
        options: asking,
      }),
    options,
  });
  return last['result']?.['text'];
}

/** Parameters of `getTask`. */
export interface GetTaskParams {
  room: string;
  style?: string | undefined;
}

export const getTaskOperation: ClientOperation<GetTaskResponses> = {
  id: 'getTask',
  method: 'GET',
  path: '/sessions/{session}/tasks/{task}',
  parameters: ['room', 'style'],
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/sessions.ts')).getTaskValidators,
  statuses: ['200', '404'],
};

/** `GET /sessions/{session}/tasks/{task}` */
export function getTask(
  client: ApiClient,
  session: string,
  task: string,
  params: GetTaskParams,
  options?: RequestOptions,
): APIPromise<GetTaskResponses[200]['content']['application/json']> {
  return request(client, { operation: getTaskOperation, path: [session, task], params, options });
}

/** Asks `getTask` until the answer is not null. */
export async function getTaskAndPoll(
  client: ApiClient,
  session: string,
  task: string,
  params: GetTaskParams,
  options?: PollOptions,
): Promise<NonNullable<GetTaskResponses[200]['content']['application/json']>> {
  return pollValue(client, {
    ask: (asking) =>
      request<GetTaskResponses[200]['content']['application/json']>(client, {
        operation: getTaskOperation,
        path: [session, task],
        params,
        options: asking,
      }),
    missing: { reason: 'Not yet' },
    options,
  });
}

/** Parameters of `sendEvent`. */
export type SendEventParams = Omit<SendEventBodies['application/json'], 'event'> & {
  event: string | Outcome;
} & {
  room: string;
};

export const sendEventOperation: ClientOperation<SendEventResponses> = {
  id: 'sendEvent',
  method: 'PUT',
  path: '/sessions/{session}/tasks/{task}',
  parameters: ['room'],
  body: { required: true, content: { 'application/json': { kind: 'json', jsonTexts: ['event'] } } },
  responses: { '204': {} },
  statuses: ['204'],
};

/** `PUT /sessions/{session}/tasks/{task}` */
export function sendEvent(
  client: ApiClient,
  session: string,
  task: string,
  params: SendEventParams,
  options?: RequestOptions,
): APIPromise<void> {
  return request(client, { operation: sendEventOperation, path: [session, task], params, options });
}

/** Parameters of `streamEvents`. */
export interface StreamEventsParams {
  room: string;
}

export const streamEventsOperation: ClientOperation<StreamEventsResponses> = {
  id: 'streamEvents',
  method: 'GET',
  path: '/sessions/{session}/tasks/{task}/events',
  parameters: ['room'],
  responses: { '200': { 'application/x-ndjson': { kind: 'json-lines' } } },
  replays: true,
  validators: async () => (await import('../../validators/operations/sessions.ts')).streamEventsValidators,
  statuses: ['200', '404'],
};

/** `GET /sessions/{session}/tasks/{task}/events` */
export function streamEvents(
  client: ApiClient,
  session: string,
  task: string,
  params: StreamEventsParams,
  options?: RequestOptions,
): APIPromise<Stream<StreamEventsResponses[200]['content']['application/x-ndjson']>> {
  return request(client, { operation: streamEventsOperation, path: [session, task], params, options });
}

/** Asks `streamEvents` until there is an answer. */
export async function streamEventsAndPoll(
  client: ApiClient,
  session: string,
  task: string,
  params: StreamEventsParams,
  options?: PollOptions,
): Promise<Stream<StreamEventsResponses[200]['content']['application/x-ndjson']>> {
  return pollFound(client, {
    ask: (asking) =>
      request<Stream<StreamEventsResponses[200]['content']['application/x-ndjson']>>(client, {
        operation: streamEventsOperation,
        path: [session, task],
        params,
        options: asking,
      }),
    missing: { reason: 'Not yet' },
    options,
  });
}
