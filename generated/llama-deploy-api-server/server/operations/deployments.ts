// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { DeploymentDefinition } from '../../types/deployment-definition.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { EventDefinition } from '../../types/event-definition.ts';
import type {
  CreateDeploymentBodies,
  CreateDeploymentParameters,
  CreateSessionParameters,
  CreateTaskBodies,
  CreateTaskParameters,
  DeleteSessionParameters,
  DeleteSessionResponses,
  GetDeploymentParameters,
  GetSessionParameters,
  GetTaskResultParameters,
  GetTaskResultResponses,
  ListDeploymentsResponses,
  ListSessionsParameters,
  ListSessionsResponses,
  ListTasksParameters,
  ListTasksResponses,
  RunTaskBodies,
  RunTaskParameters,
  RunTaskResponses,
  SendTaskEventBodies,
  SendTaskEventParameters,
  StreamTaskEventsParameters,
} from '../../types/operations/deployments.ts';
import type { SessionDefinition } from '../../types/session-definition.ts';
import type { TaskDefinition } from '../../types/task-definition.ts';
import type { TaskEvent } from '../../types/task-event.ts';
import type { ValidationError } from '../../types/validation-error.ts';
import {
  createDeploymentValidators,
  createSessionValidators,
  createTaskValidators,
  deleteSessionValidators,
  getDeploymentValidators,
  getSessionValidators,
  getTaskResultValidators,
  listDeploymentsValidators,
  listSessionsValidators,
  listTasksValidators,
  runTaskValidators,
  sendTaskEventValidators,
  streamTaskEventsValidators,
} from '../../validators/operations/deployments.ts';

/** What the handler of `GET /deployments/` receives. */
export interface ListDeploymentsRequest extends RequestBase {}

/** What the handler of `GET /deployments/` may give. */
export type ListDeploymentsResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: ListDeploymentsResponses[200]['content']['application/json'];
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const listDeploymentsOperation: ServerOperation<ListDeploymentsRequest, ListDeploymentsResult> = {
  id: 'listDeployments',
  method: 'GET',
  path: '/deployments/',
  parameters: [],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: listDeploymentsValidators,
};

/** What the handler of `POST /deployments/create` receives. */
export interface CreateDeploymentRequest extends RequestBase {
  readonly query: NonNullable<CreateDeploymentParameters['query']>;
  readonly contentType: 'multipart/form-data';
  readonly body: Omit<CreateDeploymentBodies['multipart/form-data'], 'config_file'> & { config_file: Blob };
}

/** What the handler of `POST /deployments/create` may give. */
export type CreateDeploymentResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: DeploymentDefinition;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 413;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 422;
      readonly contentType?: 'application/json';
      readonly body: ValidationError;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const createDeploymentOperation: ServerOperation<CreateDeploymentRequest, CreateDeploymentResult> = {
  id: 'createDeployment',
  method: 'POST',
  path: '/deployments/create',
  parameters: [{ name: 'reload', in: 'query', required: false, style: 'form', explode: true, shape: 'boolean' }],
  body: {
    required: true,
    content: { 'multipart/form-data': { kind: 'multipart', shape: { object: { config_file: 'binary' } } } },
  },
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '413': { content: { 'application/json': { kind: 'json' } } },
    '422': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: createDeploymentValidators,
};

/** What the handler of `GET /deployments/{deployment_name}` receives. */
export interface GetDeploymentRequest extends RequestBase {
  readonly path: GetDeploymentParameters['path'];
}

/** What the handler of `GET /deployments/{deployment_name}` may give. */
export type GetDeploymentResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: DeploymentDefinition;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const getDeploymentOperation: ServerOperation<GetDeploymentRequest, GetDeploymentResult> = {
  id: 'getDeployment',
  method: 'GET',
  path: '/deployments/{deployment_name}',
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: getDeploymentValidators,
};

/** What the handler of `GET /deployments/{deployment_name}/tasks` receives. */
export interface ListTasksRequest extends RequestBase {
  readonly path: ListTasksParameters['path'];
}

/** What the handler of `GET /deployments/{deployment_name}/tasks` may give. */
export type ListTasksResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: ListTasksResponses[200]['content']['application/json'];
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const listTasksOperation: ServerOperation<ListTasksRequest, ListTasksResult> = {
  id: 'listTasks',
  method: 'GET',
  path: '/deployments/{deployment_name}/tasks',
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: listTasksValidators,
};

/** What the handler of `POST /deployments/{deployment_name}/tasks/run` receives. */
export interface RunTaskRequest extends RequestBase {
  readonly path: RunTaskParameters['path'];
  readonly query: NonNullable<RunTaskParameters['query']>;
  readonly header: NonNullable<RunTaskParameters['header']>;
  readonly contentType: 'application/json';
  readonly body: RunTaskBodies['application/json'];
}

/** What the handler of `POST /deployments/{deployment_name}/tasks/run` may give. */
export type RunTaskResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: RunTaskResponses[200]['content']['application/json'];
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 413;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 422;
      readonly contentType?: 'application/json';
      readonly body: ValidationError;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const runTaskOperation: ServerOperation<RunTaskRequest, RunTaskResult> = {
  id: 'runTask',
  method: 'POST',
  path: '/deployments/{deployment_name}/tasks/run',
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'x-etalon-results', in: 'header', required: false, style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '413': { content: { 'application/json': { kind: 'json' } } },
    '422': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: runTaskValidators,
};

/** What the handler of `POST /deployments/{deployment_name}/tasks/create` receives. */
export interface CreateTaskRequest extends RequestBase {
  readonly path: CreateTaskParameters['path'];
  readonly query: NonNullable<CreateTaskParameters['query']>;
  readonly contentType: 'application/json';
  readonly body: CreateTaskBodies['application/json'];
}

/** What the handler of `POST /deployments/{deployment_name}/tasks/create` may give. */
export type CreateTaskResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: TaskDefinition;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 413;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 422;
      readonly contentType?: 'application/json';
      readonly body: ValidationError;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const createTaskOperation: ServerOperation<CreateTaskRequest, CreateTaskResult> = {
  id: 'createTask',
  method: 'POST',
  path: '/deployments/{deployment_name}/tasks/create',
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '413': { content: { 'application/json': { kind: 'json' } } },
    '422': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: createTaskValidators,
};

/** What the handler of `GET /deployments/{deployment_name}/tasks/{task_id}/events` receives. */
export interface StreamTaskEventsRequest extends RequestBase {
  readonly path: StreamTaskEventsParameters['path'];
  readonly query: StreamTaskEventsParameters['query'];
}

/** What the handler of `GET /deployments/{deployment_name}/tasks/{task_id}/events` may give. */
export type StreamTaskEventsResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/x-ndjson';
      readonly stream: AsyncIterable<TaskEvent>;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 410;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 422;
      readonly contentType?: 'application/json';
      readonly body: ValidationError;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const streamTaskEventsOperation: ServerOperation<StreamTaskEventsRequest, StreamTaskEventsResult> = {
  id: 'streamTaskEvents',
  method: 'GET',
  path: '/deployments/{deployment_name}/tasks/{task_id}/events',
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'task_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'query', required: true, style: 'form', explode: true, shape: 'string' },
  ],
  responses: {
    '200': { content: { 'application/x-ndjson': { kind: 'json-lines' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '410': { content: { 'application/json': { kind: 'json' } } },
    '422': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: streamTaskEventsValidators,
};

/** What the handler of `POST /deployments/{deployment_name}/tasks/{task_id}/events` receives. */
export interface SendTaskEventRequest extends RequestBase {
  readonly path: SendTaskEventParameters['path'];
  readonly query: SendTaskEventParameters['query'];
  readonly contentType: 'application/json';
  readonly body: SendTaskEventBodies['application/json'];
}

/** What the handler of `POST /deployments/{deployment_name}/tasks/{task_id}/events` may give. */
export type SendTaskEventResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: EventDefinition;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 413;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 422;
      readonly contentType?: 'application/json';
      readonly body: ValidationError;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const sendTaskEventOperation: ServerOperation<SendTaskEventRequest, SendTaskEventResult> = {
  id: 'sendTaskEvent',
  method: 'POST',
  path: '/deployments/{deployment_name}/tasks/{task_id}/events',
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'task_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'query', required: true, style: 'form', explode: true, shape: 'string' },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '413': { content: { 'application/json': { kind: 'json' } } },
    '422': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: sendTaskEventValidators,
};

/** What the handler of `GET /deployments/{deployment_name}/tasks/{task_id}/results` receives. */
export interface GetTaskResultRequest extends RequestBase {
  readonly path: GetTaskResultParameters['path'];
  readonly query: GetTaskResultParameters['query'];
  readonly header: NonNullable<GetTaskResultParameters['header']>;
}

/** What the handler of `GET /deployments/{deployment_name}/tasks/{task_id}/results` may give. */
export type GetTaskResultResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: GetTaskResultResponses[200]['content']['application/json'];
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 422;
      readonly contentType?: 'application/json';
      readonly body: ValidationError;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const getTaskResultOperation: ServerOperation<GetTaskResultRequest, GetTaskResultResult> = {
  id: 'getTaskResult',
  method: 'GET',
  path: '/deployments/{deployment_name}/tasks/{task_id}/results',
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'task_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'query', required: true, style: 'form', explode: true, shape: 'string' },
    { name: 'x-etalon-results', in: 'header', required: false, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '422': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: getTaskResultValidators,
};

/** What the handler of `GET /deployments/{deployment_name}/sessions` receives. */
export interface ListSessionsRequest extends RequestBase {
  readonly path: ListSessionsParameters['path'];
}

/** What the handler of `GET /deployments/{deployment_name}/sessions` may give. */
export type ListSessionsResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: ListSessionsResponses[200]['content']['application/json'];
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const listSessionsOperation: ServerOperation<ListSessionsRequest, ListSessionsResult> = {
  id: 'listSessions',
  method: 'GET',
  path: '/deployments/{deployment_name}/sessions',
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: listSessionsValidators,
};

/** What the handler of `POST /deployments/{deployment_name}/sessions/create` receives. */
export interface CreateSessionRequest extends RequestBase {
  readonly path: CreateSessionParameters['path'];
}

/** What the handler of `POST /deployments/{deployment_name}/sessions/create` may give. */
export type CreateSessionResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: SessionDefinition;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const createSessionOperation: ServerOperation<CreateSessionRequest, CreateSessionResult> = {
  id: 'createSession',
  method: 'POST',
  path: '/deployments/{deployment_name}/sessions/create',
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: createSessionValidators,
};

/** What the handler of `POST /deployments/{deployment_name}/sessions/delete` receives. */
export interface DeleteSessionRequest extends RequestBase {
  readonly path: DeleteSessionParameters['path'];
  readonly query: DeleteSessionParameters['query'];
}

/** What the handler of `POST /deployments/{deployment_name}/sessions/delete` may give. */
export type DeleteSessionResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: DeleteSessionResponses[200]['content']['application/json'];
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 422;
      readonly contentType?: 'application/json';
      readonly body: ValidationError;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const deleteSessionOperation: ServerOperation<DeleteSessionRequest, DeleteSessionResult> = {
  id: 'deleteSession',
  method: 'POST',
  path: '/deployments/{deployment_name}/sessions/delete',
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'query', required: true, style: 'form', explode: true, shape: 'string' },
  ],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '422': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: deleteSessionValidators,
};

/** What the handler of `GET /deployments/{deployment_name}/sessions/{session_id}` receives. */
export interface GetSessionRequest extends RequestBase {
  readonly path: GetSessionParameters['path'];
}

/** What the handler of `GET /deployments/{deployment_name}/sessions/{session_id}` may give. */
export type GetSessionResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: SessionDefinition;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const getSessionOperation: ServerOperation<GetSessionRequest, GetSessionResult> = {
  id: 'getSession',
  method: 'GET',
  path: '/deployments/{deployment_name}/sessions/{session_id}',
  parameters: [
    { name: 'deployment_name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: getSessionValidators,
};
