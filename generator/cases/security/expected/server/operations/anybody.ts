// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import { anybodyValidators } from '../../validators/operations/anybody.ts';

/** What the handler of `GET /anybody` receives. */
export interface AnybodyRequest extends RequestBase {}

/** What the handler of `GET /anybody` may give. */
export type AnybodyResult = {
  readonly status: 204;
};

export const anybodyOperation: ServerOperation<AnybodyRequest, AnybodyResult> = {
  id: 'anybody',
  method: 'GET',
  path: '/anybody',
  parameters: [],
  responses: { '204': { content: {} } },
  security: [],
  validators: anybodyValidators,
};
