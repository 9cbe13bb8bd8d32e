// Generated from spec/assistants/v1.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /threads` */
export const createThread: OperationDescription = {
  id: 'createThread',
  method: 'POST',
  path: '/threads',
  resource: ['beta', 'threads'],
  tags: ['Threads'],
  parameters: [{ name: 'OpenAI-Beta', in: 'header', required: true, style: 'simple', explode: false }],
  requestBody: { required: false, content: { 'application/json': 'json' } },
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
    'ASSISTANTS-V1-HEADER-005',
    'ASSISTANTS-V1-REQUEST-003',
    'ASSISTANTS-V1-REQUEST-012',
    'ASSISTANTS-V1-THREAD-001',
    'ASSISTANTS-V1-THREAD-002',
    'ASSISTANTS-V1-THREAD-003',
    'ASSISTANTS-V1-THREAD-008',
    'ASSISTANTS-V1-THREAD-009',
    'ASSISTANTS-V1-THREAD-011',
  ],
};
