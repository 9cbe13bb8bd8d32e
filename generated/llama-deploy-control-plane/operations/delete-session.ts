// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /sessions/{session_id}/delete` */
export const deleteSession: OperationDescription = {
  id: 'deleteSession',
  method: 'POST',
  path: '/sessions/{session_id}/delete',
  resource: ['sessions'],
  tags: ['Sessions'],
  parameters: [{ name: 'session_id', in: 'path', required: true, style: 'simple', explode: false }],
  responses: {
    '200': { headers: [], content: { 'application/json': 'json' } },
    '400': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: [
    'LLAMA-DEPLOY-PLANE-SESSION-007',
    'LLAMA-DEPLOY-PLANE-SESSION-008',
    'LLAMA-DEPLOY-PLANE-SESSION-009',
    'LLAMA-DEPLOY-PLANE-STREAM-008',
    'LLAMA-DEPLOY-PLANE-REQUEST-005',
  ],
};
