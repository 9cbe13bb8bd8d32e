// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ControlPlaneHome } from '../../types/control-plane-home.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { ProcessMessageBodies, ProcessMessageResponses } from '../../types/operations/root.ts';
import type { QueueConfig } from '../../types/queue-config.ts';
import type { ValidationError } from '../../types/validation-error.ts';
import {
  getControlPlaneValidators,
  getQueueConfigValidators,
  processMessageValidators,
} from '../../validators/operations/root.ts';

/** What the handler of `GET /` receives. */
export interface GetControlPlaneRequest extends RequestBase {}

/** What the handler of `GET /` may give. */
export type GetControlPlaneResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: ControlPlaneHome;
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

export const getControlPlaneOperation: ServerOperation<GetControlPlaneRequest, GetControlPlaneResult> = {
  id: 'getControlPlane',
  method: 'GET',
  path: '/',
  parameters: [],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: getControlPlaneValidators,
};

/** What the handler of `GET /queue_config` receives. */
export interface GetQueueConfigRequest extends RequestBase {}

/** What the handler of `GET /queue_config` may give. */
export type GetQueueConfigResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: QueueConfig;
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

export const getQueueConfigOperation: ServerOperation<GetQueueConfigRequest, GetQueueConfigResult> = {
  id: 'getQueueConfig',
  method: 'GET',
  path: '/queue_config',
  parameters: [],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '401': { content: { 'application/json': { kind: 'json' } } },
    '403': { content: { 'application/json': { kind: 'json' } } },
    '500': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: getQueueConfigValidators,
};

/** What the handler of `POST /process_message` receives. */
export interface ProcessMessageRequest extends RequestBase {
  readonly contentType: 'application/json';
  readonly body: ProcessMessageBodies['application/json'];
}

/** What the handler of `POST /process_message` may give. */
export type ProcessMessageResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: ProcessMessageResponses[200]['content']['application/json'];
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

export const processMessageOperation: ServerOperation<ProcessMessageRequest, ProcessMessageResult> = {
  id: 'processMessage',
  method: 'POST',
  path: '/process_message',
  parameters: [],
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
  validators: processMessageValidators,
};
