// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type PutRoomsByRoomParams, getRoomsByRoom, putRoomsByRoom } from '../functions/rooms.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';
import type { GetRoomsByRoomResponses } from '../../types/operations/rooms.ts';

/** The operations of `rooms`. */
export class Rooms {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /rooms/{room}` */
  retrieve(
    room: string,
    options?: RequestOptions,
  ): APIPromise<GetRoomsByRoomResponses[200]['content']['application/json']> {
    return getRoomsByRoom(this.#client, room, options);
  }

  /** `PUT /rooms/{room}` */
  replace(room: string, params?: PutRoomsByRoomParams | null, options?: RequestOptions): APIPromise<void> {
    return putRoomsByRoom(this.#client, room, params, options);
  }
}
