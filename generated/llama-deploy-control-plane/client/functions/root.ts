// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { ControlPlaneHome } from '../../types/control-plane-home.ts';
import type {
  GetControlPlaneResponses,
  GetQueueConfigResponses,
  ProcessMessageResponses,
} from '../../types/operations/root.ts';
import type { QueueConfig } from '../../types/queue-config.ts';
import type { QueueMessageParam } from '../../types/queue-message-param.ts';

export const getControlPlaneOperation: ClientOperation<GetControlPlaneResponses> = {
  id: 'getControlPlane',
  method: 'GET',
  path: '/',
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/root.ts')).getControlPlaneValidators,
  statuses: ['200', '401', '403', '500'],
};

/**
 * Ask for the state
 *
 * Tells that the control plane works.
 *
 * `GET /`
 */
export function getControlPlane(client: ApiClient, options?: RequestOptions): APIPromise<ControlPlaneHome> {
  return request(client, { operation: getControlPlaneOperation, options });
}

export const getQueueConfigOperation: ClientOperation<GetQueueConfigResponses> = {
  id: 'getQueueConfig',
  method: 'GET',
  path: '/queue_config',
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/root.ts')).getQueueConfigValidators,
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

/** Parameters of `processMessage`. */
export type ProcessMessageParams = QueueMessageParam;

export const processMessageOperation: ClientOperation<ProcessMessageResponses> = {
  id: 'processMessage',
  method: 'POST',
  path: '/process_message',
  body: { required: true, content: 'application/json' },
  responses: { '200': 'application/json' },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/root.ts')).processMessageValidators,
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
