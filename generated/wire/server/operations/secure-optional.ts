// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { tokenScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { Received } from '../../types/received.ts';
import { secureOptionalValidators } from '../../validators/operations/secure-optional.ts';

/** What the handler of `GET /secure/optional` receives. */
export interface SecureOptionalRequest extends RequestBase {}

/** What the handler of `GET /secure/optional` may give. */
export type SecureOptionalResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const secureOptionalOperation: ServerOperation<SecureOptionalRequest, SecureOptionalResult> = {
  id: 'secureOptional',
  method: 'GET',
  path: '/secure/optional',
  parameters: [],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [[{ scheme: tokenScheme, scopes: [] }], []],
  validators: secureOptionalValidators,
};
