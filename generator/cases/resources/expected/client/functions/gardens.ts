// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetTreeResponses, ListGardensResponses } from '../../types/operations/gardens.ts';

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
