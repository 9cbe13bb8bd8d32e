// Generated from spec/llama-stack/openapi.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `POST /v1/openai/v1/responses` */
export const createResponse: OperationDescription = {
  id: 'createResponse',
  method: 'POST',
  path: '/v1/openai/v1/responses',
  resource: ['responses'],
  tags: ['Responses'],
  parameters: [],
  requestBody: { required: true, content: { 'application/json': 'json' } },
  responses: {
    '200': {
      headers: [{ name: 'x-trace-id', required: false }],
      content: { 'application/json': 'json', 'text/event-stream': 'event-stream' },
    },
    '400': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '401': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '403': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '404': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '429': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
    '500': { headers: [{ name: 'x-trace-id', required: false }], content: { 'application/json': 'json' } },
  },
  security: [[], [{ name: 'bearerAuth', scopes: [] }]],
  stream: {
    framing: 'sse',
    mediaType: 'text/event-stream',
    when: { property: 'stream', equals: true },
    key: 'type',
    errors: 'error',
    order:
      'error | response.created response.in_progress? (response.output_item.added ( (response.content_part.added (response.output_text.delta | response.output_text.annotation.added)* response.output_text.done response.output_text.annotation.added* response.content_part.done | response.content_part.added response.refusal.delta* response.refusal.done response.content_part.done)* | response.function_call_arguments.delta* response.function_call_arguments.done | response.web_search_call.in_progress response.web_search_call.searching response.web_search_call.completed | response.file_search_call.in_progress response.file_search_call.searching response.file_search_call.completed | response.mcp_list_tools.in_progress (response.mcp_list_tools.completed | response.mcp_list_tools.failed) | response.mcp_call.in_progress response.mcp_call_arguments.delta* response.mcp_call_arguments.done (response.mcp_call.completed | response.mcp_call.failed) ) response.output_item.done)* (response.completed | response.incomplete | response.failed | error | response.output_item.added ( response.content_part.added | response.content_part.done | response.output_text.delta | response.output_text.annotation.added | response.output_text.done | response.refusal.delta | response.refusal.done | response.function_call_arguments.delta | response.function_call_arguments.done | response.web_search_call.in_progress | response.web_search_call.searching | response.web_search_call.completed | response.file_search_call.in_progress | response.file_search_call.searching | response.file_search_call.completed | response.mcp_list_tools.in_progress | response.mcp_list_tools.completed | response.mcp_list_tools.failed | response.mcp_call.in_progress | response.mcp_call_arguments.delta | response.mcp_call_arguments.done | response.mcp_call.completed | response.mcp_call.failed )* (response.failed | error))',
  },
};
