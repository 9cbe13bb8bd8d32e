// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { cookieKeyScheme, headerKeyScheme, queryKeyScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { Received } from '../../types/received.ts';
import { secureKeysValidators } from '../../validators/operations/secure-keys.ts';

/** What the handler of `GET /secure/keys` receives. */
export interface SecureKeysRequest extends RequestBase {}

/** What the handler of `GET /secure/keys` may give. */
export type SecureKeysResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const secureKeysOperation: ServerOperation<SecureKeysRequest, SecureKeysResult> = {
  id: 'secureKeys',
  method: 'GET',
  path: '/secure/keys',
  parameters: [],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [
    [
      { scheme: headerKeyScheme, scopes: [] },
      { scheme: queryKeyScheme, scopes: [] },
      { scheme: cookieKeyScheme, scopes: [] },
    ],
  ],
  validators: secureKeysValidators,
};
