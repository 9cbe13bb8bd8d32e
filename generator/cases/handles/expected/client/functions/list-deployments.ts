// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { ListDeploymentsResponses } from '../../types/operations/list-deployments.ts';

export const listDeploymentsOperation: ClientOperation<ListDeploymentsResponses> = {
  id: 'listDeployments',
  method: 'GET',
  path: '/deployments',
  parameters: [],
  responses: { '204': {} },
  accept: '*/*',
  security: [],
  statuses: ['204'],
};

/** `GET /deployments` */
export function listDeployments(client: ApiClient, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: listDeploymentsOperation, options });
}
