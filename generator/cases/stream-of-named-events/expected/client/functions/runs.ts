// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  type Stream,
  request,
} from '../support/index.ts';
import type { CreateRunResponses } from '../../types/operations/runs.ts';
import type { RunEvent } from '../../types/run-event.ts';

export const createRunOperation: ClientOperation<CreateRunResponses> = {
  id: 'createRun',
  method: 'POST',
  path: '/runs',
  responses: {
    '200': {
      'text/event-stream': {
        kind: 'event-stream',
        terminator: 'done',
        frames: true,
        errors: 'error',
        key: 'event',
        endings: ['done'],
      },
    },
  },
  validators: async () => (await import('../../validators/operations/runs.ts')).createRunValidators,
  statuses: ['200'],
};

/** `POST /runs` */
export function createRun(
  client: ApiClient,
  options?: RequestOptions,
): APIPromise<Stream<Exclude<RunEvent, { event: 'error' | 'done' }>>> {
  return request(client, { operation: createRunOperation, options });
}
