// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { GetCurrentTaskParameters, GetCurrentTaskResponses } from '../../types/operations/get-current-task.ts';
import { getCurrentTaskValidators } from '../../validators/operations/get-current-task.ts';

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
