// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetDeploymentResponses } from '../../types/operations/get-deployment.ts';

export const getDeploymentOperation: ClientOperation<GetDeploymentResponses> = {
  id: 'getDeployment',
  method: 'GET',
  path: '/deployments/{name}',
  parameters: [{ name: 'name', position: 0, in: 'path', style: 'simple', explode: false }],
  responses: { '204': {} },
  accept: '*/*',
  security: [],
  statuses: ['204'],
};

/** `GET /deployments/{name}` */
export function getDeployment(client: ApiClient, name: string, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: getDeploymentOperation, path: [name], options });
}
