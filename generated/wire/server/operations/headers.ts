// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { HeadersParameters, HeadersResponses } from '../../types/operations/headers.ts';
import type { Received } from '../../types/received.ts';
import { headersValidators } from '../../validators/operations/headers.ts';

/** What the handler of `GET /header` receives. */
export interface HeadersRequest extends RequestBase {
  readonly header: NonNullable<HeadersParameters['header']>;
}

/** What the handler of `GET /header` may give. */
export type HeadersResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly headers: HeadersResponses[200]['headers'];
  readonly body: Received;
};

export const headersOperation: ServerOperation<HeadersRequest, HeadersResult> = {
  id: 'headers',
  method: 'GET',
  path: '/header',
  parameters: [
    { name: 'X-Text', in: 'header', required: false, style: 'simple', explode: false, shape: 'string' },
    { name: 'X-Count', in: 'header', required: false, style: 'simple', explode: false, shape: 'integer' },
    { name: 'X-List', in: 'header', required: false, style: 'simple', explode: false, shape: { array: 'integer' } },
    {
      name: 'X-Record',
      in: 'header',
      required: false,
      style: 'simple',
      explode: false,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
    {
      name: 'X-Exploded',
      in: 'header',
      required: false,
      style: 'simple',
      explode: true,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
  ],
  responses: {
    '200': {
      headers: {
        'x-count': { required: true, explode: false },
        'x-list': { required: false, explode: false },
        'x-record': { required: false, explode: false },
        'x-exploded': { required: false, explode: true },
        'set-cookie': { required: false, explode: false },
      },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [],
  validators: headersValidators,
};
