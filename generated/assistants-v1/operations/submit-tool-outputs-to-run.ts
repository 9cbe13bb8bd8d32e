// Generated from spec/assistants/v1.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs` */
export const submitToolOutputsToRun: OperationDescription = {
  id: 'submitToolOutputsToRun',
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs',
  resource: ['beta', 'threads', 'runs'],
  tags: ['Runs'],
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'run_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'OpenAI-Beta', in: 'header', required: true, style: 'simple', explode: false },
  ],
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
    method: 'submitToolOutputsAndPoll',
    parameters: { thread_id: 'thread_id', run_id: 'id' },
    states: ['queued', 'in_progress', 'requires_action', 'cancelling', 'cancelled', 'failed', 'completed', 'expired'],
  },
  requirements: [
    'ASSISTANTS-V1-HEADER-001',
    'ASSISTANTS-V1-REQUEST-005',
    'ASSISTANTS-V1-REQUEST-017',
    'ASSISTANTS-V1-REQUEST-011',
    'ASSISTANTS-V1-KEY-005',
    'ASSISTANTS-V1-TOOL-002',
    'ASSISTANTS-V1-TOOL-003',
    'ASSISTANTS-V1-TOOL-004',
    'ASSISTANTS-V1-TOOL-005',
    'ASSISTANTS-V1-TOOL-006',
    'ASSISTANTS-V1-TOOL-008',
    'ASSISTANTS-V1-TOOL-009',
    'ASSISTANTS-V1-TOOL-010',
    'ASSISTANTS-V1-TOOL-011',
    'ASSISTANTS-V1-TOOL-013',
    'ASSISTANTS-V1-TOOL-014',
    'ASSISTANTS-V1-TOOL-016',
    'ASSISTANTS-V1-CANCEL-008',
    'ASSISTANTS-V1-EXPIRY-004',
  ],
};
