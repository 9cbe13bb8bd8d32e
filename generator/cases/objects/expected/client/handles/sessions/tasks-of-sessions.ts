// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type GetTaskParams,
  type SendEventParams,
  type StreamEventsParams,
  getTask,
  getTaskAndPoll,
  listTasks,
  sendEvent,
  streamEvents,
  streamEventsAndPoll,
} from '../../functions/sessions.ts';
import { SessionsTasksHandle } from './tasks.ts';
import {
  type APIPromise,
  type ApiClient,
  type PollOptions,
  type RequestOptions,
  type Stream,
  itemsOf,
  textAt,
} from '../../support/index.ts';
import type {
  GetTaskResponses,
  ListTasksResponses,
  StreamEventsResponses,
} from '../../../types/operations/sessions.ts';

/** What of `sessions.tasks` belongs to one path: `/sessions/{session}`. */
export class SessionsTasksOfSessions {
  readonly #client: ApiClient;
  readonly #path: readonly [string];

  constructor(client: ApiClient, path: readonly [string]) {
    this.#client = client;
    this.#path = path;
  }

  /** An object of this resource, with what can be done with it. Nothing is asked of the server. */
  get(task: string, params: { readonly room: string }): SessionsTasksHandle {
    return new SessionsTasksHandle(this.#client, [this.#path[0], task], params, undefined);
  }

  /** `GET /sessions/{session}/tasks` */
  list(
    options?: RequestOptions,
  ): APIPromise<
    SessionsTasksHandle<ListTasksResponses[200]['content']['application/json']['page']['tasks'][number]>[]
  > {
    return listTasks(this.#client, this.#path[0], options).as((data) =>
      itemsOf(data['page']['tasks']).map(
        (item) =>
          new SessionsTasksHandle(
            this.#client,
            [this.#path[0], textAt(item, 'id')],
            { room: textAt(item, 'room') },
            item,
          ),
      ),
    );
  }

  /** `GET /sessions/{session}/tasks/{task}` */
  result(
    task: string,
    params: GetTaskParams,
    options?: RequestOptions,
  ): APIPromise<GetTaskResponses[200]['content']['application/json']> {
    return getTask(this.#client, this.#path[0], task, params, options);
  }

  /** Waits until it is over. */
  wait(
    task: string,
    params: GetTaskParams,
    options?: PollOptions,
  ): Promise<NonNullable<GetTaskResponses[200]['content']['application/json']>> {
    return getTaskAndPoll(this.#client, this.#path[0], task, params, options);
  }

  /** `PUT /sessions/{session}/tasks/{task}` */
  send(task: string, params: SendEventParams, options?: RequestOptions): APIPromise<void> {
    return sendEvent(this.#client, this.#path[0], task, params, options);
  }

  /** `GET /sessions/{session}/tasks/{task}/events` */
  open(
    task: string,
    params: StreamEventsParams,
    options?: RequestOptions,
  ): APIPromise<Stream<StreamEventsResponses[200]['content']['application/x-ndjson']>> {
    return streamEvents(this.#client, this.#path[0], task, params, options);
  }

  /** Waits until it is there. */
  events(
    task: string,
    params: StreamEventsParams,
    options?: PollOptions,
  ): Promise<Stream<StreamEventsResponses[200]['content']['application/x-ndjson']>> {
    return streamEventsAndPoll(this.#client, this.#path[0], task, params, options);
  }
}
