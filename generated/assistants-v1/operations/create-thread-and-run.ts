// Generated from spec/assistants/v1.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /threads/runs` */
export const createThreadAndRun: OperationDescription = {
  id: 'createThreadAndRun',
  method: 'POST',
  path: '/threads/runs',
  resource: ['beta', 'threads'],
  tags: ['Runs'],
  parameters: [{ name: 'OpenAI-Beta', in: 'header', required: true, style: 'simple', explode: false }],
  requestBody: { required: true, content: { 'application/json': 'json' } },
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
    terminal: ['completed', 'failed', 'cancelled', 'expired', 'requires_action'],
    method: 'createAndRunPoll',
    parameters: { thread_id: 'thread_id', run_id: 'id' },
    states: ['queued', 'in_progress', 'requires_action', 'cancelling', 'cancelled', 'failed', 'completed', 'expired'],
  },
  requirements: [
    'ASSISTANTS-V1-HEADER-001',
    'ASSISTANTS-V1-REQUEST-003',
    'ASSISTANTS-V1-RUN-011',
    'ASSISTANTS-V1-RUN-012',
    'ASSISTANTS-V1-RUN-013',
    'ASSISTANTS-V1-RUN-033',
  ],
};
