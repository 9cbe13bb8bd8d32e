// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type GetTaskParams,
  type SendEventParams,
  getTask,
  getTaskAndPoll,
  sendEvent,
  streamEvents,
  streamEventsAndPoll,
} from '../../functions/sessions.ts';
import type { APIPromise, ApiClient, PollOptions, RequestOptions, Stream } from '../../support/index.ts';
import type { GetTaskResponses, StreamEventsResponses } from '../../../types/operations/sessions.ts';

/** What of `sessions.tasks` belongs to one path: `/sessions/{session}/tasks/{task}`. */
export class SessionsTasksHandle<Data = undefined> {
  readonly #client: ApiClient;
  readonly #path: readonly [string, string];
  readonly #known: { readonly room: string };
  /** What the server answered when it named the object; undefined where it was not asked. */
  readonly data: Data;

  constructor(client: ApiClient, path: readonly [string, string], known: { readonly room: string }, data: Data) {
    this.#client = client;
    this.#path = path;
    this.#known = known;
    this.data = data;
  }

  /** Its id. */
  get session(): string {
    return this.#path[0];
  }

  get task(): string {
    return this.#path[1];
  }

  get room(): string {
    return this.#known['room'];
  }

  /** `GET /sessions/{session}/tasks/{task}` */
  result(
    params?: Omit<GetTaskParams, 'room'> | null,
    options?: RequestOptions,
  ): APIPromise<GetTaskResponses[200]['content']['application/json']> {
    return getTask(this.#client, this.#path[0], this.#path[1], { ...params, room: this.#known['room'] }, options);
  }

  /** Waits until it is over. */
  wait(
    params?: Omit<GetTaskParams, 'room'> | null,
    options?: PollOptions,
  ): Promise<NonNullable<GetTaskResponses[200]['content']['application/json']>> {
    return getTaskAndPoll(
      this.#client,
      this.#path[0],
      this.#path[1],
      { ...params, room: this.#known['room'] },
      options,
    );
  }

  /** `PUT /sessions/{session}/tasks/{task}` */
  send(params: Omit<SendEventParams, 'room'>, options?: RequestOptions): APIPromise<void> {
    return sendEvent(this.#client, this.#path[0], this.#path[1], { ...params, room: this.#known['room'] }, options);
  }

  /** `GET /sessions/{session}/tasks/{task}/events` */
  open(options?: RequestOptions): APIPromise<Stream<StreamEventsResponses[200]['content']['application/x-ndjson']>> {
    return streamEvents(this.#client, this.#path[0], this.#path[1], { room: this.#known['room'] }, options);
  }

  /** Waits until it is there. */
  events(options?: PollOptions): Promise<Stream<StreamEventsResponses[200]['content']['application/x-ndjson']>> {
    return streamEventsAndPoll(this.#client, this.#path[0], this.#path[1], { room: this.#known['room'] }, options);
  }
}
