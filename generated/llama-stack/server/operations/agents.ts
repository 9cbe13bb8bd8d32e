// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation, StreamItem } from '../support/index.ts';
import type { Agent } from '../../types/agent.ts';
import type { AgentCreateResponse } from '../../types/agent-create-response.ts';
import type { AgentSessionCreateResponse } from '../../types/agent-session-create-response.ts';
import type { AgentStepResponse } from '../../types/agent-step-response.ts';
import type { AgentTurnResponseStreamItem } from '../../types/agent-turn-response-stream-item.ts';
import type { BadRequestError } from '../../types/bad-request-error.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ErrorMessage } from '../../types/error-message.ts';
import type {
  CreateAgentBodies,
  CreateAgentResponses,
  CreateAgentSessionBodies,
  CreateAgentSessionParameters,
  CreateAgentSessionResponses,
  CreateAgentTurnBodies,
  CreateAgentTurnParameters,
  CreateAgentTurnResponses,
  DeleteAgentParameters,
  DeleteAgentResponses,
  DeleteAgentSessionParameters,
  DeleteAgentSessionResponses,
  GetAgentParameters,
  GetAgentResponses,
  GetAgentSessionParameters,
  GetAgentSessionResponses,
  GetAgentStepParameters,
  GetAgentStepResponses,
  GetAgentTurnParameters,
  GetAgentTurnResponses,
  ListAgentSessionsParameters,
  ListAgentSessionsResponses,
  ListAgentsParameters,
  ListAgentsResponses,
  ResumeAgentTurnBodies,
  ResumeAgentTurnParameters,
  ResumeAgentTurnResponses,
  StreamAgentTurnEventsParameters,
  StreamAgentTurnEventsResponses,
} from '../../types/operations/agents.ts';
import type { PaginatedAgents } from '../../types/paginated-agents.ts';
import type { PaginatedSessions } from '../../types/paginated-sessions.ts';
import type { Session } from '../../types/session.ts';
import type { Turn } from '../../types/turn.ts';
import {
  createAgentSessionValidators,
  createAgentTurnValidators,
  createAgentValidators,
  deleteAgentSessionValidators,
  deleteAgentValidators,
  getAgentSessionValidators,
  getAgentStepValidators,
  getAgentTurnValidators,
  getAgentValidators,
  listAgentSessionsValidators,
  listAgentsValidators,
  resumeAgentTurnValidators,
  streamAgentTurnEventsValidators,
} from '../../validators/operations/agents.ts';

/** What the handler of `POST /v1/agents` receives. */
export interface CreateAgentRequest extends RequestBase {
  readonly contentType: 'application/json';
  readonly body: CreateAgentBodies['application/json'];
}

/** What the handler of `POST /v1/agents` may give. */
export type CreateAgentResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentResponses[200]['headers'];
      readonly body: AgentCreateResponse;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const createAgentOperation: ServerOperation<CreateAgentRequest, CreateAgentResult> = {
  id: 'createAgent',
  method: 'POST',
  path: '/v1/agents',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: createAgentValidators,
};

/** What the handler of `GET /v1/agents` receives. */
export interface ListAgentsRequest extends RequestBase {
  readonly query: NonNullable<ListAgentsParameters['query']>;
}

/** What the handler of `GET /v1/agents` may give. */
export type ListAgentsResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentsResponses[200]['headers'];
      readonly body: PaginatedAgents;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentsResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentsResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentsResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentsResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentsResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const listAgentsOperation: ServerOperation<ListAgentsRequest, ListAgentsResult> = {
  id: 'listAgents',
  method: 'GET',
  path: '/v1/agents',
  parameters: [
    { name: 'start_index', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
  ],
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: listAgentsValidators,
};

/** What the handler of `GET /v1/agents/{agent_id}` receives. */
export interface GetAgentRequest extends RequestBase {
  readonly path: GetAgentParameters['path'];
}

/** What the handler of `GET /v1/agents/{agent_id}` may give. */
export type GetAgentResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentResponses[200]['headers'];
      readonly body: Agent;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const getAgentOperation: ServerOperation<GetAgentRequest, GetAgentResult> = {
  id: 'getAgent',
  method: 'GET',
  path: '/v1/agents/{agent_id}',
  parameters: [{ name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: getAgentValidators,
};

/** What the handler of `DELETE /v1/agents/{agent_id}` receives. */
export interface DeleteAgentRequest extends RequestBase {
  readonly path: DeleteAgentParameters['path'];
}

/** What the handler of `DELETE /v1/agents/{agent_id}` may give. */
export type DeleteAgentResult =
  | {
      readonly status: 204;
      readonly headers?: DeleteAgentResponses[204]['headers'];
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAgentResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAgentResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAgentResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAgentResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAgentResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const deleteAgentOperation: ServerOperation<DeleteAgentRequest, DeleteAgentResult> = {
  id: 'deleteAgent',
  method: 'DELETE',
  path: '/v1/agents/{agent_id}',
  parameters: [{ name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
  responses: {
    '204': { headers: { 'x-trace-id': { required: false, explode: false } }, content: {} },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: deleteAgentValidators,
};

/** What the handler of `POST /v1/agents/{agent_id}/session` receives. */
export interface CreateAgentSessionRequest extends RequestBase {
  readonly path: CreateAgentSessionParameters['path'];
  readonly contentType: 'application/json';
  readonly body: CreateAgentSessionBodies['application/json'];
}

/** What the handler of `POST /v1/agents/{agent_id}/session` may give. */
export type CreateAgentSessionResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentSessionResponses[200]['headers'];
      readonly body: AgentSessionCreateResponse;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentSessionResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentSessionResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentSessionResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentSessionResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentSessionResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const createAgentSessionOperation: ServerOperation<CreateAgentSessionRequest, CreateAgentSessionResult> = {
  id: 'createAgentSession',
  method: 'POST',
  path: '/v1/agents/{agent_id}/session',
  parameters: [{ name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: createAgentSessionValidators,
};

/** What the handler of `GET /v1/agents/{agent_id}/sessions` receives. */
export interface ListAgentSessionsRequest extends RequestBase {
  readonly path: ListAgentSessionsParameters['path'];
  readonly query: NonNullable<ListAgentSessionsParameters['query']>;
}

/** What the handler of `GET /v1/agents/{agent_id}/sessions` may give. */
export type ListAgentSessionsResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentSessionsResponses[200]['headers'];
      readonly body: PaginatedSessions;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentSessionsResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentSessionsResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentSessionsResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentSessionsResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: ListAgentSessionsResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const listAgentSessionsOperation: ServerOperation<ListAgentSessionsRequest, ListAgentSessionsResult> = {
  id: 'listAgentSessions',
  method: 'GET',
  path: '/v1/agents/{agent_id}/sessions',
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'start_index', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
  ],
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: listAgentSessionsValidators,
};

/** What the handler of `GET /v1/agents/{agent_id}/session/{session_id}` receives. */
export interface GetAgentSessionRequest extends RequestBase {
  readonly path: GetAgentSessionParameters['path'];
  readonly query: NonNullable<GetAgentSessionParameters['query']>;
}

/** What the handler of `GET /v1/agents/{agent_id}/session/{session_id}` may give. */
export type GetAgentSessionResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentSessionResponses[200]['headers'];
      readonly body: Session;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentSessionResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentSessionResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentSessionResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentSessionResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentSessionResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const getAgentSessionOperation: ServerOperation<GetAgentSessionRequest, GetAgentSessionResult> = {
  id: 'getAgentSession',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}',
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'turn_ids', in: 'query', required: false, style: 'form', explode: true, shape: { array: 'string' } },
  ],
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: getAgentSessionValidators,
};

/** What the handler of `DELETE /v1/agents/{agent_id}/session/{session_id}` receives. */
export interface DeleteAgentSessionRequest extends RequestBase {
  readonly path: DeleteAgentSessionParameters['path'];
}

/** What the handler of `DELETE /v1/agents/{agent_id}/session/{session_id}` may give. */
export type DeleteAgentSessionResult =
  | {
      readonly status: 204;
      readonly headers?: DeleteAgentSessionResponses[204]['headers'];
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAgentSessionResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAgentSessionResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAgentSessionResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAgentSessionResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: DeleteAgentSessionResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const deleteAgentSessionOperation: ServerOperation<DeleteAgentSessionRequest, DeleteAgentSessionResult> = {
  id: 'deleteAgentSession',
  method: 'DELETE',
  path: '/v1/agents/{agent_id}/session/{session_id}',
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: {
    '204': { headers: { 'x-trace-id': { required: false, explode: false } }, content: {} },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: deleteAgentSessionValidators,
};

/** What the handler of `POST /v1/agents/{agent_id}/session/{session_id}/turn` receives. */
export interface CreateAgentTurnRequest extends RequestBase {
  readonly path: CreateAgentTurnParameters['path'];
  readonly contentType: 'application/json';
  readonly body: CreateAgentTurnBodies['application/json'];
}

/** What the handler of `POST /v1/agents/{agent_id}/session/{session_id}/turn` may give. */
export type CreateAgentTurnResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentTurnResponses[200]['headers'];
      readonly body: Turn;
    }
  | {
      readonly status: 200;
      readonly contentType: 'text/event-stream';
      readonly headers?: CreateAgentTurnResponses[200]['headers'];
      readonly stream: AsyncIterable<StreamItem<AgentTurnResponseStreamItem>>;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentTurnResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentTurnResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentTurnResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentTurnResponses[404]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentTurnResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: CreateAgentTurnResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const createAgentTurnOperation: ServerOperation<CreateAgentTurnRequest, CreateAgentTurnResult> = {
  id: 'createAgentTurn',
  method: 'POST',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn',
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' }, 'text/event-stream': { kind: 'event-stream' } },
    },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '404': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: createAgentTurnValidators,
};

/** What the handler of `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}` receives. */
export interface GetAgentTurnRequest extends RequestBase {
  readonly path: GetAgentTurnParameters['path'];
}

/** What the handler of `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}` may give. */
export type GetAgentTurnResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentTurnResponses[200]['headers'];
      readonly body: Turn;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentTurnResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentTurnResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentTurnResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentTurnResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentTurnResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const getAgentTurnOperation: ServerOperation<GetAgentTurnRequest, GetAgentTurnResult> = {
  id: 'getAgentTurn',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}',
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'turn_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: getAgentTurnValidators,
};

/** What the handler of `POST /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/resume` receives. */
export interface ResumeAgentTurnRequest extends RequestBase {
  readonly path: ResumeAgentTurnParameters['path'];
  readonly contentType: 'application/json';
  readonly body: ResumeAgentTurnBodies['application/json'];
}

/** What the handler of `POST /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/resume` may give. */
export type ResumeAgentTurnResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: ResumeAgentTurnResponses[200]['headers'];
      readonly body: Turn;
    }
  | {
      readonly status: 200;
      readonly contentType: 'text/event-stream';
      readonly headers?: ResumeAgentTurnResponses[200]['headers'];
      readonly stream: AsyncIterable<StreamItem<AgentTurnResponseStreamItem>>;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: ResumeAgentTurnResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: ResumeAgentTurnResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: ResumeAgentTurnResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: ResumeAgentTurnResponses[404]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: ResumeAgentTurnResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: ResumeAgentTurnResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const resumeAgentTurnOperation: ServerOperation<ResumeAgentTurnRequest, ResumeAgentTurnResult> = {
  id: 'resumeAgentTurn',
  method: 'POST',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/resume',
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'turn_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' }, 'text/event-stream': { kind: 'event-stream' } },
    },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '404': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: resumeAgentTurnValidators,
};

/** What the handler of `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/events` receives. */
export interface StreamAgentTurnEventsRequest extends RequestBase {
  readonly path: StreamAgentTurnEventsParameters['path'];
  readonly header: NonNullable<StreamAgentTurnEventsParameters['header']>;
}

/** What the handler of `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/events` may give. */
export type StreamAgentTurnEventsResult =
  | {
      readonly status: 200;
      readonly contentType?: 'text/event-stream';
      readonly headers?: StreamAgentTurnEventsResponses[200]['headers'];
      readonly stream: AsyncIterable<StreamItem<AgentTurnResponseStreamItem>>;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: StreamAgentTurnEventsResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: StreamAgentTurnEventsResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: StreamAgentTurnEventsResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: StreamAgentTurnEventsResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: StreamAgentTurnEventsResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const streamAgentTurnEventsOperation: ServerOperation<
  StreamAgentTurnEventsRequest,
  StreamAgentTurnEventsResult
> = {
  id: 'streamAgentTurnEvents',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/events',
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'turn_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'Last-Event-ID', in: 'header', required: false, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'text/event-stream': { kind: 'event-stream' } },
    },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: streamAgentTurnEventsValidators,
};

/** What the handler of `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}` receives. */
export interface GetAgentStepRequest extends RequestBase {
  readonly path: GetAgentStepParameters['path'];
}

/** What the handler of `GET /v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}` may give. */
export type GetAgentStepResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentStepResponses[200]['headers'];
      readonly body: AgentStepResponse;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentStepResponses[400]['headers'];
      readonly body: BadRequestError;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentStepResponses[401]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentStepResponses[403]['headers'];
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentStepResponses[429]['headers'];
      readonly body: ErrorMessage;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: GetAgentStepResponses[500]['headers'];
      readonly body: ErrorDetail;
    };

export const getAgentStepOperation: ServerOperation<GetAgentStepRequest, GetAgentStepResult> = {
  id: 'getAgentStep',
  method: 'GET',
  path: '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}',
  parameters: [
    { name: 'agent_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'turn_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'step_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: {
    '200': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '400': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: { 'x-trace-id': { required: false, explode: false } },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: getAgentStepValidators,
};
