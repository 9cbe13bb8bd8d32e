// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type {
  UpdateSessionStateBodies,
  UpdateSessionStateParameters,
  UpdateSessionStateResponses,
} from '../../types/operations/update-session-state.ts';
import type { ValidationError } from '../../types/validation-error.ts';
import { updateSessionStateValidators } from '../../validators/operations/update-session-state.ts';

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
