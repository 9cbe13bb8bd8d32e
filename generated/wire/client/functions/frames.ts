// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  type Stream,
  request,
} from '../support/index.ts';
import type { FramesResponses } from '../../types/operations/frames.ts';

export const framesOperation: ClientOperation<FramesResponses> = {
  id: 'frames',
  method: 'GET',
  path: '/streams/frames',
  parameters: [],
  responses: {
    '200': {
      'text/event-stream': { kind: 'event-stream', terminator: 'done', frames: true, key: 'event', endings: ['done'] },
    },
  },
  accept: 'text/event-stream',
  security: [],
  validators: async () => (await import('../../validators/operations/frames.ts')).framesValidators,
  statuses: ['200'],
};

/** `GET /streams/frames` */
export function frames(
  client: ApiClient,
  options?: RequestOptions,
): APIPromise<Stream<Exclude<FramesResponses[200]['content']['text/event-stream'], { event: 'done' }>>> {
  return request(client, { operation: framesOperation, options });
}
