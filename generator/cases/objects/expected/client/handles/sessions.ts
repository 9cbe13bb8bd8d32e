// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type CreateTaskParams,
  createTask,
  createTaskAndPoll,
  getSession,
  getSessionOrCreate,
} from '../functions/sessions.ts';
import { SessionsTasksOfSessions } from './sessions/tasks-of-sessions.ts';
import { type APIPromise, type ApiClient, type PollOptions, type RequestOptions, textAt } from '../support/index.ts';
import type { CreateTaskResponses, GetTaskResponses } from '../../types/operations/sessions.ts';
import type { Session } from '../../types/session.ts';

/** What of `sessions` belongs to one path: `/sessions/{session}`. */
export class SessionsHandle<Data = undefined> {
  readonly #client: ApiClient;
  readonly #path: readonly [string];
  /** What the server answered when it named the object; undefined where it was not asked. */
  readonly data: Data;
  #tasksResource: SessionsTasksOfSessions | undefined;

  constructor(client: ApiClient, path: readonly [string], data: Data) {
    this.#client = client;
    this.#path = path;
    this.data = data;
  }

  /** Its id. */
  get session(): string {
    return this.#path[0];
  }

  get tasks(): SessionsTasksOfSessions {
    this.#tasksResource ??= new SessionsTasksOfSessions(this.#client, this.#path);
    return this.#tasksResource;
  }

  /** `GET /sessions/{session}` */
  get(options?: RequestOptions): APIPromise<SessionsHandle<Session>> {
    return getSession(this.#client, this.#path[0], options).as(
      (data) => new SessionsHandle(this.#client, [textAt(data, 'id')], data),
    );
  }

  /** As `get`; makes one where there is none. */
  getOrCreate(options?: RequestOptions): Promise<SessionsHandle<Session>> {
    return getSessionOrCreate(this.#client, this.#path[0], options).then(
      (data) => new SessionsHandle(this.#client, [textAt(data, 'id')], data),
    );
  }

  /** `POST /sessions/{session}/tasks` */
  createTask(
    params: CreateTaskParams,
    options?: RequestOptions,
  ): APIPromise<CreateTaskResponses[200]['content']['application/json']> {
    return createTask(this.#client, this.#path[0], params, options);
  }

  /** As `createTask`; unlike `run`, it does not wait. */
  runNowait(
    params: CreateTaskParams,
    options?: RequestOptions,
  ): APIPromise<CreateTaskResponses[200]['content']['application/json']> {
    return createTask(this.#client, this.#path[0], params, options);
  }

  /** As `createTask`, then waits until it is over. */
  run(
    params: CreateTaskParams,
    options?: PollOptions,
  ): Promise<
    NonNullable<NonNullable<GetTaskResponses[200]['content']['application/json']>['result']>['text'] | undefined
  > {
    return createTaskAndPoll(this.#client, this.#path[0], params, options);
  }
}
