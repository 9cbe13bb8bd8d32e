// Generated from spec/assistants/v2.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `DELETE /threads/{thread_id}/messages/{message_id}` */
export const deleteMessage: OperationDescription = {
  id: 'deleteMessage',
  method: 'DELETE',
  path: '/threads/{thread_id}/messages/{message_id}',
  resource: ['beta', 'threads', 'messages'],
  tags: ['Messages'],
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'message_id', in: 'path', required: true, style: 'simple', explode: false },
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
  requirements: ['ASSISTANTS-V2-HEADER-001', 'ASSISTANTS-V2-MESSAGE-008'],
};
