// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerScheme, keyScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import { bothValidators } from '../../validators/operations/both.ts';

/** What the handler of `GET /both` receives. */
export interface BothRequest extends RequestBase {}

/** What the handler of `GET /both` may give. */
export type BothResult = {
  readonly status: 204;
};

export const bothOperation: ServerOperation<BothRequest, BothResult> = {
  id: 'both',
  method: 'GET',
  path: '/both',
  parameters: [],
  responses: { '204': { content: {} } },
  security: [
    [
      { scheme: keyScheme, scopes: [] },
      { scheme: bearerScheme, scopes: [] },
    ],
  ],
  validators: bothValidators,
};
