// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { tokenScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { Received } from '../../types/received.ts';
import { secureBearerValidators } from '../../validators/operations/secure-bearer.ts';

/** What the handler of `GET /secure/bearer` receives. */
export interface SecureBearerRequest extends RequestBase {}

/** What the handler of `GET /secure/bearer` may give. */
export type SecureBearerResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const secureBearerOperation: ServerOperation<SecureBearerRequest, SecureBearerResult> = {
  id: 'secureBearer',
  method: 'GET',
  path: '/secure/bearer',
  parameters: [],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [[{ scheme: tokenScheme, scopes: [] }]],
  validators: secureBearerValidators,
};
