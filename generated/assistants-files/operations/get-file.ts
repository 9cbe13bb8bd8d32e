// Generated from spec/assistants/files.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /files/{file_id}` */
export const getFile: OperationDescription = {
  id: 'getFile',
  method: 'GET',
  path: '/files/{file_id}',
  resource: ['files'],
  tags: ['Files'],
  parameters: [{ name: 'file_id', in: 'path', required: true, style: 'simple', explode: false }],
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
    'ASSISTANTS-FILES-UPLOAD-002',
    'ASSISTANTS-FILES-UPLOAD-007',
    'ASSISTANTS-FILES-UPLOAD-010',
    'ASSISTANTS-FILES-UPLOAD-013',
    'ASSISTANTS-FILES-UPLOAD-014',
    'ASSISTANTS-FILES-UPLOAD-019',
    'ASSISTANTS-FILES-UPLOAD-022',
  ],
};
