// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { CookiesParameters } from '../../types/operations/cookies.ts';
import type { Received } from '../../types/received.ts';
import { cookiesValidators } from '../../validators/operations/cookies.ts';

/** What the handler of `GET /cookie` receives. */
export interface CookiesRequest extends RequestBase {
  readonly cookie: NonNullable<CookiesParameters['cookie']>;
}

/** What the handler of `GET /cookie` may give. */
export type CookiesResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const cookiesOperation: ServerOperation<CookiesRequest, CookiesResult> = {
  id: 'cookies',
  method: 'GET',
  path: '/cookie',
  parameters: [
    { name: 'text', in: 'cookie', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'count', in: 'cookie', required: false, style: 'form', explode: true, shape: 'integer' },
    { name: 'list', in: 'cookie', required: false, style: 'form', explode: false, shape: { array: 'integer' } },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: cookiesValidators,
};
