// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAgent } from '../agent.ts';
import { validateAgentCreateResponse } from '../agent-create-response.ts';
import { validateAgentSessionCreateResponse } from '../agent-session-create-response.ts';
import { validateAgentStepResponse } from '../agent-step-response.ts';
import { validateAgentTurnResponseStreamItem } from '../agent-turn-response-stream-item.ts';
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateCreateAgentRequest } from '../create-agent-request.ts';
import { validateCreateAgentSessionRequest } from '../create-agent-session-request.ts';
import { validateCreateAgentTurnRequest } from '../create-agent-turn-request.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validatePaginatedAgents } from '../paginated-agents.ts';
import { validatePaginatedSessions } from '../paginated-sessions.ts';
import { validateResumeAgentTurnRequest } from '../resume-agent-turn-request.ts';
import { validateSession } from '../session.ts';
import {
  type Issue,
  type Issues,
  type OperationValidators,
  type Pattern,
  type Rule,
  byName,
  judge,
  rule,
  stop,
} from '../support.ts';
import { validateTurn } from '../turn.ts';

/** The validators of createAgent. */
export const createAgentValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateAgentRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAgentCreateResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgent_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgent_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgent_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgent_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgent_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgent_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of listAgents. */
export const listAgentsValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      start_index: validateListAgentsQueryStartIndex,
      limit: validateListAgentsQueryLimit,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validatePaginatedAgents,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgents_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgents_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgents_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgents_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgents_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgents_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of getAgent. */
export const getAgentValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateGetAgentPathAgentId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAgent,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgent_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgent_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgent_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgent_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgent_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgent_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of deleteAgent. */
export const deleteAgentValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateDeleteAgentPathAgentId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    204: {
      content: byName({}),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgent_204HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgent_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgent_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgent_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgent_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgent_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of createAgentSession. */
export const createAgentSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateCreateAgentSessionPathAgentId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateAgentSessionRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAgentSessionCreateResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentSession_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentSession_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentSession_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentSession_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentSession_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentSession_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of listAgentSessions. */
export const listAgentSessionsValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateListAgentSessionsPathAgentId,
    }),
    query: byName({
      start_index: validateListAgentSessionsQueryStartIndex,
      limit: validateListAgentSessionsQueryLimit,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validatePaginatedSessions,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgentSessions_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgentSessions_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgentSessions_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgentSessions_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgentSessions_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgentSessions_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of getAgentSession. */
export const getAgentSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateGetAgentSessionPathAgentId,
      session_id: validateGetAgentSessionPathSessionId,
    }),
    query: byName({
      turn_ids: validateGetAgentSessionQueryTurnIds,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateSession,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentSession_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentSession_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentSession_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentSession_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentSession_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentSession_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of deleteAgentSession. */
export const deleteAgentSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateDeleteAgentSessionPathAgentId,
      session_id: validateDeleteAgentSessionPathSessionId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    204: {
      content: byName({}),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgentSession_204HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgentSession_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgentSession_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgentSession_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgentSession_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgentSession_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of createAgentTurn. */
export const createAgentTurnValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateCreateAgentTurnPathAgentId,
      session_id: validateCreateAgentTurnPathSessionId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateAgentTurnRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateTurn,
      }),
      items: byName({
        'text/event-stream': validateAgentTurnResponseStreamItem,
      }),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_403HeaderXTraceId,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_404HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of getAgentTurn. */
export const getAgentTurnValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateGetAgentTurnPathAgentId,
      session_id: validateGetAgentTurnPathSessionId,
      turn_id: validateGetAgentTurnPathTurnId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateTurn,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentTurn_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentTurn_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentTurn_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentTurn_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentTurn_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentTurn_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of resumeAgentTurn. */
export const resumeAgentTurnValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateResumeAgentTurnPathAgentId,
      session_id: validateResumeAgentTurnPathSessionId,
      turn_id: validateResumeAgentTurnPathTurnId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateResumeAgentTurnRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateTurn,
      }),
      items: byName({
        'text/event-stream': validateAgentTurnResponseStreamItem,
      }),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_403HeaderXTraceId,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_404HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of streamAgentTurnEvents. */
export const streamAgentTurnEventsValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateStreamAgentTurnEventsPathAgentId,
      session_id: validateStreamAgentTurnEventsPathSessionId,
      turn_id: validateStreamAgentTurnEventsPathTurnId,
    }),
    query: byName({}),
    header: byName({
      'Last-Event-ID': validateStreamAgentTurnEventsHeaderLastEventID,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({}),
      items: byName({
        'text/event-stream': validateAgentTurnResponseStreamItem,
      }),
      headers: byName({
        'x-trace-id': validateStreamAgentTurnEvents_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateStreamAgentTurnEvents_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateStreamAgentTurnEvents_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateStreamAgentTurnEvents_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateStreamAgentTurnEvents_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateStreamAgentTurnEvents_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of getAgentStep. */
export const getAgentStepValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateGetAgentStepPathAgentId,
      session_id: validateGetAgentStepPathSessionId,
      turn_id: validateGetAgentStepPathTurnId,
      step_id: validateGetAgentStepPathStepId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAgentStepResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentStep_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentStep_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentStep_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentStep_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentStep_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentStep_500HeaderXTraceId,
      }),
    },
  }),
};

const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema1: string = '#/paths/~1v1~1agents/operations/post/responses/200/headers/x-trace-id/schema';
const pattern2: Rule = rule(schema1, 'pattern', '^[0-9a-f]{32}$');
const type1: Rule = rule(schema1, 'type', 'string');
const schema2: string = '#/paths/~1v1~1agents/operations/post/responses/400/headers/x-trace-id/schema';
const pattern3: Rule = rule(schema2, 'pattern', '^[0-9a-f]{32}$');
const type2: Rule = rule(schema2, 'type', 'string');
const schema3: string = '#/paths/~1v1~1agents/operations/post/responses/401/headers/x-trace-id/schema';
const pattern4: Rule = rule(schema3, 'pattern', '^[0-9a-f]{32}$');
const type3: Rule = rule(schema3, 'type', 'string');
const schema4: string = '#/paths/~1v1~1agents/operations/post/responses/403/headers/x-trace-id/schema';
const pattern5: Rule = rule(schema4, 'pattern', '^[0-9a-f]{32}$');
const type4: Rule = rule(schema4, 'type', 'string');
const schema5: string = '#/paths/~1v1~1agents/operations/post/responses/429/headers/x-trace-id/schema';
const pattern6: Rule = rule(schema5, 'pattern', '^[0-9a-f]{32}$');
const type5: Rule = rule(schema5, 'type', 'string');
const schema6: string = '#/paths/~1v1~1agents/operations/post/responses/500/headers/x-trace-id/schema';
const pattern7: Rule = rule(schema6, 'pattern', '^[0-9a-f]{32}$');
const type6: Rule = rule(schema6, 'type', 'string');
const schema7: string = '#/paths/~1v1~1agents/operations/get/parameters/0/schema';
const minimum1: Rule = rule(schema7, 'minimum', 0);
const type7: Rule = rule(schema7, 'type', 'integer');
const schema8: string = '#/paths/~1v1~1agents/operations/get/parameters/1/schema';
const minimum2: Rule = rule(schema8, 'minimum', -1);
const type8: Rule = rule(schema8, 'type', 'integer');
const schema9: string = '#/paths/~1v1~1agents/operations/get/responses/200/headers/x-trace-id/schema';
const pattern8: Rule = rule(schema9, 'pattern', '^[0-9a-f]{32}$');
const type9: Rule = rule(schema9, 'type', 'string');
const schema10: string = '#/paths/~1v1~1agents/operations/get/responses/400/headers/x-trace-id/schema';
const pattern9: Rule = rule(schema10, 'pattern', '^[0-9a-f]{32}$');
const type10: Rule = rule(schema10, 'type', 'string');
const schema11: string = '#/paths/~1v1~1agents/operations/get/responses/401/headers/x-trace-id/schema';
const pattern10: Rule = rule(schema11, 'pattern', '^[0-9a-f]{32}$');
const type11: Rule = rule(schema11, 'type', 'string');
const schema12: string = '#/paths/~1v1~1agents/operations/get/responses/403/headers/x-trace-id/schema';
const pattern11: Rule = rule(schema12, 'pattern', '^[0-9a-f]{32}$');
const type12: Rule = rule(schema12, 'type', 'string');
const schema13: string = '#/paths/~1v1~1agents/operations/get/responses/429/headers/x-trace-id/schema';
const pattern12: Rule = rule(schema13, 'pattern', '^[0-9a-f]{32}$');
const type13: Rule = rule(schema13, 'type', 'string');
const schema14: string = '#/paths/~1v1~1agents/operations/get/responses/500/headers/x-trace-id/schema';
const pattern13: Rule = rule(schema14, 'pattern', '^[0-9a-f]{32}$');
const type14: Rule = rule(schema14, 'type', 'string');
const schema15: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/parameters/0/schema';
const type15: Rule = rule(schema15, 'type', 'string');
const schema16: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/responses/200/headers/x-trace-id/schema';
const pattern14: Rule = rule(schema16, 'pattern', '^[0-9a-f]{32}$');
const type16: Rule = rule(schema16, 'type', 'string');
const schema17: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/responses/400/headers/x-trace-id/schema';
const pattern15: Rule = rule(schema17, 'pattern', '^[0-9a-f]{32}$');
const type17: Rule = rule(schema17, 'type', 'string');
const schema18: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/responses/401/headers/x-trace-id/schema';
const pattern16: Rule = rule(schema18, 'pattern', '^[0-9a-f]{32}$');
const type18: Rule = rule(schema18, 'type', 'string');
const schema19: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/responses/403/headers/x-trace-id/schema';
const pattern17: Rule = rule(schema19, 'pattern', '^[0-9a-f]{32}$');
const type19: Rule = rule(schema19, 'type', 'string');
const schema20: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/responses/429/headers/x-trace-id/schema';
const pattern18: Rule = rule(schema20, 'pattern', '^[0-9a-f]{32}$');
const type20: Rule = rule(schema20, 'type', 'string');
const schema21: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/responses/500/headers/x-trace-id/schema';
const pattern19: Rule = rule(schema21, 'pattern', '^[0-9a-f]{32}$');
const type21: Rule = rule(schema21, 'type', 'string');
const schema22: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/parameters/0/schema';
const type22: Rule = rule(schema22, 'type', 'string');
const schema23: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/responses/204/headers/x-trace-id/schema';
const pattern20: Rule = rule(schema23, 'pattern', '^[0-9a-f]{32}$');
const type23: Rule = rule(schema23, 'type', 'string');
const schema24: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/responses/400/headers/x-trace-id/schema';
const pattern21: Rule = rule(schema24, 'pattern', '^[0-9a-f]{32}$');
const type24: Rule = rule(schema24, 'type', 'string');
const schema25: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/responses/401/headers/x-trace-id/schema';
const pattern22: Rule = rule(schema25, 'pattern', '^[0-9a-f]{32}$');
const type25: Rule = rule(schema25, 'type', 'string');
const schema26: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/responses/403/headers/x-trace-id/schema';
const pattern23: Rule = rule(schema26, 'pattern', '^[0-9a-f]{32}$');
const type26: Rule = rule(schema26, 'type', 'string');
const schema27: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/responses/429/headers/x-trace-id/schema';
const pattern24: Rule = rule(schema27, 'pattern', '^[0-9a-f]{32}$');
const type27: Rule = rule(schema27, 'type', 'string');
const schema28: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/responses/500/headers/x-trace-id/schema';
const pattern25: Rule = rule(schema28, 'pattern', '^[0-9a-f]{32}$');
const type28: Rule = rule(schema28, 'type', 'string');
const schema29: string = '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/parameters/0/schema';
const type29: Rule = rule(schema29, 'type', 'string');
const schema30: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/responses/200/headers/x-trace-id/schema';
const pattern26: Rule = rule(schema30, 'pattern', '^[0-9a-f]{32}$');
const type30: Rule = rule(schema30, 'type', 'string');
const schema31: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/responses/400/headers/x-trace-id/schema';
const pattern27: Rule = rule(schema31, 'pattern', '^[0-9a-f]{32}$');
const type31: Rule = rule(schema31, 'type', 'string');
const schema32: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/responses/401/headers/x-trace-id/schema';
const pattern28: Rule = rule(schema32, 'pattern', '^[0-9a-f]{32}$');
const type32: Rule = rule(schema32, 'type', 'string');
const schema33: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/responses/403/headers/x-trace-id/schema';
const pattern29: Rule = rule(schema33, 'pattern', '^[0-9a-f]{32}$');
const type33: Rule = rule(schema33, 'type', 'string');
const schema34: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/responses/429/headers/x-trace-id/schema';
const pattern30: Rule = rule(schema34, 'pattern', '^[0-9a-f]{32}$');
const type34: Rule = rule(schema34, 'type', 'string');
const schema35: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/responses/500/headers/x-trace-id/schema';
const pattern31: Rule = rule(schema35, 'pattern', '^[0-9a-f]{32}$');
const type35: Rule = rule(schema35, 'type', 'string');
const schema36: string = '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/parameters/0/schema';
const type36: Rule = rule(schema36, 'type', 'string');
const schema37: string = '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/parameters/1/schema';
const minimum3: Rule = rule(schema37, 'minimum', 0);
const type37: Rule = rule(schema37, 'type', 'integer');
const schema38: string = '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/parameters/2/schema';
const minimum4: Rule = rule(schema38, 'minimum', -1);
const type38: Rule = rule(schema38, 'type', 'integer');
const schema39: string =
  '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/responses/200/headers/x-trace-id/schema';
const pattern32: Rule = rule(schema39, 'pattern', '^[0-9a-f]{32}$');
const type39: Rule = rule(schema39, 'type', 'string');
const schema40: string =
  '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/responses/400/headers/x-trace-id/schema';
const pattern33: Rule = rule(schema40, 'pattern', '^[0-9a-f]{32}$');
const type40: Rule = rule(schema40, 'type', 'string');
const schema41: string =
  '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/responses/401/headers/x-trace-id/schema';
const pattern34: Rule = rule(schema41, 'pattern', '^[0-9a-f]{32}$');
const type41: Rule = rule(schema41, 'type', 'string');
const schema42: string =
  '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/responses/403/headers/x-trace-id/schema';
const pattern35: Rule = rule(schema42, 'pattern', '^[0-9a-f]{32}$');
const type42: Rule = rule(schema42, 'type', 'string');
const schema43: string =
  '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/responses/429/headers/x-trace-id/schema';
const pattern36: Rule = rule(schema43, 'pattern', '^[0-9a-f]{32}$');
const type43: Rule = rule(schema43, 'type', 'string');
const schema44: string =
  '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/responses/500/headers/x-trace-id/schema';
const pattern37: Rule = rule(schema44, 'pattern', '^[0-9a-f]{32}$');
const type44: Rule = rule(schema44, 'type', 'string');
const schema45: string = '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/parameters/0/schema';
const type45: Rule = rule(schema45, 'type', 'string');
const schema46: string = '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/parameters/1/schema';
const type46: Rule = rule(schema46, 'type', 'string');
const schema47: string = '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/parameters/2/schema';
const type47: Rule = rule(schema47 + '/items', 'type', 'string');
const type48: Rule = rule(schema47, 'type', 'array');
const schema48: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/responses/200/headers/x-trace-id/schema';
const pattern38: Rule = rule(schema48, 'pattern', '^[0-9a-f]{32}$');
const type49: Rule = rule(schema48, 'type', 'string');
const schema49: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/responses/400/headers/x-trace-id/schema';
const pattern39: Rule = rule(schema49, 'pattern', '^[0-9a-f]{32}$');
const type50: Rule = rule(schema49, 'type', 'string');
const schema50: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/responses/401/headers/x-trace-id/schema';
const pattern40: Rule = rule(schema50, 'pattern', '^[0-9a-f]{32}$');
const type51: Rule = rule(schema50, 'type', 'string');
const schema51: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/responses/403/headers/x-trace-id/schema';
const pattern41: Rule = rule(schema51, 'pattern', '^[0-9a-f]{32}$');
const type52: Rule = rule(schema51, 'type', 'string');
const schema52: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/responses/429/headers/x-trace-id/schema';
const pattern42: Rule = rule(schema52, 'pattern', '^[0-9a-f]{32}$');
const type53: Rule = rule(schema52, 'type', 'string');
const schema53: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/responses/500/headers/x-trace-id/schema';
const pattern43: Rule = rule(schema53, 'pattern', '^[0-9a-f]{32}$');
const type54: Rule = rule(schema53, 'type', 'string');
const schema54: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/parameters/0/schema';
const type55: Rule = rule(schema54, 'type', 'string');
const schema55: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/parameters/1/schema';
const type56: Rule = rule(schema55, 'type', 'string');
const schema56: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/responses/204/headers/x-trace-id/schema';
const pattern44: Rule = rule(schema56, 'pattern', '^[0-9a-f]{32}$');
const type57: Rule = rule(schema56, 'type', 'string');
const schema57: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/responses/400/headers/x-trace-id/schema';
const pattern45: Rule = rule(schema57, 'pattern', '^[0-9a-f]{32}$');
const type58: Rule = rule(schema57, 'type', 'string');
const schema58: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/responses/401/headers/x-trace-id/schema';
const pattern46: Rule = rule(schema58, 'pattern', '^[0-9a-f]{32}$');
const type59: Rule = rule(schema58, 'type', 'string');
const schema59: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/responses/403/headers/x-trace-id/schema';
const pattern47: Rule = rule(schema59, 'pattern', '^[0-9a-f]{32}$');
const type60: Rule = rule(schema59, 'type', 'string');
const schema60: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/responses/429/headers/x-trace-id/schema';
const pattern48: Rule = rule(schema60, 'pattern', '^[0-9a-f]{32}$');
const type61: Rule = rule(schema60, 'type', 'string');
const schema61: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/responses/500/headers/x-trace-id/schema';
const pattern49: Rule = rule(schema61, 'pattern', '^[0-9a-f]{32}$');
const type62: Rule = rule(schema61, 'type', 'string');
const schema62: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/parameters/0/schema';
const type63: Rule = rule(schema62, 'type', 'string');
const schema63: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/parameters/1/schema';
const type64: Rule = rule(schema63, 'type', 'string');
const schema64: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/200/headers/x-trace-id/schema';
const pattern50: Rule = rule(schema64, 'pattern', '^[0-9a-f]{32}$');
const type65: Rule = rule(schema64, 'type', 'string');
const schema65: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/400/headers/x-trace-id/schema';
const pattern51: Rule = rule(schema65, 'pattern', '^[0-9a-f]{32}$');
const type66: Rule = rule(schema65, 'type', 'string');
const schema66: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/401/headers/x-trace-id/schema';
const pattern52: Rule = rule(schema66, 'pattern', '^[0-9a-f]{32}$');
const type67: Rule = rule(schema66, 'type', 'string');
const schema67: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/403/headers/x-trace-id/schema';
const pattern53: Rule = rule(schema67, 'pattern', '^[0-9a-f]{32}$');
const type68: Rule = rule(schema67, 'type', 'string');
const schema68: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/404/headers/x-trace-id/schema';
const pattern54: Rule = rule(schema68, 'pattern', '^[0-9a-f]{32}$');
const type69: Rule = rule(schema68, 'type', 'string');
const schema69: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/429/headers/x-trace-id/schema';
const pattern55: Rule = rule(schema69, 'pattern', '^[0-9a-f]{32}$');
const type70: Rule = rule(schema69, 'type', 'string');
const schema70: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/500/headers/x-trace-id/schema';
const pattern56: Rule = rule(schema70, 'pattern', '^[0-9a-f]{32}$');
const type71: Rule = rule(schema70, 'type', 'string');
const schema71: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/parameters/0/schema';
const type72: Rule = rule(schema71, 'type', 'string');
const schema72: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/parameters/1/schema';
const type73: Rule = rule(schema72, 'type', 'string');
const schema73: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/parameters/2/schema';
const type74: Rule = rule(schema73, 'type', 'string');
const schema74: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/responses/200/headers/x-trace-id/schema';
const pattern57: Rule = rule(schema74, 'pattern', '^[0-9a-f]{32}$');
const type75: Rule = rule(schema74, 'type', 'string');
const schema75: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/responses/400/headers/x-trace-id/schema';
const pattern58: Rule = rule(schema75, 'pattern', '^[0-9a-f]{32}$');
const type76: Rule = rule(schema75, 'type', 'string');
const schema76: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/responses/401/headers/x-trace-id/schema';
const pattern59: Rule = rule(schema76, 'pattern', '^[0-9a-f]{32}$');
const type77: Rule = rule(schema76, 'type', 'string');
const schema77: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/responses/403/headers/x-trace-id/schema';
const pattern60: Rule = rule(schema77, 'pattern', '^[0-9a-f]{32}$');
const type78: Rule = rule(schema77, 'type', 'string');
const schema78: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/responses/429/headers/x-trace-id/schema';
const pattern61: Rule = rule(schema78, 'pattern', '^[0-9a-f]{32}$');
const type79: Rule = rule(schema78, 'type', 'string');
const schema79: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/responses/500/headers/x-trace-id/schema';
const pattern62: Rule = rule(schema79, 'pattern', '^[0-9a-f]{32}$');
const type80: Rule = rule(schema79, 'type', 'string');
const schema80: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/parameters/0/schema';
const type81: Rule = rule(schema80, 'type', 'string');
const schema81: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/parameters/1/schema';
const type82: Rule = rule(schema81, 'type', 'string');
const schema82: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/parameters/2/schema';
const type83: Rule = rule(schema82, 'type', 'string');
const schema83: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/200/headers/x-trace-id/schema';
const pattern63: Rule = rule(schema83, 'pattern', '^[0-9a-f]{32}$');
const type84: Rule = rule(schema83, 'type', 'string');
const schema84: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/400/headers/x-trace-id/schema';
const pattern64: Rule = rule(schema84, 'pattern', '^[0-9a-f]{32}$');
const type85: Rule = rule(schema84, 'type', 'string');
const schema85: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/401/headers/x-trace-id/schema';
const pattern65: Rule = rule(schema85, 'pattern', '^[0-9a-f]{32}$');
const type86: Rule = rule(schema85, 'type', 'string');
const schema86: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/403/headers/x-trace-id/schema';
const pattern66: Rule = rule(schema86, 'pattern', '^[0-9a-f]{32}$');
const type87: Rule = rule(schema86, 'type', 'string');
const schema87: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/404/headers/x-trace-id/schema';
const pattern67: Rule = rule(schema87, 'pattern', '^[0-9a-f]{32}$');
const type88: Rule = rule(schema87, 'type', 'string');
const schema88: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/429/headers/x-trace-id/schema';
const pattern68: Rule = rule(schema88, 'pattern', '^[0-9a-f]{32}$');
const type89: Rule = rule(schema88, 'type', 'string');
const schema89: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/500/headers/x-trace-id/schema';
const pattern69: Rule = rule(schema89, 'pattern', '^[0-9a-f]{32}$');
const type90: Rule = rule(schema89, 'type', 'string');
const schema90: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/parameters/0/schema';
const type91: Rule = rule(schema90, 'type', 'string');
const schema91: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/parameters/1/schema';
const type92: Rule = rule(schema91, 'type', 'string');
const schema92: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/parameters/2/schema';
const type93: Rule = rule(schema92, 'type', 'string');
const schema93: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/parameters/3/schema';
const type94: Rule = rule(schema93, 'type', 'string');
const schema94: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/responses/200/headers/x-trace-id/schema';
const pattern70: Rule = rule(schema94, 'pattern', '^[0-9a-f]{32}$');
const type95: Rule = rule(schema94, 'type', 'string');
const schema95: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/responses/400/headers/x-trace-id/schema';
const pattern71: Rule = rule(schema95, 'pattern', '^[0-9a-f]{32}$');
const type96: Rule = rule(schema95, 'type', 'string');
const schema96: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/responses/401/headers/x-trace-id/schema';
const pattern72: Rule = rule(schema96, 'pattern', '^[0-9a-f]{32}$');
const type97: Rule = rule(schema96, 'type', 'string');
const schema97: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/responses/403/headers/x-trace-id/schema';
const pattern73: Rule = rule(schema97, 'pattern', '^[0-9a-f]{32}$');
const type98: Rule = rule(schema97, 'type', 'string');
const schema98: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/responses/429/headers/x-trace-id/schema';
const pattern74: Rule = rule(schema98, 'pattern', '^[0-9a-f]{32}$');
const type99: Rule = rule(schema98, 'type', 'string');
const schema99: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/responses/500/headers/x-trace-id/schema';
const pattern75: Rule = rule(schema99, 'pattern', '^[0-9a-f]{32}$');
const type100: Rule = rule(schema99, 'type', 'string');
const schema100: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/parameters/0/schema';
const type101: Rule = rule(schema100, 'type', 'string');
const schema101: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/parameters/1/schema';
const type102: Rule = rule(schema101, 'type', 'string');
const schema102: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/parameters/2/schema';
const type103: Rule = rule(schema102, 'type', 'string');
const schema103: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/parameters/3/schema';
const type104: Rule = rule(schema103, 'type', 'string');
const schema104: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/responses/200/headers/x-trace-id/schema';
const pattern76: Rule = rule(schema104, 'pattern', '^[0-9a-f]{32}$');
const type105: Rule = rule(schema104, 'type', 'string');
const schema105: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/responses/400/headers/x-trace-id/schema';
const pattern77: Rule = rule(schema105, 'pattern', '^[0-9a-f]{32}$');
const type106: Rule = rule(schema105, 'type', 'string');
const schema106: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/responses/401/headers/x-trace-id/schema';
const pattern78: Rule = rule(schema106, 'pattern', '^[0-9a-f]{32}$');
const type107: Rule = rule(schema106, 'type', 'string');
const schema107: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/responses/403/headers/x-trace-id/schema';
const pattern79: Rule = rule(schema107, 'pattern', '^[0-9a-f]{32}$');
const type108: Rule = rule(schema107, 'type', 'string');
const schema108: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/responses/429/headers/x-trace-id/schema';
const pattern80: Rule = rule(schema108, 'pattern', '^[0-9a-f]{32}$');
const type109: Rule = rule(schema108, 'type', 'string');
const schema109: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/responses/500/headers/x-trace-id/schema';
const pattern81: Rule = rule(schema109, 'pattern', '^[0-9a-f]{32}$');
const type110: Rule = rule(schema109, 'type', 'string');

/** What is wrong with a value that should be CreateAgent_200HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgent_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgent_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgent_400HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgent_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgent_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgent_401HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgent_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgent_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgent_403HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgent_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgent_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgent_429HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgent_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgent_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgent_500HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgent_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgent_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentsQueryStartIndex; nothing when it is valid. */
export function validateListAgentsQueryStartIndex(value: unknown): readonly Issue[] {
  return judge(checkListAgentsQueryStartIndex, value);
}

/** What is wrong with a value that should be ListAgentsQueryLimit; nothing when it is valid. */
export function validateListAgentsQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListAgentsQueryLimit, value);
}

/** What is wrong with a value that should be ListAgents_200HeaderXTraceId; nothing when it is valid. */
export function validateListAgents_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgents_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgents_400HeaderXTraceId; nothing when it is valid. */
export function validateListAgents_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgents_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgents_401HeaderXTraceId; nothing when it is valid. */
export function validateListAgents_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgents_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgents_403HeaderXTraceId; nothing when it is valid. */
export function validateListAgents_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgents_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgents_429HeaderXTraceId; nothing when it is valid. */
export function validateListAgents_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgents_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgents_500HeaderXTraceId; nothing when it is valid. */
export function validateListAgents_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgents_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentPathAgentId; nothing when it is valid. */
export function validateGetAgentPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentPathAgentId, value);
}

/** What is wrong with a value that should be GetAgent_200HeaderXTraceId; nothing when it is valid. */
export function validateGetAgent_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgent_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgent_400HeaderXTraceId; nothing when it is valid. */
export function validateGetAgent_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgent_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgent_401HeaderXTraceId; nothing when it is valid. */
export function validateGetAgent_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgent_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgent_403HeaderXTraceId; nothing when it is valid. */
export function validateGetAgent_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgent_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgent_429HeaderXTraceId; nothing when it is valid. */
export function validateGetAgent_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgent_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgent_500HeaderXTraceId; nothing when it is valid. */
export function validateGetAgent_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgent_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentPathAgentId; nothing when it is valid. */
export function validateDeleteAgentPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentPathAgentId, value);
}

/** What is wrong with a value that should be DeleteAgent_204HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgent_204HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgent_204HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgent_400HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgent_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgent_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgent_401HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgent_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgent_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgent_403HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgent_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgent_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgent_429HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgent_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgent_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgent_500HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgent_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgent_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentSessionPathAgentId; nothing when it is valid. */
export function validateCreateAgentSessionPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSessionPathAgentId, value);
}

/** What is wrong with a value that should be CreateAgentSession_200HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentSession_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSession_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentSession_400HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentSession_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSession_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentSession_401HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentSession_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSession_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentSession_403HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentSession_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSession_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentSession_429HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentSession_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSession_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentSession_500HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentSession_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSession_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentSessionsPathAgentId; nothing when it is valid. */
export function validateListAgentSessionsPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessionsPathAgentId, value);
}

/** What is wrong with a value that should be ListAgentSessionsQueryStartIndex; nothing when it is valid. */
export function validateListAgentSessionsQueryStartIndex(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessionsQueryStartIndex, value);
}

/** What is wrong with a value that should be ListAgentSessionsQueryLimit; nothing when it is valid. */
export function validateListAgentSessionsQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessionsQueryLimit, value);
}

/** What is wrong with a value that should be ListAgentSessions_200HeaderXTraceId; nothing when it is valid. */
export function validateListAgentSessions_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessions_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentSessions_400HeaderXTraceId; nothing when it is valid. */
export function validateListAgentSessions_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessions_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentSessions_401HeaderXTraceId; nothing when it is valid. */
export function validateListAgentSessions_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessions_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentSessions_403HeaderXTraceId; nothing when it is valid. */
export function validateListAgentSessions_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessions_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentSessions_429HeaderXTraceId; nothing when it is valid. */
export function validateListAgentSessions_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessions_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentSessions_500HeaderXTraceId; nothing when it is valid. */
export function validateListAgentSessions_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessions_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentSessionPathAgentId; nothing when it is valid. */
export function validateGetAgentSessionPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSessionPathAgentId, value);
}

/** What is wrong with a value that should be GetAgentSessionPathSessionId; nothing when it is valid. */
export function validateGetAgentSessionPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSessionPathSessionId, value);
}

/** What is wrong with a value that should be GetAgentSessionQueryTurnIds; nothing when it is valid. */
export function validateGetAgentSessionQueryTurnIds(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSessionQueryTurnIds, value);
}

/** What is wrong with a value that should be GetAgentSession_200HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentSession_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSession_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentSession_400HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentSession_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSession_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentSession_401HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentSession_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSession_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentSession_403HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentSession_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSession_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentSession_429HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentSession_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSession_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentSession_500HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentSession_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSession_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentSessionPathAgentId; nothing when it is valid. */
export function validateDeleteAgentSessionPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSessionPathAgentId, value);
}

/** What is wrong with a value that should be DeleteAgentSessionPathSessionId; nothing when it is valid. */
export function validateDeleteAgentSessionPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSessionPathSessionId, value);
}

/** What is wrong with a value that should be DeleteAgentSession_204HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgentSession_204HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSession_204HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentSession_400HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgentSession_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSession_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentSession_401HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgentSession_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSession_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentSession_403HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgentSession_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSession_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentSession_429HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgentSession_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSession_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentSession_500HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgentSession_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSession_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurnPathAgentId; nothing when it is valid. */
export function validateCreateAgentTurnPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurnPathAgentId, value);
}

/** What is wrong with a value that should be CreateAgentTurnPathSessionId; nothing when it is valid. */
export function validateCreateAgentTurnPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurnPathSessionId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_200HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_400HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_401HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_403HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_404HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_404HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_404HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_429HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_500HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentTurnPathAgentId; nothing when it is valid. */
export function validateGetAgentTurnPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurnPathAgentId, value);
}

/** What is wrong with a value that should be GetAgentTurnPathSessionId; nothing when it is valid. */
export function validateGetAgentTurnPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurnPathSessionId, value);
}

/** What is wrong with a value that should be GetAgentTurnPathTurnId; nothing when it is valid. */
export function validateGetAgentTurnPathTurnId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurnPathTurnId, value);
}

/** What is wrong with a value that should be GetAgentTurn_200HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentTurn_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurn_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentTurn_400HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentTurn_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurn_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentTurn_401HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentTurn_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurn_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentTurn_403HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentTurn_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurn_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentTurn_429HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentTurn_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurn_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentTurn_500HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentTurn_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurn_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurnPathAgentId; nothing when it is valid. */
export function validateResumeAgentTurnPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurnPathAgentId, value);
}

/** What is wrong with a value that should be ResumeAgentTurnPathSessionId; nothing when it is valid. */
export function validateResumeAgentTurnPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurnPathSessionId, value);
}

/** What is wrong with a value that should be ResumeAgentTurnPathTurnId; nothing when it is valid. */
export function validateResumeAgentTurnPathTurnId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurnPathTurnId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_200HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_400HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_401HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_403HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_404HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_404HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_404HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_429HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_500HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEventsPathAgentId; nothing when it is valid. */
export function validateStreamAgentTurnEventsPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEventsPathAgentId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEventsPathSessionId; nothing when it is valid. */
export function validateStreamAgentTurnEventsPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEventsPathSessionId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEventsPathTurnId; nothing when it is valid. */
export function validateStreamAgentTurnEventsPathTurnId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEventsPathTurnId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEventsHeaderLastEventID; nothing when it is valid. */
export function validateStreamAgentTurnEventsHeaderLastEventID(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEventsHeaderLastEventID, value);
}

/** What is wrong with a value that should be StreamAgentTurnEvents_200HeaderXTraceId; nothing when it is valid. */
export function validateStreamAgentTurnEvents_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEvents_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEvents_400HeaderXTraceId; nothing when it is valid. */
export function validateStreamAgentTurnEvents_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEvents_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEvents_401HeaderXTraceId; nothing when it is valid. */
export function validateStreamAgentTurnEvents_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEvents_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEvents_403HeaderXTraceId; nothing when it is valid. */
export function validateStreamAgentTurnEvents_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEvents_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEvents_429HeaderXTraceId; nothing when it is valid. */
export function validateStreamAgentTurnEvents_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEvents_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEvents_500HeaderXTraceId; nothing when it is valid. */
export function validateStreamAgentTurnEvents_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEvents_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentStepPathAgentId; nothing when it is valid. */
export function validateGetAgentStepPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStepPathAgentId, value);
}

/** What is wrong with a value that should be GetAgentStepPathSessionId; nothing when it is valid. */
export function validateGetAgentStepPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStepPathSessionId, value);
}

/** What is wrong with a value that should be GetAgentStepPathTurnId; nothing when it is valid. */
export function validateGetAgentStepPathTurnId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStepPathTurnId, value);
}

/** What is wrong with a value that should be GetAgentStepPathStepId; nothing when it is valid. */
export function validateGetAgentStepPathStepId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStepPathStepId, value);
}

/** What is wrong with a value that should be GetAgentStep_200HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentStep_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStep_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentStep_400HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentStep_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStep_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentStep_401HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentStep_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStep_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentStep_403HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentStep_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStep_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentStep_429HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentStep_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStep_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentStep_500HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentStep_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStep_500HeaderXTraceId, value);
}

function checkCreateAgent_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern2)) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}

function checkCreateAgent_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern3)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}

function checkCreateAgent_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern4)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}

function checkCreateAgent_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern5)) return false;
  } else if (stop(at, '', type4)) return false;
  return true;
}

function checkCreateAgent_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern6)) return false;
  } else if (stop(at, '', type5)) return false;
  return true;
}

function checkCreateAgent_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern7)) return false;
  } else if (stop(at, '', type6)) return false;
  return true;
}

function checkListAgentsQueryStartIndex(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum1)) return false;
  } else if (stop(at, '', type7)) return false;
  return true;
}

function checkListAgentsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < -1 && stop(at, '', minimum2)) return false;
  } else if (stop(at, '', type8)) return false;
  return true;
}

function checkListAgents_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern8)) return false;
  } else if (stop(at, '', type9)) return false;
  return true;
}

function checkListAgents_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern9)) return false;
  } else if (stop(at, '', type10)) return false;
  return true;
}

function checkListAgents_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern10)) return false;
  } else if (stop(at, '', type11)) return false;
  return true;
}

function checkListAgents_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern11)) return false;
  } else if (stop(at, '', type12)) return false;
  return true;
}

function checkListAgents_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern12)) return false;
  } else if (stop(at, '', type13)) return false;
  return true;
}

function checkListAgents_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern13)) return false;
  } else if (stop(at, '', type14)) return false;
  return true;
}

function checkGetAgentPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type15)) return false;
  return true;
}

function checkGetAgent_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern14)) return false;
  } else if (stop(at, '', type16)) return false;
  return true;
}

function checkGetAgent_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern15)) return false;
  } else if (stop(at, '', type17)) return false;
  return true;
}

function checkGetAgent_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern16)) return false;
  } else if (stop(at, '', type18)) return false;
  return true;
}

function checkGetAgent_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern17)) return false;
  } else if (stop(at, '', type19)) return false;
  return true;
}

function checkGetAgent_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern18)) return false;
  } else if (stop(at, '', type20)) return false;
  return true;
}

function checkGetAgent_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern19)) return false;
  } else if (stop(at, '', type21)) return false;
  return true;
}

function checkDeleteAgentPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type22)) return false;
  return true;
}

function checkDeleteAgent_204HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern20)) return false;
  } else if (stop(at, '', type23)) return false;
  return true;
}

function checkDeleteAgent_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern21)) return false;
  } else if (stop(at, '', type24)) return false;
  return true;
}

function checkDeleteAgent_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern22)) return false;
  } else if (stop(at, '', type25)) return false;
  return true;
}

function checkDeleteAgent_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern23)) return false;
  } else if (stop(at, '', type26)) return false;
  return true;
}

function checkDeleteAgent_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern24)) return false;
  } else if (stop(at, '', type27)) return false;
  return true;
}

function checkDeleteAgent_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern25)) return false;
  } else if (stop(at, '', type28)) return false;
  return true;
}

function checkCreateAgentSessionPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type29)) return false;
  return true;
}

function checkCreateAgentSession_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern26)) return false;
  } else if (stop(at, '', type30)) return false;
  return true;
}

function checkCreateAgentSession_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern27)) return false;
  } else if (stop(at, '', type31)) return false;
  return true;
}

function checkCreateAgentSession_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern28)) return false;
  } else if (stop(at, '', type32)) return false;
  return true;
}

function checkCreateAgentSession_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern29)) return false;
  } else if (stop(at, '', type33)) return false;
  return true;
}

function checkCreateAgentSession_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern30)) return false;
  } else if (stop(at, '', type34)) return false;
  return true;
}

function checkCreateAgentSession_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern31)) return false;
  } else if (stop(at, '', type35)) return false;
  return true;
}

function checkListAgentSessionsPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type36)) return false;
  return true;
}

function checkListAgentSessionsQueryStartIndex(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum3)) return false;
  } else if (stop(at, '', type37)) return false;
  return true;
}

function checkListAgentSessionsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < -1 && stop(at, '', minimum4)) return false;
  } else if (stop(at, '', type38)) return false;
  return true;
}

function checkListAgentSessions_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern32)) return false;
  } else if (stop(at, '', type39)) return false;
  return true;
}

function checkListAgentSessions_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern33)) return false;
  } else if (stop(at, '', type40)) return false;
  return true;
}

function checkListAgentSessions_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern34)) return false;
  } else if (stop(at, '', type41)) return false;
  return true;
}

function checkListAgentSessions_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern35)) return false;
  } else if (stop(at, '', type42)) return false;
  return true;
}

function checkListAgentSessions_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern36)) return false;
  } else if (stop(at, '', type43)) return false;
  return true;
}

function checkListAgentSessions_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern37)) return false;
  } else if (stop(at, '', type44)) return false;
  return true;
}

function checkGetAgentSessionPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type45)) return false;
  return true;
}

function checkGetAgentSessionPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type46)) return false;
  return true;
}

function checkGetAgentSessionQueryTurnIds(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, type47)) return false;
    }
  } else if (stop(at, '', type48)) return false;
  return true;
}

function checkGetAgentSession_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern38)) return false;
  } else if (stop(at, '', type49)) return false;
  return true;
}

function checkGetAgentSession_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern39)) return false;
  } else if (stop(at, '', type50)) return false;
  return true;
}

function checkGetAgentSession_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern40)) return false;
  } else if (stop(at, '', type51)) return false;
  return true;
}

function checkGetAgentSession_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern41)) return false;
  } else if (stop(at, '', type52)) return false;
  return true;
}

function checkGetAgentSession_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern42)) return false;
  } else if (stop(at, '', type53)) return false;
  return true;
}

function checkGetAgentSession_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern43)) return false;
  } else if (stop(at, '', type54)) return false;
  return true;
}

function checkDeleteAgentSessionPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type55)) return false;
  return true;
}

function checkDeleteAgentSessionPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type56)) return false;
  return true;
}

function checkDeleteAgentSession_204HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern44)) return false;
  } else if (stop(at, '', type57)) return false;
  return true;
}

function checkDeleteAgentSession_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern45)) return false;
  } else if (stop(at, '', type58)) return false;
  return true;
}

function checkDeleteAgentSession_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern46)) return false;
  } else if (stop(at, '', type59)) return false;
  return true;
}

function checkDeleteAgentSession_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern47)) return false;
  } else if (stop(at, '', type60)) return false;
  return true;
}

function checkDeleteAgentSession_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern48)) return false;
  } else if (stop(at, '', type61)) return false;
  return true;
}

function checkDeleteAgentSession_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern49)) return false;
  } else if (stop(at, '', type62)) return false;
  return true;
}

function checkCreateAgentTurnPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type63)) return false;
  return true;
}

function checkCreateAgentTurnPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type64)) return false;
  return true;
}

function checkCreateAgentTurn_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern50)) return false;
  } else if (stop(at, '', type65)) return false;
  return true;
}

function checkCreateAgentTurn_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern51)) return false;
  } else if (stop(at, '', type66)) return false;
  return true;
}

function checkCreateAgentTurn_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern52)) return false;
  } else if (stop(at, '', type67)) return false;
  return true;
}

function checkCreateAgentTurn_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern53)) return false;
  } else if (stop(at, '', type68)) return false;
  return true;
}

function checkCreateAgentTurn_404HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern54)) return false;
  } else if (stop(at, '', type69)) return false;
  return true;
}

function checkCreateAgentTurn_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern55)) return false;
  } else if (stop(at, '', type70)) return false;
  return true;
}

function checkCreateAgentTurn_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern56)) return false;
  } else if (stop(at, '', type71)) return false;
  return true;
}

function checkGetAgentTurnPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type72)) return false;
  return true;
}

function checkGetAgentTurnPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type73)) return false;
  return true;
}

function checkGetAgentTurnPathTurnId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type74)) return false;
  return true;
}

function checkGetAgentTurn_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern57)) return false;
  } else if (stop(at, '', type75)) return false;
  return true;
}

function checkGetAgentTurn_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern58)) return false;
  } else if (stop(at, '', type76)) return false;
  return true;
}

function checkGetAgentTurn_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern59)) return false;
  } else if (stop(at, '', type77)) return false;
  return true;
}

function checkGetAgentTurn_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern60)) return false;
  } else if (stop(at, '', type78)) return false;
  return true;
}

function checkGetAgentTurn_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern61)) return false;
  } else if (stop(at, '', type79)) return false;
  return true;
}

function checkGetAgentTurn_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern62)) return false;
  } else if (stop(at, '', type80)) return false;
  return true;
}

function checkResumeAgentTurnPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type81)) return false;
  return true;
}

function checkResumeAgentTurnPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type82)) return false;
  return true;
}

function checkResumeAgentTurnPathTurnId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type83)) return false;
  return true;
}

function checkResumeAgentTurn_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern63)) return false;
  } else if (stop(at, '', type84)) return false;
  return true;
}

function checkResumeAgentTurn_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern64)) return false;
  } else if (stop(at, '', type85)) return false;
  return true;
}

function checkResumeAgentTurn_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern65)) return false;
  } else if (stop(at, '', type86)) return false;
  return true;
}

function checkResumeAgentTurn_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern66)) return false;
  } else if (stop(at, '', type87)) return false;
  return true;
}

function checkResumeAgentTurn_404HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern67)) return false;
  } else if (stop(at, '', type88)) return false;
  return true;
}

function checkResumeAgentTurn_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern68)) return false;
  } else if (stop(at, '', type89)) return false;
  return true;
}

function checkResumeAgentTurn_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern69)) return false;
  } else if (stop(at, '', type90)) return false;
  return true;
}

function checkStreamAgentTurnEventsPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type91)) return false;
  return true;
}

function checkStreamAgentTurnEventsPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type92)) return false;
  return true;
}

function checkStreamAgentTurnEventsPathTurnId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type93)) return false;
  return true;
}

function checkStreamAgentTurnEventsHeaderLastEventID(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type94)) return false;
  return true;
}

function checkStreamAgentTurnEvents_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern70)) return false;
  } else if (stop(at, '', type95)) return false;
  return true;
}

function checkStreamAgentTurnEvents_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern71)) return false;
  } else if (stop(at, '', type96)) return false;
  return true;
}

function checkStreamAgentTurnEvents_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern72)) return false;
  } else if (stop(at, '', type97)) return false;
  return true;
}

function checkStreamAgentTurnEvents_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern73)) return false;
  } else if (stop(at, '', type98)) return false;
  return true;
}

function checkStreamAgentTurnEvents_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern74)) return false;
  } else if (stop(at, '', type99)) return false;
  return true;
}

function checkStreamAgentTurnEvents_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern75)) return false;
  } else if (stop(at, '', type100)) return false;
  return true;
}

function checkGetAgentStepPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type101)) return false;
  return true;
}

function checkGetAgentStepPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type102)) return false;
  return true;
}

function checkGetAgentStepPathTurnId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type103)) return false;
  return true;
}

function checkGetAgentStepPathStepId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type104)) return false;
  return true;
}

function checkGetAgentStep_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern76)) return false;
  } else if (stop(at, '', type105)) return false;
  return true;
}

function checkGetAgentStep_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern77)) return false;
  } else if (stop(at, '', type106)) return false;
  return true;
}

function checkGetAgentStep_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern78)) return false;
  } else if (stop(at, '', type107)) return false;
  return true;
}

function checkGetAgentStep_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern79)) return false;
  } else if (stop(at, '', type108)) return false;
  return true;
}

function checkGetAgentStep_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern80)) return false;
  } else if (stop(at, '', type109)) return false;
  return true;
}

function checkGetAgentStep_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern81)) return false;
  } else if (stop(at, '', type110)) return false;
  return true;
}
