// Generated from spec/llama-stack/openapi.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /v1/openai/v1/responses/{response_id}` */
export const getResponse: OperationDescription = {
  id: 'getResponse',
  method: 'GET',
  path: '/v1/openai/v1/responses/{response_id}',
  resource: ['responses'],
  tags: ['Responses'],
  parameters: [{ name: 'response_id', in: 'path', required: true, style: 'simple', explode: false }],
  responses: {
    '200': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '400': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '401': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '403': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '429': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '500': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  requirements: [
    'LLAMA-STACK-RESPONSE-016',
    'LLAMA-STACK-RESPONSE-017',
    'LLAMA-STACK-RESPONSE-019',
    'LLAMA-STACK-RESPONSE-046',
    'LLAMA-STACK-RESPONSE-047',
    'LLAMA-STACK-RESPONSE-049',
    'LLAMA-STACK-STREAM-020',
    'LLAMA-STACK-STREAM-021',
    'LLAMA-STACK-STREAM-026',
    'LLAMA-STACK-REQUEST-021',
    'LLAMA-STACK-KEY-005',
  ],
};
