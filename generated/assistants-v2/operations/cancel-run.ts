// Generated from spec/assistants/v2.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /threads/{thread_id}/runs/{run_id}/cancel` */
export const cancelRun: OperationDescription = {
  id: 'cancelRun',
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}/cancel',
  resource: ['beta', 'threads', 'runs'],
  tags: ['Runs'],
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'run_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'OpenAI-Beta', in: 'header', required: true, style: 'simple', explode: false },
  ],
  responses: {
    '200': {
      headers: [
        { name: 'x-request-id', required: false },
        { name: 'openai-processing-ms', required: false },
        { name: 'openai-version', required: false },
      ],
      content: { 'application/json': 'json' },
    },
    '400': {
      headers: [
        { name: 'x-request-id', required: false },
        { name: 'openai-processing-ms', required: false },
        { name: 'openai-version', required: false },
      ],
      content: { 'application/json': 'json' },
    },
    '401': {
      headers: [
        { name: 'x-request-id', required: false },
        { name: 'openai-processing-ms', required: false },
        { name: 'openai-version', required: false },
      ],
      content: { 'application/json': 'json' },
    },
    '403': {
      headers: [
        { name: 'x-request-id', required: false },
        { name: 'openai-processing-ms', required: false },
        { name: 'openai-version', required: false },
      ],
      content: { 'application/json': 'json' },
    },
    '404': {
      headers: [
        { name: 'x-request-id', required: false },
        { name: 'openai-processing-ms', required: false },
        { name: 'openai-version', required: false },
      ],
      content: { 'application/json': 'json' },
    },
    '429': {
      headers: [
        { name: 'x-request-id', required: false },
        { name: 'openai-processing-ms', required: false },
        { name: 'openai-version', required: false },
        { name: 'retry-after', required: false },
      ],
      content: { 'application/json': 'json' },
    },
    '500': {
      headers: [
        { name: 'x-request-id', required: false },
        { name: 'openai-processing-ms', required: false },
        { name: 'openai-version', required: false },
      ],
      content: { 'application/json': 'json' },
    },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: [
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-HEADER-005',
    'ASSISTANTS-V2-REQUEST-017',
    'ASSISTANTS-V2-REQUEST-011',
    'ASSISTANTS-V2-KEY-005',
    'ASSISTANTS-V2-RUN-014',
    'ASSISTANTS-V2-CANCEL-001',
    'ASSISTANTS-V2-CANCEL-003',
    'ASSISTANTS-V2-CANCEL-004',
    'ASSISTANTS-V2-CANCEL-006',
    'ASSISTANTS-V2-CANCEL-007',
    'ASSISTANTS-V2-STREAM-016',
  ],
};
