// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /sessions/create` */
export const createSession: OperationDescription = {
  id: 'createSession',
  method: 'POST',
  path: '/sessions/create',
  resource: ['sessions'],
  tags: ['Sessions'],
  parameters: [],
  responses: {
    '200': { headers: [], content: { 'application/json': 'json' } },
    '400': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: [
    'LLAMA-DEPLOY-PLANE-SESSION-001',
    'LLAMA-DEPLOY-PLANE-SESSION-002',
    'LLAMA-DEPLOY-PLANE-SESSION-003',
    'LLAMA-DEPLOY-PLANE-KEY-002',
  ],
};
