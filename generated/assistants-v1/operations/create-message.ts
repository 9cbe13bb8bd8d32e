// Generated from spec/assistants/v1.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /threads/{thread_id}/messages` */
export const createMessage: OperationDescription = {
  id: 'createMessage',
  method: 'POST',
  path: '/threads/{thread_id}/messages',
  resource: ['beta', 'threads', 'messages'],
  tags: ['Messages'],
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false },
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
  requirements: [
    'ASSISTANTS-V1-HEADER-001',
    'ASSISTANTS-V1-REQUEST-003',
    'ASSISTANTS-V1-REQUEST-005',
    'ASSISTANTS-V1-REQUEST-007',
    'ASSISTANTS-V1-REQUEST-017',
    'ASSISTANTS-V1-REQUEST-011',
    'ASSISTANTS-V1-REQUEST-012',
    'ASSISTANTS-V1-REQUEST-014',
    'ASSISTANTS-V1-KEY-004',
    'ASSISTANTS-V1-MESSAGE-001',
    'ASSISTANTS-V1-MESSAGE-002',
    'ASSISTANTS-V1-MESSAGE-003',
    'ASSISTANTS-V1-MESSAGE-004',
    'ASSISTANTS-V1-MESSAGE-009',
    'ASSISTANTS-V1-MESSAGE-012',
    'ASSISTANTS-V1-MESSAGE-017',
    'ASSISTANTS-V1-MESSAGE-019',
    'ASSISTANTS-V1-LOCK-001',
    'ASSISTANTS-V1-LOCK-003',
    'ASSISTANTS-V1-LOCK-004',
    'ASSISTANTS-V1-LOCK-006',
    'ASSISTANTS-V1-EXPIRY-003',
  ],
};
