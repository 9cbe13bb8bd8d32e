// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { keyScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import { inheritedValidators } from '../../validators/operations/inherited.ts';

/** What the handler of `GET /inherited` receives. */
export interface InheritedRequest extends RequestBase {}

/** What the handler of `GET /inherited` may give. */
export type InheritedResult = {
  readonly status: 204;
};

export const inheritedOperation: ServerOperation<InheritedRequest, InheritedResult> = {
  id: 'inherited',
  method: 'GET',
  path: '/inherited',
  parameters: [],
  responses: { '204': { content: {} } },
  security: [[{ scheme: keyScheme, scopes: [] }]],
  validators: inheritedValidators,
};
