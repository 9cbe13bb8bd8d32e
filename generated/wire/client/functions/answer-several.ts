// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Colour } from '../../types/colour.ts';
import type { AnswerSeveralResponses } from '../../types/operations/answer-several.ts';

export const answerSeveralOperation: ClientOperation<AnswerSeveralResponses> = {
  id: 'answerSeveral',
  method: 'GET',
  path: '/answers/several',
  parameters: [],
  responses: {
    '200': {
      'text/csv': { kind: 'text' },
      'application/json': { kind: 'json' },
      'application/octet-stream': { kind: 'binary' },
    },
  },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/answer-several.ts')).answerSeveralValidators,
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
