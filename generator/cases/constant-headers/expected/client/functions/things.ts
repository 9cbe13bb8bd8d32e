// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { DeleteThingResponses, ListThingsParameters, ListThingsResponses } from '../../types/operations/things.ts';

/** Parameters of `listThings`. */
export interface ListThingsParams {
  Trace?: ListThingsParameters['header']['Trace'] | undefined;
  Size?: number | undefined;
}

export const listThingsOperation: ClientOperation<ListThingsResponses> = {
  id: 'listThings',
  method: 'GET',
  path: '/things',
  parameters: [{ name: 'Trace', in: 'header' }, 'Size'],
  headers: { Beta: 'things=v2' },
  responses: { '204': {} },
  statuses: ['204'],
};

/** `GET /things` */
export function listThings(
  client: ApiClient,
  params?: ListThingsParams | null,
  options?: RequestOptions,
): APIPromise<void> {
  return request(client, { operation: listThingsOperation, params, options });
}

export const deleteThingOperation: ClientOperation<DeleteThingResponses> = {
  id: 'deleteThing',
  method: 'DELETE',
  path: '/things/{thing}',
  headers: { Beta: 'things=v2' },
  responses: { '204': {} },
  statuses: ['204'],
};

/** `DELETE /things/{thing}` */
export function deleteThing(client: ApiClient, thing: string, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: deleteThingOperation, path: [thing], options });
}
