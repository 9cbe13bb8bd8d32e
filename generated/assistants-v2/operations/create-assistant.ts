// Generated from spec/assistants/v2.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
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
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-HEADER-002',
    'ASSISTANTS-V2-HEADER-003',
    'ASSISTANTS-V2-HEADER-004',
    'ASSISTANTS-V2-REQUEST-002',
    'ASSISTANTS-V2-REQUEST-003',
    'ASSISTANTS-V2-REQUEST-004',
    'ASSISTANTS-V2-REQUEST-005',
    'ASSISTANTS-V2-REQUEST-007',
    'ASSISTANTS-V2-REQUEST-012',
    'ASSISTANTS-V2-REQUEST-013',
    'ASSISTANTS-V2-REQUEST-015',
    'ASSISTANTS-V2-KEY-001',
    'ASSISTANTS-V2-ASSISTANT-001',
    'ASSISTANTS-V2-ASSISTANT-002',
    'ASSISTANTS-V2-ASSISTANT-003',
    'ASSISTANTS-V2-ASSISTANT-006',
    'ASSISTANTS-V2-ASSISTANT-007',
    'ASSISTANTS-V2-ASSISTANT-010',
    'ASSISTANTS-V2-ASSISTANT-012',
    'ASSISTANTS-V2-ASSISTANT-013',
    'ASSISTANTS-V2-ASSISTANT-014',
    'ASSISTANTS-V2-ASSISTANT-016',
    'ASSISTANTS-V2-ASSISTANT-017',
    'ASSISTANTS-V2-ASSISTANT-018',
  ],
};
