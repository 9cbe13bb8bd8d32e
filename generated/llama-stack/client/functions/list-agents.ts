// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  requestPage,
} from '../support/index.ts';
import type { Agent } from '../../types/agent.ts';
import type { ListAgentsResponses } from '../../types/operations/list-agents.ts';
import type { PaginatedAgents } from '../../types/paginated-agents.ts';

/** Parameters of `listAgents`. */
export interface ListAgentsParams {
  /** How many entries to pass over, counted from the first. */
  start_index?: number | undefined;
  /** The most entries to return; absent or -1 returns all. */
  limit?: number | undefined;
}

/** A page of what `listAgents` lists, with the way to the next. */
export type AgentsPage = Page<PaginatedAgents, Agent>;

export const listAgentsOperation: ClientOperation<ListAgentsResponses> = {
  id: 'listAgents',
  method: 'GET',
  path: '/v1/agents',
  parameters: [
    { name: 'start_index', key: 'start_index', in: 'query', style: 'form', explode: true },
    { name: 'limit', key: 'limit', in: 'query', style: 'form', explode: true },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  pagination: { kind: 'offset', items: 'data', offset: 'start_index', limit: 'limit', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/list-agents.ts')).listAgentsValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * List agents
 *
 * Lists agents; without a limit it lists all of them.
 *
 * `GET /v1/agents`
 */
export function listAgents(
  client: ApiClient,
  params?: ListAgentsParams | null,
  options?: RequestOptions,
): PagePromise<PaginatedAgents, Agent, ListAgentsResponses[200]['headers']> {
  return requestPage(client, { operation: listAgentsOperation, params, options });
}
