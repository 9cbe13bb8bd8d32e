// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentTurnResponseStreamItem } from '../agent-turn-response-stream-item.ts';
import type { BadRequestError } from '../bad-request-error.ts';
import type { CreateAgentTurnRequest } from '../create-agent-turn-request.ts';
import type { ErrorDetail } from '../error-detail.ts';
import type { ErrorMessage } from '../error-message.ts';
import type { Turn } from '../turn.ts';

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
