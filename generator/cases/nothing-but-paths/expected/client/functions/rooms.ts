// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type {
  GetRoomsByRoomResponses,
  PutRoomsByRoomBodies,
  PutRoomsByRoomResponses,
} from '../../types/operations/rooms.ts';

export const getRoomsByRoomOperation: ClientOperation<GetRoomsByRoomResponses> = {
  id: 'getRoomsByRoom',
  method: 'GET',
  path: '/rooms/{room}',
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/rooms.ts')).getRoomsByRoomValidators,
  statuses: ['200', 'default'],
};

/** `GET /rooms/{room}` */
export function getRoomsByRoom(
  client: ApiClient,
  room: string,
  options?: RequestOptions,
): APIPromise<GetRoomsByRoomResponses[200]['content']['application/json']> {
  return request(client, { operation: getRoomsByRoomOperation, path: [room], options });
}

/** Parameters of `putRoomsByRoom`. */
export type PutRoomsByRoomParams = PutRoomsByRoomBodies['application/json'];

export const putRoomsByRoomOperation: ClientOperation<PutRoomsByRoomResponses> = {
  id: 'putRoomsByRoom',
  method: 'PUT',
  path: '/rooms/{room}',
  body: { required: false, content: 'application/json' },
  responses: { '204': {} },
  statuses: ['204'],
};

/** `PUT /rooms/{room}` */
export function putRoomsByRoom(
  client: ApiClient,
  room: string,
  params?: PutRoomsByRoomParams | null,
  options?: RequestOptions,
): APIPromise<void> {
  return request(client, { operation: putRoomsByRoomOperation, path: [room], params, options });
}
