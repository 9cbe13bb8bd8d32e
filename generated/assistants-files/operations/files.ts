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

/** `GET /files` */
export const listFiles: OperationDescription = {
  id: 'listFiles',
  method: 'GET',
  path: '/files',
  resource: ['files'],
  tags: ['Files'],
  parameters: [
    { name: 'purpose', in: 'query', required: false, style: 'form', explode: true },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true },
    { name: 'order', in: 'query', required: false, style: 'form', explode: true },
    { name: 'after', in: 'query', required: false, style: 'form', explode: true },
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
    'ASSISTANTS-FILES-UPLOAD-004',
    'ASSISTANTS-FILES-UPLOAD-005',
    'ASSISTANTS-FILES-UPLOAD-007',
    'ASSISTANTS-FILES-UPLOAD-011',
    'ASSISTANTS-FILES-UPLOAD-012',
    'ASSISTANTS-FILES-UPLOAD-013',
    'ASSISTANTS-FILES-UPLOAD-018',
    'ASSISTANTS-FILES-UPLOAD-020',
    'ASSISTANTS-FILES-UPLOAD-021',
  ],
};

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

/** `DELETE /files/{file_id}` */
export const deleteFile: OperationDescription = {
  id: 'deleteFile',
  method: 'DELETE',
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
    'ASSISTANTS-FILES-UPLOAD-006',
    'ASSISTANTS-FILES-UPLOAD-007',
    'ASSISTANTS-FILES-UPLOAD-010',
    'ASSISTANTS-FILES-UPLOAD-013',
  ],
};

/** `GET /files/{file_id}/content` */
export const getFileContent: OperationDescription = {
  id: 'getFileContent',
  method: 'GET',
  path: '/files/{file_id}/content',
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
      content: { 'application/octet-stream': 'binary' },
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
    'ASSISTANTS-FILES-UPLOAD-003',
    'ASSISTANTS-FILES-UPLOAD-007',
    'ASSISTANTS-FILES-UPLOAD-010',
    'ASSISTANTS-FILES-UPLOAD-013',
  ],
};
