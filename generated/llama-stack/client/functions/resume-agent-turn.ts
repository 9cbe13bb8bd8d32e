// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  type Stream,
  request,
} from '../support/index.ts';
import type { AgentTurnResponseStreamItem } from '../../types/agent-turn-response-stream-item.ts';
import type { ResumeAgentTurnResponses } from '../../types/operations/resume-agent-turn.ts';
import type { ResumeAgentTurnRequest } from '../../types/resume-agent-turn-request.ts';
import type { Turn } from '../../types/turn.ts';

/** Parameters of `resumeAgentTurn`. */
export type ResumeAgentTurnParams = ResumeAgentTurnRequest;

export const resumeAgentTurnOperation: ClientOperation<ResumeAgentTurnResponses> = {
  id: 'resumeAgentTurn',
  method: 'POST',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/resume',
  parameters: [
    { name: 'agent_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'session_id', position: 1, in: 'path', style: 'simple', explode: false },
    { name: 'turn_id', position: 2, in: 'path', style: 'simple', explode: false },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': {
      'application/json': { kind: 'json' },
      'text/event-stream': {
        kind: 'event-stream',
        errors: 'error',
        key: 'event.payload.event_type',
        endings: ['error', 'turn_complete', 'turn_awaiting_input'],
      },
    },
  },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  accept: 'application/json',
  streams: { property: 'stream', equals: true, accept: 'text/event-stream' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/resume-agent-turn.ts')).resumeAgentTurnValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Resume a turn
 *
 * Gives a waiting turn the results of client tools and lets it go on under the same id.
 *
 * `POST /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/resume`
 */
export function resumeAgentTurn(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  turnId: string,
  params: ResumeAgentTurnParams & { stream: true },
  options?: RequestOptions,
): APIPromise<
  Stream<Exclude<AgentTurnResponseStreamItem, { error: unknown }>>,
  ResumeAgentTurnResponses[200]['headers']
>;
export function resumeAgentTurn(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  turnId: string,
  params: ResumeAgentTurnParams & { stream?: false | null },
  options?: RequestOptions,
): APIPromise<Turn, ResumeAgentTurnResponses[200]['headers']>;
export function resumeAgentTurn(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  turnId: string,
  params: ResumeAgentTurnParams,
  options?: RequestOptions,
): APIPromise<
  Turn | Stream<Exclude<AgentTurnResponseStreamItem, { error: unknown }>>,
  ResumeAgentTurnResponses[200]['headers']
>;
export function resumeAgentTurn(
  client: ApiClient,
  agentId: string,
  sessionId: string,
  turnId: string,
  params: ResumeAgentTurnParams,
  options?: RequestOptions,
): APIPromise<
  Turn | Stream<Exclude<AgentTurnResponseStreamItem, { error: unknown }>>,
  ResumeAgentTurnResponses[200]['headers']
> {
  return request(client, { operation: resumeAgentTurnOperation, path: [agentId, sessionId, turnId], params, options });
}
