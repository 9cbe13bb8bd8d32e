// Generated from spec/llama-stack/openapi.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /v1/openai/v1/responses/{response_id}/input_items` */
export const listResponseInputItems: OperationDescription = {
  id: 'listResponseInputItems',
  method: 'GET',
  path: '/v1/openai/v1/responses/{response_id}/input_items',
  resource: ['responses', 'inputItems'],
  tags: ['Responses'],
  parameters: [
    { name: 'response_id', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'after', in: 'query', required: false, style: 'form', explode: true },
    { name: 'before', in: 'query', required: false, style: 'form', explode: true },
    { name: 'include', in: 'query', required: false, style: 'form', explode: true },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true },
    { name: 'order', in: 'query', required: false, style: 'form', explode: true },
  ],
  responses: {
    '200': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '400': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '401': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '403': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '429': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '500': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '501': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' },
  requirements: [
    'LLAMA-STACK-RESPONSE-020',
    'LLAMA-STACK-LIST-006',
    'LLAMA-STACK-LIST-017',
    'LLAMA-STACK-LIST-018',
    'LLAMA-STACK-LIST-019',
    'LLAMA-STACK-LIST-020',
    'LLAMA-STACK-LIST-021',
    'LLAMA-STACK-LIST-022',
    'LLAMA-STACK-LIST-023',
    'LLAMA-STACK-LIST-024',
    'LLAMA-STACK-LIST-025',
    'LLAMA-STACK-LIST-026',
    'LLAMA-STACK-LIST-027',
    'LLAMA-STACK-LIST-028',
    'LLAMA-STACK-KEY-006',
  ],
};
