// Generated from spec/assistants/v1.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /assistants` */
export const createAssistant: OperationDescription = {
  id: 'createAssistant',
  method: 'POST',
  path: '/assistants',
  resource: ['beta', 'assistants'],
  tags: ['Assistants'],
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
  requirements: [
    'ASSISTANTS-V1-HEADER-001',
    'ASSISTANTS-V1-HEADER-002',
    'ASSISTANTS-V1-HEADER-003',
    'ASSISTANTS-V1-HEADER-004',
    'ASSISTANTS-V1-REQUEST-002',
    'ASSISTANTS-V1-REQUEST-003',
    'ASSISTANTS-V1-REQUEST-004',
    'ASSISTANTS-V1-REQUEST-005',
    'ASSISTANTS-V1-REQUEST-007',
    'ASSISTANTS-V1-REQUEST-012',
    'ASSISTANTS-V1-REQUEST-014',
    'ASSISTANTS-V1-REQUEST-015',
    'ASSISTANTS-V1-KEY-001',
    'ASSISTANTS-V1-ASSISTANT-001',
    'ASSISTANTS-V1-ASSISTANT-002',
    'ASSISTANTS-V1-ASSISTANT-003',
    'ASSISTANTS-V1-ASSISTANT-006',
    'ASSISTANTS-V1-ASSISTANT-007',
    'ASSISTANTS-V1-ASSISTANT-010',
    'ASSISTANTS-V1-ASSISTANT-011',
    'ASSISTANTS-V1-ASSISTANT-014',
    'ASSISTANTS-V1-ASSISTANT-015',
    'ASSISTANTS-V1-ASSISTANT-017',
    'ASSISTANTS-V1-ASSISTANT-018',
  ],
};
