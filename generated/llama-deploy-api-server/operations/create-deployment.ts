// Generated from spec/llama-deploy/api-server.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /deployments/create` */
export const createDeployment: OperationDescription = {
  id: 'createDeployment',
  method: 'POST',
  path: '/deployments/create',
  resource: ['deployments'],
  tags: ['Deployments'],
  parameters: [{ name: 'reload', in: 'query', required: false, style: 'form', explode: true }],
  requestBody: { required: true, content: { 'multipart/form-data': 'multipart' } },
  responses: {
    '200': { headers: [], content: { 'application/json': 'json' } },
    '400': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '404': { headers: [], content: { 'application/json': 'json' } },
    '422': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
};
