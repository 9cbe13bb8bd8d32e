// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { passwordScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { Received } from '../../types/received.ts';
import { secureBasicValidators } from '../../validators/operations/secure-basic.ts';

/** What the handler of `GET /secure/basic` receives. */
export interface SecureBasicRequest extends RequestBase {}

/** What the handler of `GET /secure/basic` may give. */
export type SecureBasicResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const secureBasicOperation: ServerOperation<SecureBasicRequest, SecureBasicResult> = {
  id: 'secureBasic',
  method: 'GET',
  path: '/secure/basic',
  parameters: [],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [[{ scheme: passwordScheme, scopes: [] }]],
  validators: secureBasicValidators,
};
