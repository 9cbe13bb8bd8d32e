// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { StreamTaskResultParameters } from '../../types/operations/stream-task-result.ts';
import type { TaskEvent } from '../../types/task-event.ts';
import { streamTaskResultValidators } from '../../validators/operations/stream-task-result.ts';

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
