// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation, StreamItem } from '../support/index.ts';
import type { FramesResponses } from '../../types/operations/frames.ts';
import { framesValidators } from '../../validators/operations/frames.ts';

/** What the handler of `GET /streams/frames` receives. */
export interface FramesRequest extends RequestBase {}

/** What the handler of `GET /streams/frames` may give. */
export type FramesResult = {
  readonly status: 200;
  readonly contentType?: 'text/event-stream';
  readonly stream: AsyncIterable<StreamItem<FramesResponses[200]['content']['text/event-stream']>>;
};

export const framesOperation: ServerOperation<FramesRequest, FramesResult> = {
  id: 'frames',
  method: 'GET',
  path: '/streams/frames',
  parameters: [],
  responses: { '200': { content: { 'text/event-stream': { kind: 'event-stream', frames: true } } } },
  security: [],
  validators: framesValidators,
};
