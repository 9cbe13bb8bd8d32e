// Generated from spec/assistants/v2.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /threads/{thread_id}/runs/{run_id}` */
export const getRun: OperationDescription = {
  id: 'getRun',
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}',
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
  poll: {
    operation: 'getRun',
    field: 'status',
    terminal: ['completed', 'failed', 'cancelled', 'expired', 'incomplete', 'requires_action'],
    method: 'poll',
    parameters: { thread_id: 'thread_id', run_id: 'run_id' },
    states: [
      'queued',
      'in_progress',
      'requires_action',
      'cancelling',
      'cancelled',
      'failed',
      'completed',
      'incomplete',
      'expired',
    ],
  },
  requirements: [
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-REQUEST-009',
    'ASSISTANTS-V2-KEY-005',
    'ASSISTANTS-V2-THREAD-007',
    'ASSISTANTS-V2-RUN-006',
    'ASSISTANTS-V2-RUN-007',
    'ASSISTANTS-V2-RUN-008',
    'ASSISTANTS-V2-RUN-009',
    'ASSISTANTS-V2-RUN-014',
    'ASSISTANTS-V2-RUN-015',
    'ASSISTANTS-V2-RUN-018',
    'ASSISTANTS-V2-RUN-019',
    'ASSISTANTS-V2-RUN-020',
    'ASSISTANTS-V2-RUN-021',
    'ASSISTANTS-V2-RUN-030',
    'ASSISTANTS-V2-RUN-031',
    'ASSISTANTS-V2-TOOL-001',
    'ASSISTANTS-V2-TOOL-015',
    'ASSISTANTS-V2-CANCEL-002',
    'ASSISTANTS-V2-EXPIRY-001',
    'ASSISTANTS-V2-STEP-004',
    'ASSISTANTS-V2-STREAM-010',
  ],
};
