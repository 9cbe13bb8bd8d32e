// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { CreateRunAndPollResponses } from '../../types/operations/create-run-and-poll.ts';
import type { Run } from '../../types/run.ts';

export const createRunAndPollOperation: ClientOperation<CreateRunAndPollResponses> = {
  id: 'createRunAndPoll',
  method: 'POST',
  path: '/runs/poll',
  parameters: [],
  responses: { '201': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () =>
    (await import('../../validators/operations/create-run-and-poll.ts')).createRunAndPollValidators,
  statuses: ['201'],
};

/** `POST /runs/poll` */
export function createRunAndPoll(client: ApiClient, options?: RequestOptions): APIPromise<Run> {
  return request(client, { operation: createRunAndPollOperation, options });
}
