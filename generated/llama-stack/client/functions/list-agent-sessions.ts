// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  requestPage,
} from '../support/index.ts';
import type { ListAgentSessionsResponses } from '../../types/operations/list-agent-sessions.ts';
import type { PaginatedSessions } from '../../types/paginated-sessions.ts';
import type { Session } from '../../types/session.ts';

/** Parameters of `listAgentSessions`. */
export interface ListAgentSessionsParams {
  /** How many entries to pass over, counted from the first. */
  start_index?: number | undefined;
  /** The most entries to return; absent or -1 returns all. */
  limit?: number | undefined;
}

/** A page of what `listAgentSessions` lists, with the way to the next. */
export type SessionsPage = Page<PaginatedSessions, Session>;

export const listAgentSessionsOperation: ClientOperation<ListAgentSessionsResponses> = {
  id: 'listAgentSessions',
  method: 'GET',
  path: '/v1/agents/{agent_id}/sessions',
  parameters: [
    { name: 'agent_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'start_index', key: 'start_index', in: 'query', style: 'form', explode: true },
    { name: 'limit', key: 'limit', in: 'query', style: 'form', explode: true },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  pagination: { kind: 'offset', items: 'data', offset: 'start_index', limit: 'limit', more: 'has_more' },
  validators: async () =>
    (await import('../../validators/operations/list-agent-sessions.ts')).listAgentSessionsValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * List sessions
 *
 * Lists the sessions of an agent without their turns; without a limit it lists all of them.
 *
 * `GET /v1/agents/{agent_id}/sessions`
 */
export function listAgentSessions(
  client: ApiClient,
  agentId: string,
  params?: ListAgentSessionsParams | null,
  options?: RequestOptions,
): PagePromise<PaginatedSessions, Session, ListAgentSessionsResponses[200]['headers']> {
  return requestPage(client, { operation: listAgentSessionsOperation, path: [agentId], params, options });
}
