// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetRunStepParameters, GetRunStepResponses } from '../../types/operations/get-run-step.ts';
import type { RunStep } from '../../types/run-step.ts';

/** Parameters of `getRunStep`. */
export interface GetRunStepParams {
  /** Further fields to fill in, such as the words of passages that a search found. */
  'include[]'?: NonNullable<GetRunStepParameters['query']>['include[]'] | undefined;
}

export const getRunStepOperation: ClientOperation<GetRunStepResponses> = {
  id: 'getRunStep',
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}/steps/{step_id}',
  parameters: [
    { name: 'thread_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'run_id', position: 1, in: 'path', style: 'simple', explode: false },
    { name: 'step_id', position: 2, in: 'path', style: 'simple', explode: false },
    { name: 'include[]', key: 'include[]', in: 'query', style: 'form', explode: true },
  ],
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
  validators: async () => (await import('../../validators/operations/get-run-step.ts')).getRunStepValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Read a step
 *
 * Returns a step.
 *
 * `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`
 */
export function getRunStep(
  client: ApiClient,
  threadId: string,
  runId: string,
  stepId: string,
  params?: GetRunStepParams | null,
  options?: RequestOptions,
): APIPromise<RunStep, GetRunStepResponses[200]['headers']> {
  return request(client, { operation: getRunStepOperation, path: [threadId, runId, stepId], params, options });
}
