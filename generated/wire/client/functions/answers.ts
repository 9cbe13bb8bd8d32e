// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Colour } from '../../types/colour.ts';
import type { AnswerResponses, AnswerSeveralResponses } from '../../types/operations/answers.ts';

export const answerOperation: ClientOperation<AnswerResponses> = {
  id: 'answer',
  method: 'GET',
  path: '/answers/{status}',
  responses: { '200': 'application/json', '202': { 'text/plain': { kind: 'text' } }, '204': {} },
  validators: async () => (await import('../../validators/operations/answers.ts')).answerValidators,
  statuses: ['200', '202', '204', '404', '4XX', 'default'],
};

/** `GET /answers/{status}` */
export function answer(
  client: ApiClient,
  status: number,
  options?: RequestOptions,
): APIPromise<Colour | string | undefined> {
  return request(client, { operation: answerOperation, path: [status], options });
}

export const answerSeveralOperation: ClientOperation<AnswerSeveralResponses> = {
  id: 'answerSeveral',
  method: 'GET',
  path: '/answers/several',
  responses: {
    '200': {
      'text/csv': { kind: 'text' },
      'application/json': { kind: 'json' },
      'application/octet-stream': { kind: 'binary' },
    },
  },
  accept: 'application/json',
  validators: async () => (await import('../../validators/operations/answers.ts')).answerSeveralValidators,
  statuses: ['200'],
};

/** `GET /answers/several` */
export function answerSeveral(client: ApiClient, options: RequestOptions & { accept: 'text/csv' }): APIPromise<string>;
export function answerSeveral(
  client: ApiClient,
  options: RequestOptions & { accept: 'application/octet-stream' },
): APIPromise<Response>;
export function answerSeveral(client: ApiClient, options?: RequestOptions): APIPromise<Colour>;
export function answerSeveral(client: ApiClient, options?: RequestOptions): APIPromise<Colour | string | Response> {
  return request(client, { operation: answerSeveralOperation, options });
}
