// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetAgentSessionParameters, GetAgentSessionResponses } from '../../types/operations/get-agent-session.ts';
import type { Session } from '../../types/session.ts';

/** Parameters of `getAgentSession`. */
export interface GetAgentSessionParams {
  /**
   * Only these turns are returned, ids that do not exist are passed over, and none means all; ids joined by
   * commas, and a JSON array of ids in the body of the request, are accepted too, because older clients send
   * them.
   */
  turn_ids?: NonNullable<GetAgentSessionParameters['query']>['turn_ids'] | undefined;
}

export const getAgentSessionOperation: ClientOperation<GetAgentSessionResponses> = {
  id: 'getAgentSession',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}',
  parameters: [
    { name: 'agent_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'session_id', position: 1, in: 'path', style: 'simple', explode: false },
    { name: 'turn_ids', key: 'turn_ids', in: 'query', style: 'form', explode: true },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/get-agent-session.ts')).getAgentSessionValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * Read a session
 *
 * Answers with a session and its turns, or only those turns that are asked for.
 *
 * `GET /v1/agents/{agent_id}/session/{session_id}`
 */
export function getAgentSession(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  params?: GetAgentSessionParams | null,
  options?: RequestOptions,
): APIPromise<Session, GetAgentSessionResponses[200]['headers']> {
  return request(client, { operation: getAgentSessionOperation, path: [agentId, sessionId], params, options });
}
