// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type {
  ClearGardensResponses,
  DeleteGardenResponses,
  GetTreeResponses,
  ListGardensResponses,
} from '../../types/operations/gardens.ts';

export const listGardensOperation: ClientOperation<ListGardensResponses> = {
  id: 'listGardens',
  method: 'GET',
  path: '/gardens',
  responses: { '204': {} },
  statuses: ['204'],
};

/** `GET /gardens` */
export function listGardens(client: ApiClient, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: listGardensOperation, options });
}

export const clearGardensOperation: ClientOperation<ClearGardensResponses> = {
  id: 'clearGardens',
  method: 'DELETE',
  path: '/gardens',
  responses: { '204': {} },
  statuses: ['204'],
};

/** `DELETE /gardens` */
export function clearGardens(client: ApiClient, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: clearGardensOperation, options });
}

export const deleteGardenOperation: ClientOperation<DeleteGardenResponses> = {
  id: 'deleteGarden',
  method: 'DELETE',
  path: '/gardens/{garden}',
  responses: { '204': {} },
  statuses: ['204'],
};

/** `DELETE /gardens/{garden}` */
export function deleteGarden(client: ApiClient, garden: string, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: deleteGardenOperation, path: [garden], options });
}

export const getTreeOperation: ClientOperation<GetTreeResponses> = {
  id: 'getTree',
  method: 'GET',
  path: '/gardens/{garden}/trees/{tree}',
  responses: { '204': {} },
  statuses: ['204'],
};

/** `GET /gardens/{garden}/trees/{tree}` */
export function getTree(client: ApiClient, garden: string, tree: string, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: getTreeOperation, path: [garden, tree], options });
}
