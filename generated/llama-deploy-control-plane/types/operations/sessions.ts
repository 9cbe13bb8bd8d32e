// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorDetail } from '../error-detail.ts';
import type { EventDefinition } from '../event-definition.ts';
import type { ResultStyle } from '../result-style.ts';
import type { SessionDefinition } from '../session-definition.ts';
import type { SessionMap } from '../session-map.ts';
import type { SessionState } from '../session-state.ts';
import type { TaskDefinition } from '../task-definition.ts';
import type { TaskDefinitionParam } from '../task-definition-param.ts';
import type { TaskEvent } from '../task-event.ts';
import type { TaskResult } from '../task-result.ts';
import type { ValidationError } from '../validation-error.ts';

/** Parameters of `listSessions`. */
export interface ListSessionsParameters {
  header?: {
    /**
     * How results that are no texts are written; an addition of Etalon to the API, absent means json or what the
     * server was told.
     */
    'x-etalon-results'?: ResultStyle;
  };
}

/** Responses of `listSessions`, by status. */
export interface ListSessionsResponses {
  /** All sessions. */
  '200': {
    headers: {};
    content: {
      'application/json': SessionMap;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The request does not satisfy this document. */
  '422': {
    headers: {};
    content: {
      'application/json': ValidationError;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Responses of `createSession`, by status. */
export interface CreateSessionResponses {
  /** The id of the new session. */
  '200': {
    headers: {};
    content: {
      'application/json': string;
    };
  };
  /** The request cannot be understood, or asks for what cannot be. */
  '400': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `getSession`. */
export interface GetSessionParameters {
  path: {
    /** The id of the session. */
    session_id: string;
  };
  header?: {
    /**
     * How results that are no texts are written; an addition of Etalon to the API, absent means json or what the
     * server was told.
     */
    'x-etalon-results'?: ResultStyle;
  };
}

/** Responses of `getSession`, by status. */
export interface GetSessionResponses {
  /** The session. */
  '200': {
    headers: {};
    content: {
      'application/json': SessionDefinition;
    };
  };
  /** The request cannot be understood, or asks for what cannot be. */
  '400': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** There is nothing of this name. */
  '404': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The request does not satisfy this document. */
  '422': {
    headers: {};
    content: {
      'application/json': ValidationError;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `deleteSession`. */
export interface DeleteSessionParameters {
  path: {
    /** The id of the session. */
    session_id: string;
  };
}

/** Responses of `deleteSession`, by status. */
export interface DeleteSessionResponses {
  /** The session is gone. */
  '200': {
    headers: {};
    content: {
      'application/json': null;
    };
  };
  /** The request cannot be understood, or asks for what cannot be. */
  '400': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `addTask`. */
export interface AddTaskParameters {
  path: {
    /** The id of the session. */
    session_id: string;
  };
}

/** Request bodies of `addTask`, by media type. */
export interface AddTaskBodies {
  'application/json': TaskDefinitionParam;
}

/** Responses of `addTask`, by status. */
export interface AddTaskResponses {
  /** The id of the task. */
  '200': {
    headers: {};
    content: {
      'application/json': string;
    };
  };
  /** The request cannot be understood, or asks for what cannot be. */
  '400': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** There is nothing of this name. */
  '404': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** Something else has this name already. */
  '409': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The request is larger than the server takes. */
  '413': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The request does not satisfy this document. */
  '422': {
    headers: {};
    content: {
      'application/json': ValidationError;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `listTasks`. */
export interface ListTasksParameters {
  path: {
    /** The id of the session. */
    session_id: string;
  };
}

/** Responses of `listTasks`, by status. */
export interface ListTasksResponses {
  /** All tasks of the session. */
  '200': {
    headers: {};
    content: {
      'application/json': TaskDefinition[];
    };
  };
  /** The request cannot be understood, or asks for what cannot be. */
  '400': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** There is nothing of this name. */
  '404': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `getCurrentTask`. */
export interface GetCurrentTaskParameters {
  path: {
    /** The id of the session. */
    session_id: string;
  };
}

/** Responses of `getCurrentTask`, by status. */
export interface GetCurrentTaskResponses {
  /** The task, or null. */
  '200': {
    headers: {};
    content: {
      'application/json': TaskDefinition | null;
    };
  };
  /** The request cannot be understood, or asks for what cannot be. */
  '400': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** There is nothing of this name. */
  '404': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `getTaskResult`. */
export interface GetTaskResultParameters {
  path: {
    /** The id of the session. */
    session_id: string;
    /** The id of the task. */
    task_id: string;
  };
  header?: {
    /**
     * How results that are no texts are written; an addition of Etalon to the API, absent means json or what the
     * server was told.
     */
    'x-etalon-results'?: ResultStyle;
  };
}

/** Responses of `getTaskResult`, by status. */
export interface GetTaskResultResponses {
  /** The result, or null. */
  '200': {
    headers: {};
    content: {
      'application/json': TaskResult | null;
    };
  };
  /** The request cannot be understood, or asks for what cannot be. */
  '400': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** There is nothing of this name. */
  '404': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The request does not satisfy this document. */
  '422': {
    headers: {};
    content: {
      'application/json': ValidationError;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `streamTaskResult`. */
export interface StreamTaskResultParameters {
  path: {
    /** The id of the session. */
    session_id: string;
    /** The id of the task. */
    task_id: string;
  };
}

/** Responses of `streamTaskResult`, by status. */
export interface StreamTaskResultResponses {
  /** The events, one JSON object per line. */
  '200': {
    headers: {};
    content: {
      'application/x-ndjson': TaskEvent;
    };
  };
  /** The request cannot be understood, or asks for what cannot be. */
  '400': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** There is nothing of this name. */
  '404': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `sendTaskEvent`. */
export interface SendTaskEventParameters {
  path: {
    /** The id of the session. */
    session_id: string;
    /** The id of the task. */
    task_id: string;
  };
}

/** Request bodies of `sendTaskEvent`, by media type. */
export interface SendTaskEventBodies {
  'application/json': EventDefinition;
}

/** Responses of `sendTaskEvent`, by status. */
export interface SendTaskEventResponses {
  /** The event was taken. */
  '200': {
    headers: {};
    content: {
      'application/json': null;
    };
  };
  /** The request cannot be understood, or asks for what cannot be. */
  '400': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The request is larger than the server takes. */
  '413': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The request does not satisfy this document. */
  '422': {
    headers: {};
    content: {
      'application/json': ValidationError;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `getSessionState`. */
export interface GetSessionStateParameters {
  path: {
    /** The id of the session. */
    session_id: string;
  };
  header?: {
    /**
     * How results that are no texts are written; an addition of Etalon to the API, absent means json or what the
     * server was told.
     */
    'x-etalon-results'?: ResultStyle;
  };
}

/** Responses of `getSessionState`, by status. */
export interface GetSessionStateResponses {
  /** The state. */
  '200': {
    headers: {};
    content: {
      'application/json': SessionState;
    };
  };
  /** The request cannot be understood, or asks for what cannot be. */
  '400': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** There is nothing of this name. */
  '404': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The request does not satisfy this document. */
  '422': {
    headers: {};
    content: {
      'application/json': ValidationError;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
}

/** Parameters of `updateSessionState`. */
export interface UpdateSessionStateParameters {
  path: {
    /** The id of the session. */
    session_id: string;
  };
}

/** Request bodies of `updateSessionState`, by media type. */
export interface UpdateSessionStateBodies {
  'application/json': SessionState;
}

/** Responses of `updateSessionState`, by status. */
export interface UpdateSessionStateResponses {
  /** The state has changed. */
  '200': {
    headers: {};
    content: {
      'application/json': null;
    };
  };
  /** The request cannot be understood, or asks for what cannot be. */
  '400': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The server wants a key, and none or a wrong one was sent. */
  '401': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The key, or the page that the request came from, may not do this. */
  '403': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** There is nothing of this name. */
  '404': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The request is larger than the server takes. */
  '413': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** The request does not satisfy this document. */
  '422': {
    headers: {};
    content: {
      'application/json': ValidationError;
    };
  };
  /** Something broke in the server or behind it. */
  '500': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
}
