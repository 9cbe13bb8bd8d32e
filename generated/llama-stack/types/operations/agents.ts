// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Agent } from '../agent.ts';
import type { AgentCreateResponse } from '../agent-create-response.ts';
import type { AgentSessionCreateResponse } from '../agent-session-create-response.ts';
import type { AgentStepResponse } from '../agent-step-response.ts';
import type { AgentTurnResponseStreamItem } from '../agent-turn-response-stream-item.ts';
import type { BadRequestError } from '../bad-request-error.ts';
import type { CreateAgentRequest } from '../create-agent-request.ts';
import type { CreateAgentSessionRequest } from '../create-agent-session-request.ts';
import type { CreateAgentTurnRequest } from '../create-agent-turn-request.ts';
import type { ErrorDetail } from '../error-detail.ts';
import type { ErrorMessage } from '../error-message.ts';
import type { PaginatedAgents } from '../paginated-agents.ts';
import type { PaginatedSessions } from '../paginated-sessions.ts';
import type { ResumeAgentTurnRequest } from '../resume-agent-turn-request.ts';
import type { Session } from '../session.ts';
import type { Turn } from '../turn.ts';

/** Request bodies of `createAgent`, by media type. */
export interface CreateAgentBodies {
  'application/json': CreateAgentRequest;
}

/** Responses of `createAgent`, by status. */
export interface CreateAgentResponses {
  /** The agent was made. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': AgentCreateResponse;
    };
  };
  /** The request is malformed, or names something that does not exist or cannot be done. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': BadRequestError;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `listAgents`. */
export interface ListAgentsParameters {
  query?: {
    /** How many entries to pass over, counted from the first. */
    start_index?: number;
    /** The most entries to return; absent or -1 returns all. */
    limit?: number;
  };
}

/** Responses of `listAgents`, by status. */
export interface ListAgentsResponses {
  /** A page of agents. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': PaginatedAgents;
    };
  };
  /** The request is malformed, or names something that does not exist or cannot be done. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': BadRequestError;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `getAgent`. */
export interface GetAgentParameters {
  path: {
    /** The id of the agent. */
    agent_id: string;
  };
}

/** Responses of `getAgent`, by status. */
export interface GetAgentResponses {
  /** The agent. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': Agent;
    };
  };
  /** The request is malformed, or names something that does not exist or cannot be done. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': BadRequestError;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `deleteAgent`. */
export interface DeleteAgentParameters {
  path: {
    /** The id of the agent. */
    agent_id: string;
  };
}

/** Responses of `deleteAgent`, by status. */
export interface DeleteAgentResponses {
  /** The agent is gone. */
  '204': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {};
  };
  /** The request is malformed, or names something that does not exist or cannot be done. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': BadRequestError;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `createAgentSession`. */
export interface CreateAgentSessionParameters {
  path: {
    /** The id of the agent. */
    agent_id: string;
  };
}

/** Request bodies of `createAgentSession`, by media type. */
export interface CreateAgentSessionBodies {
  'application/json': CreateAgentSessionRequest;
}

/** Responses of `createAgentSession`, by status. */
export interface CreateAgentSessionResponses {
  /** The session was made. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': AgentSessionCreateResponse;
    };
  };
  /** The request is malformed, or names something that does not exist or cannot be done. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': BadRequestError;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `listAgentSessions`. */
export interface ListAgentSessionsParameters {
  path: {
    /** The id of the agent. */
    agent_id: string;
  };
  query?: {
    /** How many entries to pass over, counted from the first. */
    start_index?: number;
    /** The most entries to return; absent or -1 returns all. */
    limit?: number;
  };
}

/** Responses of `listAgentSessions`, by status. */
export interface ListAgentSessionsResponses {
  /** A page of sessions. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': PaginatedSessions;
    };
  };
  /** The request is malformed, or names something that does not exist or cannot be done. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': BadRequestError;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `getAgentSession`. */
export interface GetAgentSessionParameters {
  path: {
    /** The id of the agent. */
    agent_id: string;
    /** The id of the session. */
    session_id: string;
  };
  query?: {
    /**
     * Only these turns are returned, ids that do not exist are passed over, and none means all; ids joined by
     * commas, and a JSON array of ids in the body of the request, are accepted too, because older clients send
     * them.
     */
    turn_ids?: string[];
  };
}

/** Responses of `getAgentSession`, by status. */
export interface GetAgentSessionResponses {
  /** The session. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': Session;
    };
  };
  /** The request is malformed, or names something that does not exist or cannot be done. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': BadRequestError;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `deleteAgentSession`. */
export interface DeleteAgentSessionParameters {
  path: {
    /** The id of the agent. */
    agent_id: string;
    /** The id of the session. */
    session_id: string;
  };
}

/** Responses of `deleteAgentSession`, by status. */
export interface DeleteAgentSessionResponses {
  /** The session is gone. */
  '204': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {};
  };
  /** The request is malformed, or names something that does not exist or cannot be done. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': BadRequestError;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `createAgentTurn`. */
export interface CreateAgentTurnParameters {
  path: {
    /** The id of the agent. */
    agent_id: string;
    /** The id of the session. */
    session_id: string;
  };
}

/** Request bodies of `createAgentTurn`, by media type. */
export interface CreateAgentTurnBodies {
  'application/json': CreateAgentTurnRequest;
}

/** Responses of `createAgentTurn`, by status. */
export interface CreateAgentTurnResponses {
  /** The turn has finished or waits for the client, or its events follow. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': Turn;
      'text/event-stream': AgentTurnResponseStreamItem;
    };
  };
  /** The request is malformed, or names something that does not exist or cannot be done. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': BadRequestError;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The model or the tool group does not exist. */
  '404': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `getAgentTurn`. */
export interface GetAgentTurnParameters {
  path: {
    /** The id of the agent. */
    agent_id: string;
    /** The id of the session. */
    session_id: string;
    /** The id of the turn. */
    turn_id: string;
  };
}

/** Responses of `getAgentTurn`, by status. */
export interface GetAgentTurnResponses {
  /** The turn. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': Turn;
    };
  };
  /** The request is malformed, or names something that does not exist or cannot be done. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': BadRequestError;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `resumeAgentTurn`. */
export interface ResumeAgentTurnParameters {
  path: {
    /** The id of the agent. */
    agent_id: string;
    /** The id of the session. */
    session_id: string;
    /** The id of the turn. */
    turn_id: string;
  };
}

/** Request bodies of `resumeAgentTurn`, by media type. */
export interface ResumeAgentTurnBodies {
  'application/json': ResumeAgentTurnRequest;
}

/** Responses of `resumeAgentTurn`, by status. */
export interface ResumeAgentTurnResponses {
  /** The turn has finished or waits again, or the rest of its events follow. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': Turn;
      'text/event-stream': AgentTurnResponseStreamItem;
    };
  };
  /** The request is malformed, or names something that does not exist or cannot be done. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': BadRequestError;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The model or the tool group does not exist. */
  '404': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `streamAgentTurnEvents`. */
export interface StreamAgentTurnEventsParameters {
  path: {
    /** The id of the agent. */
    agent_id: string;
    /** The id of the session. */
    session_id: string;
    /** The id of the turn. */
    turn_id: string;
  };
  header?: {
    /** The id of the last event that was received; the stream begins after it. */
    'Last-Event-ID'?: string;
  };
}

/** Responses of `streamAgentTurnEvents`, by status. */
export interface StreamAgentTurnEventsResponses {
  /** The events of the turn. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'text/event-stream': AgentTurnResponseStreamItem;
    };
  };
  /** The request is malformed, or names something that does not exist or cannot be done. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': BadRequestError;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `getAgentStep`. */
export interface GetAgentStepParameters {
  path: {
    /** The id of the agent. */
    agent_id: string;
    /** The id of the session. */
    session_id: string;
    /** The id of the turn. */
    turn_id: string;
    /** The id of the step. */
    step_id: string;
  };
}

/** Responses of `getAgentStep`, by status. */
export interface GetAgentStepResponses {
  /** The step. */
  '200': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': AgentStepResponse;
    };
  };
  /** The request is malformed, or names something that does not exist or cannot be done. */
  '400': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': BadRequestError;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The quota is used up. */
  '429': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorMessage;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {
      /** Identifies the request in the logs of the server. */
      'x-trace-id'?: string;
    };
    content: {
      'application/json': ErrorDetail;
    };
  };
}
