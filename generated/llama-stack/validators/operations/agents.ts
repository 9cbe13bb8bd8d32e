// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAgent } from '../agent.ts';
import { validateAgentCreateResponse } from '../agent-create-response.ts';
import { validateAgentSessionCreateResponse } from '../agent-session-create-response.ts';
import { validateAgentStepResponse } from '../agent-step-response.ts';
import { validateAgentTurnResponseStreamItem } from '../agent-turn-response-stream-item.ts';
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateTraceIdHeader } from '../components/headers.ts';
import {
  validateAgentIdParameter,
  validateLimitParameter,
  validateSessionIdParameter,
  validateStartIndexParameter,
  validateStepIdParameter,
  validateTurnIdParameter,
} from '../components/parameters.ts';
import { validateCreateAgentRequest } from '../create-agent-request.ts';
import { validateCreateAgentSessionRequest } from '../create-agent-session-request.ts';
import { validateCreateAgentTurnRequest } from '../create-agent-turn-request.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validatePaginatedAgents } from '../paginated-agents.ts';
import { validatePaginatedSessions } from '../paginated-sessions.ts';
import { validateResumeAgentTurnRequest } from '../resume-agent-turn-request.ts';
import { validateSession } from '../session.ts';
import { type Issue, type Issues, type OperationValidators, type Rule, byName, judge, rule, stop } from '../support.ts';
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
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
  }),
};

/** The validators of listAgents. */
export const listAgentsValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      start_index: validateStartIndexParameter,
      limit: validateLimitParameter,
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
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
  }),
};

/** The validators of getAgent. */
export const getAgentValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateAgentIdParameter,
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
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
  }),
};

/** The validators of deleteAgent. */
export const deleteAgentValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateAgentIdParameter,
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
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
  }),
};

/** The validators of createAgentSession. */
export const createAgentSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateAgentIdParameter,
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
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
  }),
};

/** The validators of listAgentSessions. */
export const listAgentSessionsValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateAgentIdParameter,
    }),
    query: byName({
      start_index: validateStartIndexParameter,
      limit: validateLimitParameter,
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
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
  }),
};

/** The validators of getAgentSession. */
export const getAgentSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateAgentIdParameter,
      session_id: validateSessionIdParameter,
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
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
  }),
};

/** The validators of deleteAgentSession. */
export const deleteAgentSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateAgentIdParameter,
      session_id: validateSessionIdParameter,
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
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
  }),
};

/** The validators of createAgentTurn. */
export const createAgentTurnValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateAgentIdParameter,
      session_id: validateSessionIdParameter,
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
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
  }),
};

/** The validators of getAgentTurn. */
export const getAgentTurnValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateAgentIdParameter,
      session_id: validateSessionIdParameter,
      turn_id: validateTurnIdParameter,
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
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
  }),
};

/** The validators of resumeAgentTurn. */
export const resumeAgentTurnValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateAgentIdParameter,
      session_id: validateSessionIdParameter,
      turn_id: validateTurnIdParameter,
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
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
  }),
};

/** The validators of streamAgentTurnEvents. */
export const streamAgentTurnEventsValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateAgentIdParameter,
      session_id: validateSessionIdParameter,
      turn_id: validateTurnIdParameter,
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
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
  }),
};

/** The validators of getAgentStep. */
export const getAgentStepValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateAgentIdParameter,
      session_id: validateSessionIdParameter,
      turn_id: validateTurnIdParameter,
      step_id: validateStepIdParameter,
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
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateTraceIdHeader,
      }),
    },
  }),
};

const schema1: string = '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/parameters/2/schema';
const type1: Rule = rule(schema1 + '/items', 'type', 'string');
const type2: Rule = rule(schema1, 'type', 'array');
const schema2: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/parameters/3/schema';
const type3: Rule = rule(schema2, 'type', 'string');

/** What is wrong with a value that should be GetAgentSessionQueryTurnIds; nothing when it is valid. */
export function validateGetAgentSessionQueryTurnIds(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSessionQueryTurnIds, value);
}

/** What is wrong with a value that should be StreamAgentTurnEventsHeaderLastEventID; nothing when it is valid. */
export function validateStreamAgentTurnEventsHeaderLastEventID(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEventsHeaderLastEventID, value);
}

function checkGetAgentSessionQueryTurnIds(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, type1)) return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}

function checkStreamAgentTurnEventsHeaderLastEventID(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type3)) return false;
  return true;
}
