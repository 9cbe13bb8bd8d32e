// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetQueueConfigResponses } from '../../types/operations/get-queue-config.ts';
import type { QueueConfig } from '../../types/queue-config.ts';

export const getQueueConfigOperation: ClientOperation<GetQueueConfigResponses> = {
  id: 'getQueueConfig',
  method: 'GET',
  path: '/queue_config',
  parameters: [],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/get-queue-config.ts')).getQueueConfigValidators,
  statuses: ['200', '401', '403', '500'],
};

/**
 * Ask for the queue
 *
 * Tells services how to reach the message queue.
 *
 * `GET /queue_config`
 */
export function getQueueConfig(client: ApiClient, options?: RequestOptions): APIPromise<QueueConfig> {
  return request(client, { operation: getQueueConfigOperation, options });
}
