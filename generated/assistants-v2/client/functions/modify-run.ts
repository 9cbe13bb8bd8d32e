// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { ModifyRunRequest } from '../../types/modify-run-request.ts';
import type { ModifyRunResponses } from '../../types/operations/modify-run.ts';
import type { Run } from '../../types/run.ts';

/** Parameters of `modifyRun`. */
export type ModifyRunParams = ModifyRunRequest;

export const modifyRunOperation: ClientOperation<ModifyRunResponses> = {
  id: 'modifyRun',
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}',
  parameters: [
    { name: 'thread_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'run_id', position: 1, in: 'path', style: 'simple', explode: false },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/modify-run.ts')).modifyRunValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Change a run
 *
 * Changes the metadata of a run.
 *
 * `POST /threads/{thread_id}/runs/{run_id}`
 */
export function modifyRun(
  client: ApiClient,
  threadId: string,
  runId: string,
  params?: ModifyRunParams | null,
  options?: RequestOptions,
): APIPromise<Run, ModifyRunResponses[200]['headers']> {
  return request(client, { operation: modifyRunOperation, path: [threadId, runId], params, options });
}
