// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type {
  AddTaskBodies,
  AddTaskParameters,
  AddTaskResponses,
  CreateSessionResponses,
  DeleteSessionParameters,
  DeleteSessionResponses,
  GetCurrentTaskParameters,
  GetCurrentTaskResponses,
  GetSessionParameters,
  GetSessionStateParameters,
  GetTaskResultParameters,
  GetTaskResultResponses,
  ListSessionsParameters,
  ListTasksParameters,
  ListTasksResponses,
  SendTaskEventBodies,
  SendTaskEventParameters,
  SendTaskEventResponses,
  StreamTaskResultParameters,
  UpdateSessionStateBodies,
  UpdateSessionStateParameters,
  UpdateSessionStateResponses,
} from '../../types/operations/sessions.ts';
import type { SessionDefinition } from '../../types/session-definition.ts';
import type { SessionMap } from '../../types/session-map.ts';
import type { SessionState } from '../../types/session-state.ts';
import type { TaskEvent } from '../../types/task-event.ts';
import type { ValidationError } from '../../types/validation-error.ts';
import {
  addTaskValidators,
  createSessionValidators,
  deleteSessionValidators,
  getCurrentTaskValidators,
  getSessionStateValidators,
  getSessionValidators,
  getTaskResultValidators,
  listSessionsValidators,
  listTasksValidators,
  sendTaskEventValidators,
  streamTaskResultValidators,
  updateSessionStateValidators,
} from '../../validators/operations/sessions.ts';

/** What the handler of `GET /sessions` receives. */
export interface ListSessionsRequest extends RequestBase {
  readonly header: NonNullable<ListSessionsParameters['header']>;
}

/** What the handler of `GET /sessions` may give. */
export type ListSessionsResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: SessionMap;
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
      readonly status: 422;
      readonly contentType?: 'application/json';
      readonly body: ValidationError;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const listSessionsOperation: ServerOperation<ListSessionsRequest, ListSessionsResult> = {
  id: 'listSessions',
  method: 'GET',
  path: '/sessions',
  parameters: [
    { name: 'x-etalon-results', in: 'header', required: false, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '422': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: listSessionsValidators,
};

/** What the handler of `POST /sessions/create` receives. */
export interface CreateSessionRequest extends RequestBase {}

/** What the handler of `POST /sessions/create` may give. */
export type CreateSessionResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: CreateSessionResponses[200]['content']['application/json'];
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
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const createSessionOperation: ServerOperation<CreateSessionRequest, CreateSessionResult> = {
  id: 'createSession',
  method: 'POST',
  path: '/sessions/create',
  parameters: [],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: createSessionValidators,
};

/** What the handler of `GET /sessions/{session_id}` receives. */
export interface GetSessionRequest extends RequestBase {
  readonly path: GetSessionParameters['path'];
  readonly header: NonNullable<GetSessionParameters['header']>;
}

/** What the handler of `GET /sessions/{session_id}` may give. */
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
      readonly status: 422;
      readonly contentType?: 'application/json';
      readonly body: ValidationError;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const getSessionOperation: ServerOperation<GetSessionRequest, GetSessionResult> = {
  id: 'getSession',
  method: 'GET',
  path: '/sessions/{session_id}',
  parameters: [
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
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
  validators: getSessionValidators,
};

/** What the handler of `POST /sessions/{session_id}/delete` receives. */
export interface DeleteSessionRequest extends RequestBase {
  readonly path: DeleteSessionParameters['path'];
}

/** What the handler of `POST /sessions/{session_id}/delete` may give. */
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
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const deleteSessionOperation: ServerOperation<DeleteSessionRequest, DeleteSessionResult> = {
  id: 'deleteSession',
  method: 'POST',
  path: '/sessions/{session_id}/delete',
  parameters: [{ name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: deleteSessionValidators,
};

/** What the handler of `POST /sessions/{session_id}/tasks` receives. */
export interface AddTaskRequest extends RequestBase {
  readonly path: AddTaskParameters['path'];
  readonly contentType: 'application/json';
  readonly body: AddTaskBodies['application/json'];
}

/** What the handler of `POST /sessions/{session_id}/tasks` may give. */
export type AddTaskResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: AddTaskResponses[200]['content']['application/json'];
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
      readonly status: 409;
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

export const addTaskOperation: ServerOperation<AddTaskRequest, AddTaskResult> = {
  id: 'addTask',
  method: 'POST',
  path: '/sessions/{session_id}/tasks',
  parameters: [{ name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '409': { content: { 'application/json': { kind: 'json' } } },
    '413': { content: { 'application/json': { kind: 'json' } } },
    '422': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: addTaskValidators,
};

/** What the handler of `GET /sessions/{session_id}/tasks` receives. */
export interface ListTasksRequest extends RequestBase {
  readonly path: ListTasksParameters['path'];
}

/** What the handler of `GET /sessions/{session_id}/tasks` may give. */
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
  path: '/sessions/{session_id}/tasks',
  parameters: [{ name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
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

/** What the handler of `GET /sessions/{session_id}/current_task` receives. */
export interface GetCurrentTaskRequest extends RequestBase {
  readonly path: GetCurrentTaskParameters['path'];
}

/** What the handler of `GET /sessions/{session_id}/current_task` may give. */
export type GetCurrentTaskResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: GetCurrentTaskResponses[200]['content']['application/json'];
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

export const getCurrentTaskOperation: ServerOperation<GetCurrentTaskRequest, GetCurrentTaskResult> = {
  id: 'getCurrentTask',
  method: 'GET',
  path: '/sessions/{session_id}/current_task',
  parameters: [{ name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: getCurrentTaskValidators,
};

/** What the handler of `GET /sessions/{session_id}/tasks/{task_id}/result` receives. */
export interface GetTaskResultRequest extends RequestBase {
  readonly path: GetTaskResultParameters['path'];
  readonly header: NonNullable<GetTaskResultParameters['header']>;
}

/** What the handler of `GET /sessions/{session_id}/tasks/{task_id}/result` may give. */
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
  path: '/sessions/{session_id}/tasks/{task_id}/result',
  parameters: [
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'task_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
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

/** What the handler of `GET /sessions/{session_id}/tasks/{task_id}/result_stream` receives. */
export interface StreamTaskResultRequest extends RequestBase {
  readonly path: StreamTaskResultParameters['path'];
}

/** What the handler of `GET /sessions/{session_id}/tasks/{task_id}/result_stream` may give. */
export type StreamTaskResultResult =
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
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly body: ErrorDetail;
    };

export const streamTaskResultOperation: ServerOperation<StreamTaskResultRequest, StreamTaskResultResult> = {
  id: 'streamTaskResult',
  method: 'GET',
  path: '/sessions/{session_id}/tasks/{task_id}/result_stream',
  parameters: [
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'task_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: {
    '200': { content: { 'application/x-ndjson': { kind: 'json-lines' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: streamTaskResultValidators,
};

/** What the handler of `POST /sessions/{session_id}/tasks/{task_id}/send_event` receives. */
export interface SendTaskEventRequest extends RequestBase {
  readonly path: SendTaskEventParameters['path'];
  readonly contentType: 'application/json';
  readonly body: SendTaskEventBodies['application/json'];
}

/** What the handler of `POST /sessions/{session_id}/tasks/{task_id}/send_event` may give. */
export type SendTaskEventResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: SendTaskEventResponses[200]['content']['application/json'];
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
  path: '/sessions/{session_id}/tasks/{task_id}/send_event',
  parameters: [
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'task_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '400': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '413': { content: { 'application/json': { kind: 'json' } } },
    '422': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: sendTaskEventValidators,
};

/** What the handler of `GET /sessions/{session_id}/state` receives. */
export interface GetSessionStateRequest extends RequestBase {
  readonly path: GetSessionStateParameters['path'];
  readonly header: NonNullable<GetSessionStateParameters['header']>;
}

/** What the handler of `GET /sessions/{session_id}/state` may give. */
export type GetSessionStateResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: SessionState;
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

export const getSessionStateOperation: ServerOperation<GetSessionStateRequest, GetSessionStateResult> = {
  id: 'getSessionState',
  method: 'GET',
  path: '/sessions/{session_id}/state',
  parameters: [
    { name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
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
  validators: getSessionStateValidators,
};

/** What the handler of `POST /sessions/{session_id}/state` receives. */
export interface UpdateSessionStateRequest extends RequestBase {
  readonly path: UpdateSessionStateParameters['path'];
  readonly contentType: 'application/json';
  readonly body: UpdateSessionStateBodies['application/json'];
}

/** What the handler of `POST /sessions/{session_id}/state` may give. */
export type UpdateSessionStateResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: UpdateSessionStateResponses[200]['content']['application/json'];
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

export const updateSessionStateOperation: ServerOperation<UpdateSessionStateRequest, UpdateSessionStateResult> = {
  id: 'updateSessionState',
  method: 'POST',
  path: '/sessions/{session_id}/state',
  parameters: [{ name: 'session_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
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
  validators: updateSessionStateValidators,
};
