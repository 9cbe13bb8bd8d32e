// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /chat` */
export const chat: OperationDescription = {
  id: 'chat',
  method: 'POST',
  path: '/chat',
  resource: ['chat'],
  tags: [],
  parameters: [],
  requestBody: { required: true, content: { 'application/json': 'json' } },
  responses: { '200': { headers: [], content: { 'application/json': 'json', 'text/event-stream': 'event-stream' } } },
  security: [],
  stream: {
    framing: 'sse',
    mediaType: 'text/event-stream',
    when: { property: 'stream', equals: true },
    key: 'type',
    order: 'start piece* end',
    terminator: '[DONE]',
  },
};
