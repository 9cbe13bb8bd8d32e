// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { ProcessMessageResponses } from '../../types/operations/process-message.ts';
import type { QueueMessageParam } from '../../types/queue-message-param.ts';

/** Parameters of `processMessage`. */
export type ProcessMessageParams = QueueMessageParam;

export const processMessageOperation: ClientOperation<ProcessMessageResponses> = {
  id: 'processMessage',
  method: 'POST',
  path: '/process_message',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/process-message.ts')).processMessageValidators,
  statuses: ['200', '400', '401', '403', '404', '409', '413', '422', '500'],
};

/**
 * Take a message
 *
 * Takes what a service tells of its tasks.
 *
 * `POST /process_message`
 */
export function processMessage(
  client: ApiClient,
  params?: ProcessMessageParams | null,
  options?: RequestOptions,
): APIPromise<ProcessMessageResponses[200]['content']['application/json']> {
  return request(client, { operation: processMessageOperation, params, options });
}
