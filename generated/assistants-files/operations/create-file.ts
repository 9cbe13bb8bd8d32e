// Generated from spec/assistants/files.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /files` */
export const createFile: OperationDescription = {
  id: 'createFile',
  method: 'POST',
  path: '/files',
  resource: ['files'],
  tags: ['Files'],
  parameters: [],
  requestBody: { required: true, content: { 'multipart/form-data': 'multipart' } },
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
    'ASSISTANTS-FILES-UPLOAD-001',
    'ASSISTANTS-FILES-UPLOAD-008',
    'ASSISTANTS-FILES-UPLOAD-009',
    'ASSISTANTS-FILES-UPLOAD-012',
    'ASSISTANTS-FILES-UPLOAD-014',
    'ASSISTANTS-FILES-UPLOAD-015',
    'ASSISTANTS-FILES-UPLOAD-016',
    'ASSISTANTS-FILES-UPLOAD-017',
    'ASSISTANTS-FILES-UPLOAD-019',
    'ASSISTANTS-FILES-UPLOAD-022',
  ],
};
