// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type CreateTaskParams,
  type GetTaskParams,
  type SendEventParams,
  type StreamEventsParams,
  createSession,
  createTask,
  createTaskAndPoll,
  getSession,
  getSessionOrCreate,
  getTask,
  getTaskAndPoll,
  listSessions,
  listTasks,
  sendEvent,
  streamEvents,
  streamEventsAndPoll,
} from '../functions/sessions.ts';
import { SessionsHandle } from '../handles/sessions.ts';
import { SessionsTasksHandle } from '../handles/sessions/tasks.ts';
import {
  type APIPromise,
  type ApiClient,
  type PollOptions,
  type RequestOptions,
  type Stream,
  itemsOf,
  textAt,
} from '../support/index.ts';
import type {
  CreateSessionResponses,
  CreateTaskResponses,
  GetTaskResponses,
  ListTasksResponses,
  StreamEventsResponses,
} from '../../types/operations/sessions.ts';
import type { Session } from '../../types/session.ts';

/** The operations of `sessions`. */
export class Sessions {
  readonly #client: ApiClient;
  #tasksResource: SessionsTasks | undefined;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  get tasks(): SessionsTasks {
    this.#tasksResource ??= new SessionsTasks(this.#client);
    return this.#tasksResource;
  }

  /** An object of this resource, with what can be done with it. Nothing is asked of the server. */
  withId(session: string): SessionsHandle {
    return new SessionsHandle(this.#client, [session], undefined);
  }

  /** `GET /sessions` */
  list(options?: RequestOptions): APIPromise<SessionsHandle<Session>[]> {
    return listSessions(this.#client, options).as((data) =>
      itemsOf(data).map((item) => new SessionsHandle(this.#client, [textAt(item, 'id')], item)),
    );
  }

  /** `POST /sessions` */
  create(
    options?: RequestOptions,
  ): APIPromise<SessionsHandle<CreateSessionResponses[200]['content']['application/json']>> {
    return createSession(this.#client, options).as(
      (data) => new SessionsHandle(this.#client, [textAt(data, '')], data),
    );
  }

  /** `GET /sessions/{session}` */
  get(session: string, options?: RequestOptions): APIPromise<SessionsHandle<Session>> {
    return getSession(this.#client, session, options).as(
      (data) => new SessionsHandle(this.#client, [textAt(data, 'id')], data),
    );
  }

  /** As `get`; makes one where there is none. */
  getOrCreate(session: string, options?: RequestOptions): Promise<SessionsHandle<Session>> {
    return getSessionOrCreate(this.#client, session, options).then(
      (data) => new SessionsHandle(this.#client, [textAt(data, 'id')], data),
    );
  }

  /** `POST /sessions/{session}/tasks` */
  createTask(
    session: string,
    params: CreateTaskParams,
    options?: RequestOptions,
  ): APIPromise<CreateTaskResponses[200]['content']['application/json']> {
    return createTask(this.#client, session, params, options);
  }

  /** As `createTask`; unlike `run`, it does not wait. */
  runNowait(
    session: string,
    params: CreateTaskParams,
    options?: RequestOptions,
  ): APIPromise<CreateTaskResponses[200]['content']['application/json']> {
    return createTask(this.#client, session, params, options);
  }

  /** As `createTask`, then waits until it is over. */
  run(
    session: string,
    params: CreateTaskParams,
    options?: PollOptions,
  ): Promise<
    NonNullable<NonNullable<GetTaskResponses[200]['content']['application/json']>['result']>['text'] | undefined
  > {
    return createTaskAndPoll(this.#client, session, params, options);
  }
}

/** The operations of `sessions.tasks`. */
export class SessionsTasks {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** An object of this resource, with what can be done with it. Nothing is asked of the server. */
  get(session: string, task: string, params: { readonly room: string }): SessionsTasksHandle {
    return new SessionsTasksHandle(this.#client, [session, task], params, undefined);
  }

  /** `GET /sessions/{session}/tasks` */
  list(
    session: string,
    options?: RequestOptions,
  ): APIPromise<
    SessionsTasksHandle<ListTasksResponses[200]['content']['application/json']['page']['tasks'][number]>[]
  > {
    return listTasks(this.#client, session, options).as((data) =>
      itemsOf(data['page']['tasks']).map(
        (item) =>
          new SessionsTasksHandle(this.#client, [session, textAt(item, 'id')], { room: textAt(item, 'room') }, item),
      ),
    );
  }

  /** `GET /sessions/{session}/tasks/{task}` */
  result(
    session: string,
    task: string,
    params: GetTaskParams,
    options?: RequestOptions,
  ): APIPromise<GetTaskResponses[200]['content']['application/json']> {
    return getTask(this.#client, session, task, params, options);
  }

  /** Waits until it is over. */
  wait(
    session: string,
    task: string,
    params: GetTaskParams,
    options?: PollOptions,
  ): Promise<NonNullable<GetTaskResponses[200]['content']['application/json']>> {
    return getTaskAndPoll(this.#client, session, task, params, options);
  }

  /** `PUT /sessions/{session}/tasks/{task}` */
  send(session: string, task: string, params: SendEventParams, options?: RequestOptions): APIPromise<void> {
    return sendEvent(this.#client, session, task, params, options);
  }

  /** `GET /sessions/{session}/tasks/{task}/events` */
  open(
    session: string,
    task: string,
    params: StreamEventsParams,
    options?: RequestOptions,
  ): APIPromise<Stream<StreamEventsResponses[200]['content']['application/x-ndjson']>> {
    return streamEvents(this.#client, session, task, params, options);
  }

  /** Waits until it is there. */
  events(
    session: string,
    task: string,
    params: StreamEventsParams,
    options?: PollOptions,
  ): Promise<Stream<StreamEventsResponses[200]['content']['application/x-ndjson']>> {
    return streamEventsAndPoll(this.#client, session, task, params, options);
  }
}
