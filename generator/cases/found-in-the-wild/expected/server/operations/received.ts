// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { signatureScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import { plannedValidators } from '../../validators/operations/received.ts';

/** What the handler of `POST planned` receives. */
export interface PlannedRequest extends RequestBase {}

/** What the handler of `POST planned` may give. */
export type PlannedResult = {
  readonly status: 204;
};

export const plannedOperation: ServerOperation<PlannedRequest, PlannedResult> = {
  id: 'planned',
  method: 'POST',
  path: 'planned',
  parameters: [],
  responses: { '204': { content: {} } },
  security: [[{ scheme: signatureScheme, scopes: [] }]],
  validators: plannedValidators,
};
