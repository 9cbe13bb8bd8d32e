// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerScheme, oauthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import { eitherValidators } from '../../validators/operations/either.ts';

/** What the handler of `GET /either` receives. */
export interface EitherRequest extends RequestBase {}

/** What the handler of `GET /either` may give. */
export type EitherResult = {
  readonly status: 204;
};

export const eitherOperation: ServerOperation<EitherRequest, EitherResult> = {
  id: 'either',
  method: 'GET',
  path: '/either',
  parameters: [],
  responses: { '204': { content: {} } },
  security: [[{ scheme: bearerScheme, scopes: [] }], [{ scheme: oauthScheme, scopes: ['read', 'write'] }]],
  validators: eitherValidators,
};
