// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { cookieScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import { optionalValidators } from '../../validators/operations/optional.ts';

/** What the handler of `GET /optional` receives. */
export interface OptionalRequest extends RequestBase {}

/** What the handler of `GET /optional` may give. */
export type OptionalResult = {
  readonly status: 204;
};

export const optionalOperation: ServerOperation<OptionalRequest, OptionalResult> = {
  id: 'optional',
  method: 'GET',
  path: '/optional',
  parameters: [],
  responses: { '204': { content: {} } },
  security: [[], [{ scheme: cookieScheme, scopes: [] }]],
  validators: optionalValidators,
};
