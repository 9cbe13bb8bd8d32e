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

/** `GET /assistants` */
export const listAssistants: OperationDescription = {
  id: 'listAssistants',
  method: 'GET',
  path: '/assistants',
  resource: ['beta', 'assistants'],
  tags: ['Assistants'],
  parameters: [
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
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-KEY-001',
    'ASSISTANTS-V2-KEY-002',
    'ASSISTANTS-V2-KEY-003',
    'ASSISTANTS-V2-ASSISTANT-009',
    'ASSISTANTS-V2-LIST-001',
    'ASSISTANTS-V2-LIST-002',
    'ASSISTANTS-V2-LIST-003',
    'ASSISTANTS-V2-LIST-004',
    'ASSISTANTS-V2-LIST-005',
    'ASSISTANTS-V2-LIST-006',
    'ASSISTANTS-V2-LIST-007',
    'ASSISTANTS-V2-LIST-010',
    'ASSISTANTS-V2-LIST-011',
    'ASSISTANTS-V2-LIST-015',
    'ASSISTANTS-V2-LIST-017',
  ],
};

/** `GET /assistants/{assistant_id}` */
export const getAssistant: OperationDescription = {
  id: 'getAssistant',
  method: 'GET',
  path: '/assistants/{assistant_id}',
  resource: ['beta', 'assistants'],
  tags: ['Assistants'],
  parameters: [
    { name: 'assistant_id', in: 'path', required: true, style: 'simple', explode: false },
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
  requirements: [
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-HEADER-005',
    'ASSISTANTS-V2-REQUEST-009',
    'ASSISTANTS-V2-KEY-003',
    'ASSISTANTS-V2-ASSISTANT-003',
    'ASSISTANTS-V2-ASSISTANT-009',
    'ASSISTANTS-V2-ASSISTANT-016',
    'ASSISTANTS-V2-VERSION-001',
  ],
};

/** `POST /assistants/{assistant_id}` */
export const modifyAssistant: OperationDescription = {
  id: 'modifyAssistant',
  method: 'POST',
  path: '/assistants/{assistant_id}',
  resource: ['beta', 'assistants'],
  tags: ['Assistants'],
  parameters: [
    { name: 'assistant_id', in: 'path', required: true, style: 'simple', explode: false },
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
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-REQUEST-017',
    'ASSISTANTS-V2-KEY-003',
    'ASSISTANTS-V2-ASSISTANT-004',
    'ASSISTANTS-V2-RUN-017',
  ],
};

/** `DELETE /assistants/{assistant_id}` */
export const deleteAssistant: OperationDescription = {
  id: 'deleteAssistant',
  method: 'DELETE',
  path: '/assistants/{assistant_id}',
  resource: ['beta', 'assistants'],
  tags: ['Assistants'],
  parameters: [
    { name: 'assistant_id', in: 'path', required: true, style: 'simple', explode: false },
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
  requirements: [
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-HEADER-005',
    'ASSISTANTS-V2-REQUEST-017',
    'ASSISTANTS-V2-KEY-003',
    'ASSISTANTS-V2-ASSISTANT-008',
    'ASSISTANTS-V2-ASSISTANT-009',
  ],
};

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
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-HEADER-005',
    'ASSISTANTS-V2-REQUEST-003',
    'ASSISTANTS-V2-REQUEST-012',
    'ASSISTANTS-V2-REQUEST-013',
    'ASSISTANTS-V2-THREAD-001',
    'ASSISTANTS-V2-THREAD-002',
    'ASSISTANTS-V2-THREAD-003',
    'ASSISTANTS-V2-THREAD-008',
    'ASSISTANTS-V2-THREAD-010',
  ],
};

/** `POST /threads/runs` */
export const createThreadAndRun: OperationDescription = {
  id: 'createThreadAndRun',
  method: 'POST',
  path: '/threads/runs',
  resource: ['beta', 'threads'],
  tags: ['Runs'],
  parameters: [{ name: 'OpenAI-Beta', in: 'header', required: true, style: 'simple', explode: false }],
  requestBody: { required: true, content: { 'application/json': 'json' } },
  responses: {
    '200': {
      headers: [
        { name: 'x-request-id', required: false },
        { name: 'openai-processing-ms', required: false },
        { name: 'openai-version', required: false },
      ],
      content: { 'application/json': 'json', 'text/event-stream': 'event-stream' },
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
  stream: {
    framing: 'sse',
    mediaType: 'text/event-stream',
    when: { property: 'stream', equals: true },
    key: 'event',
    errors: 'error',
    order:
      'thread.created thread.run.created thread.run.queued ((thread.run.in_progress (thread.run.step.created thread.run.step.in_progress (thread.message.created thread.message.in_progress thread.message.delta* (thread.message.completed | thread.message.incomplete) | thread.run.step.delta*) thread.run.step.completed)* (thread.run.completed | thread.run.incomplete | thread.run.step.created thread.run.step.in_progress thread.run.step.delta* thread.run.requires_action | (thread.run.step.created thread.run.step.in_progress? (thread.message.created thread.message.in_progress? thread.message.delta* thread.message.completed? | thread.run.step.delta*))? (thread.run.cancelling (thread.message.delta | thread.run.step.delta | thread.message.completed | thread.run.step.completed)*)? thread.message.incomplete? (thread.run.step.failed | thread.run.step.cancelled | thread.run.step.expired)? (thread.run.failed | thread.run.cancelled | thread.run.expired | thread.run.completed)) | (thread.run.cancelling? thread.run.cancelled | thread.run.failed | thread.run.expired)) done | (thread.run.in_progress | thread.run.step.created | thread.run.step.in_progress | thread.run.step.delta | thread.run.step.completed | thread.message.created | thread.message.in_progress | thread.message.delta | thread.message.completed)* error done?)',
    terminator: 'done',
  },
  poll: {
    operation: 'getRun',
    field: 'status',
    terminal: ['completed', 'failed', 'cancelled', 'expired', 'incomplete', 'requires_action'],
    method: 'createAndRunPoll',
    parameters: { thread_id: 'thread_id', run_id: 'id' },
    states: [
      'queued',
      'in_progress',
      'requires_action',
      'cancelling',
      'cancelled',
      'failed',
      'completed',
      'incomplete',
      'expired',
    ],
  },
  requirements: [
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-REQUEST-003',
    'ASSISTANTS-V2-RUN-011',
    'ASSISTANTS-V2-RUN-012',
    'ASSISTANTS-V2-RUN-013',
    'ASSISTANTS-V2-RUN-028',
    'ASSISTANTS-V2-RUN-033',
    'ASSISTANTS-V2-STREAM-001',
    'ASSISTANTS-V2-STREAM-002',
    'ASSISTANTS-V2-STREAM-003',
    'ASSISTANTS-V2-STREAM-008',
    'ASSISTANTS-V2-STREAM-012',
    'ASSISTANTS-V2-STREAM-014',
    'ASSISTANTS-V2-STREAM-025',
  ],
};

/** `GET /threads/{thread_id}` */
export const getThread: OperationDescription = {
  id: 'getThread',
  method: 'GET',
  path: '/threads/{thread_id}',
  resource: ['beta', 'threads'],
  tags: ['Threads'],
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false },
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
  requirements: [
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-HEADER-002',
    'ASSISTANTS-V2-HEADER-003',
    'ASSISTANTS-V2-REQUEST-001',
    'ASSISTANTS-V2-REQUEST-008',
    'ASSISTANTS-V2-REQUEST-009',
    'ASSISTANTS-V2-REQUEST-010',
    'ASSISTANTS-V2-REQUEST-016',
    'ASSISTANTS-V2-KEY-004',
    'ASSISTANTS-V2-THREAD-004',
    'ASSISTANTS-V2-THREAD-007',
    'ASSISTANTS-V2-LOCK-005',
    'ASSISTANTS-V2-VERSION-001',
  ],
};

/** `POST /threads/{thread_id}` */
export const modifyThread: OperationDescription = {
  id: 'modifyThread',
  method: 'POST',
  path: '/threads/{thread_id}',
  resource: ['beta', 'threads'],
  tags: ['Threads'],
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
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-REQUEST-017',
    'ASSISTANTS-V2-THREAD-005',
    'ASSISTANTS-V2-THREAD-010',
    'ASSISTANTS-V2-LOCK-005',
  ],
};

/** `DELETE /threads/{thread_id}` */
export const deleteThread: OperationDescription = {
  id: 'deleteThread',
  method: 'DELETE',
  path: '/threads/{thread_id}',
  resource: ['beta', 'threads'],
  tags: ['Threads'],
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false },
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
  requirements: [
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-HEADER-005',
    'ASSISTANTS-V2-REQUEST-017',
    'ASSISTANTS-V2-REQUEST-012',
    'ASSISTANTS-V2-KEY-004',
    'ASSISTANTS-V2-THREAD-006',
    'ASSISTANTS-V2-THREAD-007',
  ],
};

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
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-REQUEST-003',
    'ASSISTANTS-V2-REQUEST-005',
    'ASSISTANTS-V2-REQUEST-007',
    'ASSISTANTS-V2-REQUEST-017',
    'ASSISTANTS-V2-REQUEST-011',
    'ASSISTANTS-V2-REQUEST-012',
    'ASSISTANTS-V2-REQUEST-013',
    'ASSISTANTS-V2-KEY-004',
    'ASSISTANTS-V2-MESSAGE-001',
    'ASSISTANTS-V2-MESSAGE-002',
    'ASSISTANTS-V2-MESSAGE-003',
    'ASSISTANTS-V2-MESSAGE-005',
    'ASSISTANTS-V2-MESSAGE-010',
    'ASSISTANTS-V2-MESSAGE-011',
    'ASSISTANTS-V2-MESSAGE-012',
    'ASSISTANTS-V2-MESSAGE-015',
    'ASSISTANTS-V2-MESSAGE-016',
    'ASSISTANTS-V2-MESSAGE-018',
    'ASSISTANTS-V2-MESSAGE-019',
    'ASSISTANTS-V2-LOCK-001',
    'ASSISTANTS-V2-LOCK-003',
    'ASSISTANTS-V2-LOCK-004',
    'ASSISTANTS-V2-LOCK-006',
    'ASSISTANTS-V2-LOCK-007',
    'ASSISTANTS-V2-EXPIRY-003',
  ],
};

/** `GET /threads/{thread_id}/messages` */
export const listMessages: OperationDescription = {
  id: 'listMessages',
  method: 'GET',
  path: '/threads/{thread_id}/messages',
  resource: ['beta', 'threads', 'messages'],
  tags: ['Messages'],
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'OpenAI-Beta', in: 'header', required: true, style: 'simple', explode: false },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true },
    { name: 'order', in: 'query', required: false, style: 'form', explode: true },
    { name: 'after', in: 'query', required: false, style: 'form', explode: true },
    { name: 'before', in: 'query', required: false, style: 'form', explode: true },
    { name: 'run_id', in: 'query', required: false, style: 'form', explode: true },
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
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-REQUEST-008',
    'ASSISTANTS-V2-KEY-004',
    'ASSISTANTS-V2-THREAD-003',
    'ASSISTANTS-V2-THREAD-007',
    'ASSISTANTS-V2-MESSAGE-007',
    'ASSISTANTS-V2-MESSAGE-008',
    'ASSISTANTS-V2-LIST-001',
    'ASSISTANTS-V2-LIST-002',
    'ASSISTANTS-V2-LIST-003',
    'ASSISTANTS-V2-LIST-004',
    'ASSISTANTS-V2-LIST-005',
    'ASSISTANTS-V2-LIST-006',
    'ASSISTANTS-V2-LIST-007',
    'ASSISTANTS-V2-LIST-008',
    'ASSISTANTS-V2-LIST-009',
    'ASSISTANTS-V2-LIST-010',
    'ASSISTANTS-V2-LIST-011',
    'ASSISTANTS-V2-LIST-012',
    'ASSISTANTS-V2-LIST-013',
    'ASSISTANTS-V2-LIST-014',
    'ASSISTANTS-V2-LIST-015',
    'ASSISTANTS-V2-LIST-016',
    'ASSISTANTS-V2-RUN-006',
    'ASSISTANTS-V2-RUN-021',
    'ASSISTANTS-V2-RUN-022',
    'ASSISTANTS-V2-LOCK-005',
    'ASSISTANTS-V2-LOCK-006',
    'ASSISTANTS-V2-CANCEL-009',
  ],
};

/** `GET /threads/{thread_id}/messages/{message_id}` */
export const getMessage: OperationDescription = {
  id: 'getMessage',
  method: 'GET',
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
  requirements: [
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-REQUEST-009',
    'ASSISTANTS-V2-MESSAGE-008',
    'ASSISTANTS-V2-MESSAGE-013',
    'ASSISTANTS-V2-MESSAGE-014',
    'ASSISTANTS-V2-MESSAGE-018',
    'ASSISTANTS-V2-STEP-003',
    'ASSISTANTS-V2-VERSION-001',
    'ASSISTANTS-V2-STREAM-023',
  ],
};

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
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-REQUEST-017',
    'ASSISTANTS-V2-MESSAGE-006',
    'ASSISTANTS-V2-LOCK-005',
  ],
};

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

/** `POST /threads/{thread_id}/runs` */
export const createRun: OperationDescription = {
  id: 'createRun',
  method: 'POST',
  path: '/threads/{thread_id}/runs',
  resource: ['beta', 'threads', 'runs'],
  tags: ['Runs'],
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'OpenAI-Beta', in: 'header', required: true, style: 'simple', explode: false },
    { name: 'include[]', in: 'query', required: false, style: 'form', explode: true },
  ],
  requestBody: { required: true, content: { 'application/json': 'json' } },
  responses: {
    '200': {
      headers: [
        { name: 'x-request-id', required: false },
        { name: 'openai-processing-ms', required: false },
        { name: 'openai-version', required: false },
      ],
      content: { 'application/json': 'json', 'text/event-stream': 'event-stream' },
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
  stream: {
    framing: 'sse',
    mediaType: 'text/event-stream',
    when: { property: 'stream', equals: true },
    key: 'event',
    errors: 'error',
    order:
      'thread.run.created thread.run.queued ((thread.run.in_progress (thread.run.step.created thread.run.step.in_progress (thread.message.created thread.message.in_progress thread.message.delta* (thread.message.completed | thread.message.incomplete) | thread.run.step.delta*) thread.run.step.completed)* (thread.run.completed | thread.run.incomplete | thread.run.step.created thread.run.step.in_progress thread.run.step.delta* thread.run.requires_action | (thread.run.step.created thread.run.step.in_progress? (thread.message.created thread.message.in_progress? thread.message.delta* thread.message.completed? | thread.run.step.delta*))? (thread.run.cancelling (thread.message.delta | thread.run.step.delta | thread.message.completed | thread.run.step.completed)*)? thread.message.incomplete? (thread.run.step.failed | thread.run.step.cancelled | thread.run.step.expired)? (thread.run.failed | thread.run.cancelled | thread.run.expired | thread.run.completed)) | (thread.run.cancelling? thread.run.cancelled | thread.run.failed | thread.run.expired)) done | (thread.run.in_progress | thread.run.step.created | thread.run.step.in_progress | thread.run.step.delta | thread.run.step.completed | thread.message.created | thread.message.in_progress | thread.message.delta | thread.message.completed)* error done?)',
    terminator: 'done',
  },
  poll: {
    operation: 'getRun',
    field: 'status',
    terminal: ['completed', 'failed', 'cancelled', 'expired', 'incomplete', 'requires_action'],
    method: 'createAndPoll',
    parameters: { thread_id: 'thread_id', run_id: 'id' },
    states: [
      'queued',
      'in_progress',
      'requires_action',
      'cancelling',
      'cancelled',
      'failed',
      'completed',
      'incomplete',
      'expired',
    ],
  },
  requirements: [
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-REQUEST-001',
    'ASSISTANTS-V2-REQUEST-003',
    'ASSISTANTS-V2-REQUEST-004',
    'ASSISTANTS-V2-REQUEST-005',
    'ASSISTANTS-V2-REQUEST-006',
    'ASSISTANTS-V2-REQUEST-008',
    'ASSISTANTS-V2-REQUEST-017',
    'ASSISTANTS-V2-REQUEST-011',
    'ASSISTANTS-V2-REQUEST-012',
    'ASSISTANTS-V2-KEY-005',
    'ASSISTANTS-V2-RUN-001',
    'ASSISTANTS-V2-RUN-002',
    'ASSISTANTS-V2-RUN-003',
    'ASSISTANTS-V2-RUN-004',
    'ASSISTANTS-V2-RUN-005',
    'ASSISTANTS-V2-RUN-006',
    'ASSISTANTS-V2-RUN-013',
    'ASSISTANTS-V2-RUN-016',
    'ASSISTANTS-V2-RUN-017',
    'ASSISTANTS-V2-RUN-022',
    'ASSISTANTS-V2-RUN-023',
    'ASSISTANTS-V2-RUN-024',
    'ASSISTANTS-V2-RUN-025',
    'ASSISTANTS-V2-RUN-026',
    'ASSISTANTS-V2-RUN-027',
    'ASSISTANTS-V2-RUN-030',
    'ASSISTANTS-V2-RUN-032',
    'ASSISTANTS-V2-RUN-033',
    'ASSISTANTS-V2-RUN-034',
    'ASSISTANTS-V2-LOCK-002',
    'ASSISTANTS-V2-LOCK-003',
    'ASSISTANTS-V2-LOCK-006',
    'ASSISTANTS-V2-STREAM-001',
    'ASSISTANTS-V2-STREAM-002',
    'ASSISTANTS-V2-STREAM-003',
    'ASSISTANTS-V2-STREAM-004',
    'ASSISTANTS-V2-STREAM-005',
    'ASSISTANTS-V2-STREAM-006',
    'ASSISTANTS-V2-STREAM-008',
    'ASSISTANTS-V2-STREAM-009',
    'ASSISTANTS-V2-STREAM-010',
    'ASSISTANTS-V2-STREAM-011',
    'ASSISTANTS-V2-STREAM-013',
    'ASSISTANTS-V2-STREAM-014',
    'ASSISTANTS-V2-STREAM-015',
    'ASSISTANTS-V2-STREAM-016',
    'ASSISTANTS-V2-STREAM-017',
    'ASSISTANTS-V2-STREAM-018',
    'ASSISTANTS-V2-STREAM-019',
    'ASSISTANTS-V2-STREAM-020',
    'ASSISTANTS-V2-STREAM-021',
    'ASSISTANTS-V2-STREAM-022',
    'ASSISTANTS-V2-STREAM-023',
    'ASSISTANTS-V2-STREAM-025',
    'ASSISTANTS-V2-STREAM-026',
    'ASSISTANTS-V2-STREAM-027',
    'ASSISTANTS-V2-STREAM-028',
  ],
};

/** `GET /threads/{thread_id}/runs` */
export const listRuns: OperationDescription = {
  id: 'listRuns',
  method: 'GET',
  path: '/threads/{thread_id}/runs',
  resource: ['beta', 'threads', 'runs'],
  tags: ['Runs'],
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false },
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
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-REQUEST-017',
    'ASSISTANTS-V2-LIST-001',
    'ASSISTANTS-V2-LIST-002',
    'ASSISTANTS-V2-LIST-003',
    'ASSISTANTS-V2-LIST-004',
    'ASSISTANTS-V2-LIST-005',
    'ASSISTANTS-V2-LIST-006',
    'ASSISTANTS-V2-LIST-007',
    'ASSISTANTS-V2-LIST-008',
    'ASSISTANTS-V2-LIST-009',
    'ASSISTANTS-V2-LIST-011',
    'ASSISTANTS-V2-LIST-015',
    'ASSISTANTS-V2-RUN-031',
  ],
};

/** `GET /threads/{thread_id}/runs/{run_id}` */
export const getRun: OperationDescription = {
  id: 'getRun',
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}',
  resource: ['beta', 'threads', 'runs'],
  tags: ['Runs'],
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'run_id', in: 'path', required: true, style: 'simple', explode: false },
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
  poll: {
    operation: 'getRun',
    field: 'status',
    terminal: ['completed', 'failed', 'cancelled', 'expired', 'incomplete', 'requires_action'],
    method: 'poll',
    parameters: { thread_id: 'thread_id', run_id: 'run_id' },
    states: [
      'queued',
      'in_progress',
      'requires_action',
      'cancelling',
      'cancelled',
      'failed',
      'completed',
      'incomplete',
      'expired',
    ],
  },
  requirements: [
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-REQUEST-009',
    'ASSISTANTS-V2-KEY-005',
    'ASSISTANTS-V2-THREAD-007',
    'ASSISTANTS-V2-RUN-006',
    'ASSISTANTS-V2-RUN-007',
    'ASSISTANTS-V2-RUN-008',
    'ASSISTANTS-V2-RUN-009',
    'ASSISTANTS-V2-RUN-014',
    'ASSISTANTS-V2-RUN-015',
    'ASSISTANTS-V2-RUN-018',
    'ASSISTANTS-V2-RUN-019',
    'ASSISTANTS-V2-RUN-020',
    'ASSISTANTS-V2-RUN-021',
    'ASSISTANTS-V2-RUN-030',
    'ASSISTANTS-V2-RUN-031',
    'ASSISTANTS-V2-TOOL-001',
    'ASSISTANTS-V2-TOOL-015',
    'ASSISTANTS-V2-CANCEL-002',
    'ASSISTANTS-V2-EXPIRY-001',
    'ASSISTANTS-V2-STEP-004',
    'ASSISTANTS-V2-STREAM-010',
  ],
};

/** `POST /threads/{thread_id}/runs/{run_id}` */
export const modifyRun: OperationDescription = {
  id: 'modifyRun',
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}',
  resource: ['beta', 'threads', 'runs'],
  tags: ['Runs'],
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'run_id', in: 'path', required: true, style: 'simple', explode: false },
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
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-REQUEST-003',
    'ASSISTANTS-V2-REQUEST-017',
    'ASSISTANTS-V2-RUN-010',
    'ASSISTANTS-V2-LOCK-005',
  ],
};

/** `POST /threads/{thread_id}/runs/{run_id}/cancel` */
export const cancelRun: OperationDescription = {
  id: 'cancelRun',
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}/cancel',
  resource: ['beta', 'threads', 'runs'],
  tags: ['Runs'],
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'run_id', in: 'path', required: true, style: 'simple', explode: false },
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
  requirements: [
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-HEADER-005',
    'ASSISTANTS-V2-REQUEST-017',
    'ASSISTANTS-V2-REQUEST-011',
    'ASSISTANTS-V2-KEY-005',
    'ASSISTANTS-V2-RUN-014',
    'ASSISTANTS-V2-CANCEL-001',
    'ASSISTANTS-V2-CANCEL-003',
    'ASSISTANTS-V2-CANCEL-004',
    'ASSISTANTS-V2-CANCEL-006',
    'ASSISTANTS-V2-CANCEL-007',
    'ASSISTANTS-V2-STREAM-016',
  ],
};

/** `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs` */
export const submitToolOutputsToRun: OperationDescription = {
  id: 'submitToolOutputsToRun',
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs',
  resource: ['beta', 'threads', 'runs'],
  tags: ['Runs'],
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'run_id', in: 'path', required: true, style: 'simple', explode: false },
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
      content: { 'application/json': 'json', 'text/event-stream': 'event-stream' },
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
  stream: {
    framing: 'sse',
    mediaType: 'text/event-stream',
    when: { property: 'stream', equals: true },
    key: 'event',
    errors: 'error',
    order:
      'thread.run.step.completed thread.run.queued ((thread.run.in_progress (thread.run.step.created thread.run.step.in_progress (thread.message.created thread.message.in_progress thread.message.delta* (thread.message.completed | thread.message.incomplete) | thread.run.step.delta*) thread.run.step.completed)* (thread.run.completed | thread.run.incomplete | thread.run.step.created thread.run.step.in_progress thread.run.step.delta* thread.run.requires_action | (thread.run.step.created thread.run.step.in_progress? (thread.message.created thread.message.in_progress? thread.message.delta* thread.message.completed? | thread.run.step.delta*))? (thread.run.cancelling (thread.message.delta | thread.run.step.delta | thread.message.completed | thread.run.step.completed)*)? thread.message.incomplete? (thread.run.step.failed | thread.run.step.cancelled | thread.run.step.expired)? (thread.run.failed | thread.run.cancelled | thread.run.expired | thread.run.completed)) | (thread.run.cancelling? thread.run.cancelled | thread.run.failed | thread.run.expired)) done | (thread.run.in_progress | thread.run.step.created | thread.run.step.in_progress | thread.run.step.delta | thread.run.step.completed | thread.message.created | thread.message.in_progress | thread.message.delta | thread.message.completed)* error done?)',
    terminator: 'done',
  },
  poll: {
    operation: 'getRun',
    field: 'status',
    terminal: ['completed', 'failed', 'cancelled', 'expired', 'incomplete', 'requires_action'],
    method: 'submitToolOutputsAndPoll',
    parameters: { thread_id: 'thread_id', run_id: 'id' },
    states: [
      'queued',
      'in_progress',
      'requires_action',
      'cancelling',
      'cancelled',
      'failed',
      'completed',
      'incomplete',
      'expired',
    ],
  },
  requirements: [
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-REQUEST-005',
    'ASSISTANTS-V2-REQUEST-017',
    'ASSISTANTS-V2-REQUEST-011',
    'ASSISTANTS-V2-KEY-005',
    'ASSISTANTS-V2-TOOL-002',
    'ASSISTANTS-V2-TOOL-003',
    'ASSISTANTS-V2-TOOL-004',
    'ASSISTANTS-V2-TOOL-005',
    'ASSISTANTS-V2-TOOL-006',
    'ASSISTANTS-V2-TOOL-008',
    'ASSISTANTS-V2-TOOL-009',
    'ASSISTANTS-V2-TOOL-010',
    'ASSISTANTS-V2-TOOL-011',
    'ASSISTANTS-V2-TOOL-013',
    'ASSISTANTS-V2-TOOL-014',
    'ASSISTANTS-V2-TOOL-016',
    'ASSISTANTS-V2-CANCEL-008',
    'ASSISTANTS-V2-EXPIRY-004',
    'ASSISTANTS-V2-STREAM-001',
    'ASSISTANTS-V2-STREAM-002',
    'ASSISTANTS-V2-STREAM-003',
    'ASSISTANTS-V2-STREAM-007',
    'ASSISTANTS-V2-STREAM-008',
    'ASSISTANTS-V2-STREAM-014',
    'ASSISTANTS-V2-STREAM-025',
    'ASSISTANTS-V2-STREAM-026',
  ],
};

/** `GET /threads/{thread_id}/runs/{run_id}/steps` */
export const listRunSteps: OperationDescription = {
  id: 'listRunSteps',
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}/steps',
  resource: ['beta', 'threads', 'runs', 'steps'],
  tags: ['Runs'],
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'run_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'OpenAI-Beta', in: 'header', required: true, style: 'simple', explode: false },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true },
    { name: 'order', in: 'query', required: false, style: 'form', explode: true },
    { name: 'after', in: 'query', required: false, style: 'form', explode: true },
    { name: 'before', in: 'query', required: false, style: 'form', explode: true },
    { name: 'include[]', in: 'query', required: false, style: 'form', explode: true },
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
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-REQUEST-017',
    'ASSISTANTS-V2-KEY-005',
    'ASSISTANTS-V2-LIST-001',
    'ASSISTANTS-V2-LIST-002',
    'ASSISTANTS-V2-LIST-003',
    'ASSISTANTS-V2-LIST-004',
    'ASSISTANTS-V2-LIST-005',
    'ASSISTANTS-V2-LIST-006',
    'ASSISTANTS-V2-LIST-007',
    'ASSISTANTS-V2-LIST-011',
    'ASSISTANTS-V2-LIST-015',
    'ASSISTANTS-V2-RUN-014',
    'ASSISTANTS-V2-TOOL-007',
    'ASSISTANTS-V2-CANCEL-005',
    'ASSISTANTS-V2-EXPIRY-002',
    'ASSISTANTS-V2-STEP-001',
    'ASSISTANTS-V2-STEP-002',
    'ASSISTANTS-V2-STEP-003',
    'ASSISTANTS-V2-STEP-004',
    'ASSISTANTS-V2-STEP-006',
    'ASSISTANTS-V2-STEP-007',
    'ASSISTANTS-V2-STEP-008',
    'ASSISTANTS-V2-STEP-010',
    'ASSISTANTS-V2-STEP-011',
  ],
};

/** `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}` */
export const getRunStep: OperationDescription = {
  id: 'getRunStep',
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}/steps/{step_id}',
  resource: ['beta', 'threads', 'runs', 'steps'],
  tags: ['Runs'],
  parameters: [
    { name: 'thread_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'run_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'step_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'OpenAI-Beta', in: 'header', required: true, style: 'simple', explode: false },
    { name: 'include[]', in: 'query', required: false, style: 'form', explode: true },
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
  requirements: [
    'ASSISTANTS-V2-HEADER-001',
    'ASSISTANTS-V2-REQUEST-009',
    'ASSISTANTS-V2-TOOL-007',
    'ASSISTANTS-V2-TOOL-012',
    'ASSISTANTS-V2-STEP-005',
    'ASSISTANTS-V2-STEP-011',
    'ASSISTANTS-V2-STEP-009',
    'ASSISTANTS-V2-STREAM-023',
  ],
};
