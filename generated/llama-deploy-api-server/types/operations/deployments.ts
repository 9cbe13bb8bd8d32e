// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateDeploymentRequest } from '../create-deployment-request.ts';
import type { DeployedTaskParam } from '../deployed-task-param.ts';
import type { DeploymentDefinition } from '../deployment-definition.ts';
import type { ErrorDetail } from '../error-detail.ts';
import type { EventDefinition } from '../event-definition.ts';
import type { ResultStyle } from '../result-style.ts';
import type { SessionDefinition } from '../session-definition.ts';
import type { TaskDefinition } from '../task-definition.ts';
import type { TaskEvent } from '../task-event.ts';
import type { TaskResult } from '../task-result.ts';
import type { ValidationError } from '../validation-error.ts';

/** Responses of `listDeployments`, by status. */
export interface ListDeploymentsResponses {
  /** All deployments. */
  '200': {
    headers: {};
    content: {
      'application/json': DeploymentDefinition[];
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

/** Parameters of `createDeployment`. */
export interface CreateDeploymentParameters {
  query?: {
    /** Whether a deployment of this name is replaced; it must be there then. */
    reload?: boolean;
  };
}

/** Request bodies of `createDeployment`, by media type. */
export interface CreateDeploymentBodies {
  'multipart/form-data': CreateDeploymentRequest;
}

/** Responses of `createDeployment`, by status. */
export interface CreateDeploymentResponses {
  /** The deployment is ready. */
  '200': {
    headers: {};
    content: {
      'application/json': DeploymentDefinition;
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
  /** There is no such deployment, or it lacks what is asked for. */
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

/** Parameters of `getDeployment`. */
export interface GetDeploymentParameters {
  path: {
    /** The name of the deployment. */
    deployment_name: string;
  };
}

/** Responses of `getDeployment`, by status. */
export interface GetDeploymentResponses {
  /** The deployment. */
  '200': {
    headers: {};
    content: {
      'application/json': DeploymentDefinition;
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
  /** There is no such deployment, or it lacks what is asked for. */
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

/** Parameters of `listTasks`. */
export interface ListTasksParameters {
  path: {
    /** The name of the deployment. */
    deployment_name: string;
  };
}

/** Responses of `listTasks`, by status. */
export interface ListTasksResponses {
  /** All tasks. */
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
  /** There is no such deployment, or it lacks what is asked for. */
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

/** Parameters of `runTask`. */
export interface RunTaskParameters {
  path: {
    /** The name of the deployment. */
    deployment_name: string;
  };
  query?: {
    /** The session that the task shall belong to; absent, one is made for it. */
    session_id?: string;
  };
  header?: {
    /**
     * How results that are no texts are written; an addition of Etalon to the API, absent means json or what the
     * server was told.
     */
    'x-etalon-results'?: ResultStyle;
  };
}

/** Request bodies of `runTask`, by media type. */
export interface RunTaskBodies {
  'application/json': DeployedTaskParam;
}

/** Responses of `runTask`, by status. */
export interface RunTaskResponses {
  /** The text of the result. */
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
  /** There is no such deployment, or it lacks what is asked for. */
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

/** Parameters of `createTask`. */
export interface CreateTaskParameters {
  path: {
    /** The name of the deployment. */
    deployment_name: string;
  };
  query?: {
    /** The session that the task shall belong to; absent, one is made for it. */
    session_id?: string;
  };
}

/** Request bodies of `createTask`, by media type. */
export interface CreateTaskBodies {
  'application/json': DeployedTaskParam;
}

/** Responses of `createTask`, by status. */
export interface CreateTaskResponses {
  /** The task has started. */
  '200': {
    headers: {};
    content: {
      'application/json': TaskDefinition;
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
  /** There is no such deployment, or it lacks what is asked for. */
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

/** Parameters of `streamTaskEvents`. */
export interface StreamTaskEventsParameters {
  path: {
    /** The name of the deployment. */
    deployment_name: string;
    /** The id of the task. */
    task_id: string;
  };
  query: {
    /** The session that the task belongs to. */
    session_id: string;
  };
}

/** Responses of `streamTaskEvents`, by status. */
export interface StreamTaskEventsResponses {
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
  /** There is no such deployment, or it lacks what is asked for. */
  '404': {
    headers: {};
    content: {
      'application/json': ErrorDetail;
    };
  };
  /** What is asked for is not there and will not be; asking again is of no use. */
  '410': {
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

/** Parameters of `sendTaskEvent`. */
export interface SendTaskEventParameters {
  path: {
    /** The name of the deployment. */
    deployment_name: string;
    /** The id of the task. */
    task_id: string;
  };
  query: {
    /** The session that the task belongs to. */
    session_id: string;
  };
}

/** Request bodies of `sendTaskEvent`, by media type. */
export interface SendTaskEventBodies {
  'application/json': EventDefinition;
}

/** Responses of `sendTaskEvent`, by status. */
export interface SendTaskEventResponses {
  /** The event as it was sent. */
  '200': {
    headers: {};
    content: {
      'application/json': EventDefinition;
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
  /** There is no such deployment, or it lacks what is asked for. */
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

/** Parameters of `getTaskResult`. */
export interface GetTaskResultParameters {
  path: {
    /** The name of the deployment. */
    deployment_name: string;
    /** The id of the task. */
    task_id: string;
  };
  query: {
    /** The session that the task belongs to. */
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
  /** There is no such deployment, or it lacks what is asked for. */
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

/** Parameters of `listSessions`. */
export interface ListSessionsParameters {
  path: {
    /** The name of the deployment. */
    deployment_name: string;
  };
}

/** Responses of `listSessions`, by status. */
export interface ListSessionsResponses {
  /** All sessions. */
  '200': {
    headers: {};
    content: {
      'application/json': SessionDefinition[];
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
  /** There is no such deployment, or it lacks what is asked for. */
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

/** Parameters of `createSession`. */
export interface CreateSessionParameters {
  path: {
    /** The name of the deployment. */
    deployment_name: string;
  };
}

/** Responses of `createSession`, by status. */
export interface CreateSessionResponses {
  /** The new session. */
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
  /** There is no such deployment, or it lacks what is asked for. */
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

/** Parameters of `deleteSession`. */
export interface DeleteSessionParameters {
  path: {
    /** The name of the deployment. */
    deployment_name: string;
  };
  query: {
    /** The session that shall go. */
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
  /** There is no such deployment, or it lacks what is asked for. */
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

/** Parameters of `getSession`. */
export interface GetSessionParameters {
  path: {
    /** The name of the deployment. */
    deployment_name: string;
    /** The id of the session. */
    session_id: string;
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
  /** There is no such deployment, or it lacks what is asked for. */
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
