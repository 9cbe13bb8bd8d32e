// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { QueryFormParameters } from '../../types/operations/query-form.ts';
import type { Received } from '../../types/received.ts';
import { queryFormValidators } from '../../validators/operations/query-form.ts';

/** What the handler of `GET /query/form` receives. */
export interface QueryFormRequest extends RequestBase {
  readonly query: NonNullable<QueryFormParameters['query']>;
}

/** What the handler of `GET /query/form` may give. */
export type QueryFormResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const queryFormOperation: ServerOperation<QueryFormRequest, QueryFormResult> = {
  id: 'queryForm',
  method: 'GET',
  path: '/query/form',
  parameters: [
    { name: 'text', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'count', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
    { name: 'ratio', in: 'query', required: false, style: 'form', explode: true, shape: 'number' },
    { name: 'flag', in: 'query', required: false, style: 'form', explode: true, shape: 'boolean' },
    { name: 'list', in: 'query', required: false, style: 'form', explode: true, shape: { array: 'integer' } },
    { name: 'words', in: 'query', required: false, style: 'form', explode: true, shape: { array: 'string' } },
    { name: 'odd[]', in: 'query', required: false, style: 'form', explode: true, shape: { array: 'string' } },
    {
      name: 'either',
      in: 'query',
      required: false,
      style: 'form',
      explode: true,
      shape: { oneOf: ['integer', 'string'] },
    },
    {
      name: 'size',
      in: 'query',
      required: false,
      style: 'form',
      explode: true,
      shape: { oneOf: ['integer', 'string'] },
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: queryFormValidators,
};
