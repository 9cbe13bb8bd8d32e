// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetTreeResponses } from '../../types/operations/get-tree.ts';

/** Parameters of `getTree`. */
export interface GetTreeParams {
  garden: string;
}

export const getTreeOperation: ClientOperation<GetTreeResponses> = {
  id: 'getTree',
  method: 'GET',
  path: '/gardens/{garden}/trees/{tree}',
  parameters: [
    { name: 'garden', key: 'garden', in: 'path', style: 'simple', explode: false },
    { name: 'tree', in: 'path', style: 'simple', explode: false },
  ],
  responses: { '204': {} },
  accept: '*/*',
  security: [],
  statuses: ['204'],
};

/** `GET /gardens/{garden}/trees/{tree}` */
export function getTree(
  client: ApiClient,
  tree: string,
  params: GetTreeParams,
  options?: RequestOptions,
): APIPromise<void> {
  return request(client, { operation: getTreeOperation, alone: tree, params, options });
}
