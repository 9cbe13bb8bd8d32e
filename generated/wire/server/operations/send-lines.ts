// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { SendLinesBodies } from '../../types/operations/send-lines.ts';
import type { Received } from '../../types/received.ts';
import { sendLinesValidators } from '../../validators/operations/send-lines.ts';

/** What the handler of `POST /bodies/lines` receives. */
export interface SendLinesRequest extends RequestBase {
  readonly contentType: 'application/x-ndjson';
  readonly body: ReadonlyArray<SendLinesBodies['application/x-ndjson']>;
}

/** What the handler of `POST /bodies/lines` may give. */
export type SendLinesResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const sendLinesOperation: ServerOperation<SendLinesRequest, SendLinesResult> = {
  id: 'sendLines',
  method: 'POST',
  path: '/bodies/lines',
  parameters: [],
  body: { required: true, content: { 'application/x-ndjson': { kind: 'json-lines' } } },
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: sendLinesValidators,
};
