// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { MakeStoryResponses } from '../../types/operations/make-story.ts';

export const makeStoryOperation: ClientOperation<MakeStoryResponses> = {
  id: 'makeStory',
  method: 'POST',
  path: '/stories',
  parameters: [],
  responses: { '201': {}, '202': {} },
  responseHeaders: { '201': { location: { kind: 'string' } } },
  accept: '*/*',
  security: [],
  statuses: ['201', '202'],
};

/** `POST /stories` */
export function makeStory(
  client: ApiClient,
  options?: RequestOptions,
): APIPromise<void, Partial<MakeStoryResponses[201]['headers']>> {
  return request(client, { operation: makeStoryOperation, options });
}
