// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorDetail } from '../../types/error-detail.ts';
import type { QueueConfig } from '../../types/queue-config.ts';
import { getQueueConfigValidators } from '../../validators/operations/get-queue-config.ts';

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
