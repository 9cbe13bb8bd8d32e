// Generated from spec/assistants/v1.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /threads/{thread_id}/messages/{message_id}` */
export const modifyMessage: OperationDescription = {
  id: 'modifyMessage',
  method: 'POST',
  path: '/threads/{thread_id}/messages/{message_id}',
  resource: ['beta', 'threads', 'messages'],
  tags: ['Messages'],
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'message_id', in: 'path', required: true, style: 'simple', explode: false },
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
    'ASSISTANTS-V1-REQUEST-017',
    'ASSISTANTS-V1-MESSAGE-006',
    'ASSISTANTS-V1-LOCK-005',
  ],
};
