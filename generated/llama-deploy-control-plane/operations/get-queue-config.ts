// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /queue_config` */
export const getQueueConfig: OperationDescription = {
  id: 'getQueueConfig',
  method: 'GET',
  path: '/queue_config',
  resource: [],
  tags: ['Messages'],
  parameters: [],
  responses: {
    '200': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: ['LLAMA-DEPLOY-PLANE-QUEUE-001', 'LLAMA-DEPLOY-PLANE-QUEUE-002', 'LLAMA-DEPLOY-PLANE-QUEUE-003'],
};
