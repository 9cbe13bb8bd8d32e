// Generated from spec/assistants/v2.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

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
