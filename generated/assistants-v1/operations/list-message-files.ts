// Generated from spec/assistants/v1.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /threads/{thread_id}/messages/{message_id}/files` */
export const listMessageFiles: OperationDescription = {
  id: 'listMessageFiles',
  method: 'GET',
  path: '/threads/{thread_id}/messages/{message_id}/files',
  resource: ['beta', 'threads', 'messages', 'files'],
  tags: ['Messages'],
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'message_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'OpenAI-Beta', in: 'header', required: true, style: 'simple', explode: false },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true },
    { name: 'order', in: 'query', required: false, style: 'form', explode: true },
    { name: 'after', in: 'query', required: false, style: 'form', explode: true },
    { name: 'before', in: 'query', required: false, style: 'form', explode: true },
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
    'ASSISTANTS-V1-HEADER-001',
    'ASSISTANTS-V1-FILE-005',
    'ASSISTANTS-V1-LIST-001',
    'ASSISTANTS-V1-LIST-002',
    'ASSISTANTS-V1-LIST-003',
    'ASSISTANTS-V1-LIST-004',
    'ASSISTANTS-V1-LIST-005',
    'ASSISTANTS-V1-LIST-006',
    'ASSISTANTS-V1-LIST-007',
    'ASSISTANTS-V1-LIST-011',
    'ASSISTANTS-V1-LIST-015',
  ],
};
