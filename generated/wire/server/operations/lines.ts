// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { Delta } from '../../types/delta.ts';
import type { LinesParameters } from '../../types/operations/lines.ts';
import { linesValidators } from '../../validators/operations/lines.ts';

/** What the handler of `GET /streams/lines` receives. */
export interface LinesRequest extends RequestBase {
  readonly query: NonNullable<LinesParameters['query']>;
}

/** What the handler of `GET /streams/lines` may give. */
export type LinesResult = {
  readonly status: 200;
  readonly contentType?: 'application/x-ndjson';
  readonly stream: AsyncIterable<Delta>;
};

export const linesOperation: ServerOperation<LinesRequest, LinesResult> = {
  id: 'lines',
  method: 'GET',
  path: '/streams/lines',
  parameters: [
    { name: 'count', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
    { name: 'padding', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
  ],
  responses: { '200': { content: { 'application/x-ndjson': { kind: 'json-lines' } } } },
  security: [],
  validators: linesValidators,
};
