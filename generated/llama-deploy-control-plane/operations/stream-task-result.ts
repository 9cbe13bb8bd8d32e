// Generated from spec/llama-deploy/control-plane.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /sessions/{session_id}/tasks/{task_id}/result_stream` */
export const streamTaskResult: OperationDescription = {
  id: 'streamTaskResult',
  method: 'GET',
  path: '/sessions/{session_id}/tasks/{task_id}/result_stream',
  resource: ['sessions'],
  tags: ['Tasks'],
  parameters: [
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'task_id', in: 'path', required: true, style: 'simple', explode: false },
  ],
  responses: {
    '200': { headers: [], content: { 'application/x-ndjson': 'json-lines' } },
    '400': { headers: [], content: { 'application/json': 'json' } },
    '401': { headers: [], content: { 'application/json': 'json' } },
    '403': { headers: [], content: { 'application/json': 'json' } },
    '404': { headers: [], content: { 'application/json': 'json' } },
    '500': { headers: [], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  stream: { framing: 'ndjson', mediaType: 'application/x-ndjson' },
  requirements: [
    'LLAMA-DEPLOY-PLANE-MESSAGE-003',
    'LLAMA-DEPLOY-PLANE-MESSAGE-007',
    'LLAMA-DEPLOY-PLANE-MESSAGE-008',
    'LLAMA-DEPLOY-PLANE-MESSAGE-009',
    'LLAMA-DEPLOY-PLANE-STREAM-001',
    'LLAMA-DEPLOY-PLANE-STREAM-002',
    'LLAMA-DEPLOY-PLANE-STREAM-003',
    'LLAMA-DEPLOY-PLANE-STREAM-004',
    'LLAMA-DEPLOY-PLANE-STREAM-005',
    'LLAMA-DEPLOY-PLANE-STREAM-006',
    'LLAMA-DEPLOY-PLANE-STREAM-007',
    'LLAMA-DEPLOY-PLANE-STREAM-008',
    'LLAMA-DEPLOY-PLANE-STREAM-009',
  ],
};
