// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ClashBodies, ClashParameters } from '../../types/operations/clash.ts';
import type { Received } from '../../types/received.ts';
import { clashValidators } from '../../validators/operations/clash.ts';

/** What the handler of `POST /clash/{id}` receives. */
export interface ClashRequest extends RequestBase {
  readonly path: ClashParameters['path'];
  readonly query: NonNullable<ClashParameters['query']>;
  readonly header: NonNullable<ClashParameters['header']>;
  readonly contentType: 'application/json';
  readonly body: ClashBodies['application/json'];
}

/** What the handler of `POST /clash/{id}` may give. */
export type ClashResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const clashOperation: ServerOperation<ClashRequest, ClashResult> = {
  id: 'clash',
  method: 'POST',
  path: '/clash/{id}',
  parameters: [
    { name: 'id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'name', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'name', in: 'header', required: false, style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: clashValidators,
};
