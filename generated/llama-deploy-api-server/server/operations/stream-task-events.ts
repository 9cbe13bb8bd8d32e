// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { StreamTaskEventsParameters } from '../../types/operations/stream-task-events.ts';
import type { TaskEvent } from '../../types/task-event.ts';
import type { ValidationError } from '../../types/validation-error.ts';
import { streamTaskEventsValidators } from '../../validators/operations/stream-task-events.ts';

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
