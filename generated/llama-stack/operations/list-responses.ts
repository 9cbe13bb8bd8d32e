// Generated from spec/llama-stack/openapi.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /v1/openai/v1/responses` */
export const listResponses: OperationDescription = {
  id: 'listResponses',
  method: 'GET',
  path: '/v1/openai/v1/responses',
  resource: ['responses'],
  tags: ['Responses'],
  parameters: [
    { name: 'after', in: 'query', required: false, style: 'form', explode: true },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true },
    { name: 'model', in: 'query', required: false, style: 'form', explode: true },
    { name: 'order', in: 'query', required: false, style: 'form', explode: true },
  ],
  responses: {
    '200': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '400': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '401': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '403': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '429': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '500': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' },
  requirements: [
    'LLAMA-STACK-RESPONSE-017',
    'LLAMA-STACK-RESPONSE-049',
    'LLAMA-STACK-LIST-006',
    'LLAMA-STACK-LIST-009',
    'LLAMA-STACK-LIST-010',
    'LLAMA-STACK-LIST-011',
    'LLAMA-STACK-LIST-012',
    'LLAMA-STACK-LIST-013',
    'LLAMA-STACK-LIST-014',
    'LLAMA-STACK-LIST-015',
    'LLAMA-STACK-LIST-016',
    'LLAMA-STACK-LIST-017',
    'LLAMA-STACK-KEY-005',
    'LLAMA-STACK-KEY-011',
  ],
};
