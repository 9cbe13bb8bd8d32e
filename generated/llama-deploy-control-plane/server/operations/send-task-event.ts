// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type {
  SendTaskEventBodies,
  SendTaskEventParameters,
  SendTaskEventResponses,
} from '../../types/operations/send-task-event.ts';
import type { ValidationError } from '../../types/validation-error.ts';
import { sendTaskEventValidators } from '../../validators/operations/send-task-event.ts';

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
