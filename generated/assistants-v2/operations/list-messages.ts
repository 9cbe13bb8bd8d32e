// Generated from spec/assistants/v2.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /threads/{thread_id}/messages` */
export const listMessages: OperationDescription = {
  id: 'listMessages',
  method: 'GET',
  path: '/threads/{thread_id}/messages',
  resource: ['beta', 'threads', 'messages'],
  tags: ['Messages'],
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'OpenAI-Beta', in: 'header', required: true, style: 'simple', explode: false },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true },
    { name: 'order', in: 'query', required: false, style: 'form', explode: true },
    { name: 'after', in: 'query', required: false, style: 'form', explode: true },
    { name: 'before', in: 'query', required: false, style: 'form', explode: true },
    { name: 'run_id', in: 'query', required: false, style: 'form', explode: true },
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
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' },
  requirements: [
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-REQUEST-008',
    'ASSISTANTS-V2-KEY-004',
    'ASSISTANTS-V2-THREAD-003',
    'ASSISTANTS-V2-THREAD-007',
    'ASSISTANTS-V2-MESSAGE-007',
    'ASSISTANTS-V2-MESSAGE-008',
    'ASSISTANTS-V2-LIST-001',
    'ASSISTANTS-V2-LIST-002',
    'ASSISTANTS-V2-LIST-003',
    'ASSISTANTS-V2-LIST-004',
    'ASSISTANTS-V2-LIST-005',
    'ASSISTANTS-V2-LIST-006',
    'ASSISTANTS-V2-LIST-007',
    'ASSISTANTS-V2-LIST-008',
    'ASSISTANTS-V2-LIST-009',
    'ASSISTANTS-V2-LIST-010',
    'ASSISTANTS-V2-LIST-011',
    'ASSISTANTS-V2-LIST-012',
    'ASSISTANTS-V2-LIST-013',
    'ASSISTANTS-V2-LIST-014',
    'ASSISTANTS-V2-LIST-015',
    'ASSISTANTS-V2-LIST-016',
    'ASSISTANTS-V2-RUN-006',
    'ASSISTANTS-V2-RUN-021',
    'ASSISTANTS-V2-RUN-022',
    'ASSISTANTS-V2-LOCK-005',
    'ASSISTANTS-V2-LOCK-006',
    'ASSISTANTS-V2-CANCEL-009',
  ],
};
