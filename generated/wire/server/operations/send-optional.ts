// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { SendOptionalBodies } from '../../types/operations/send-optional.ts';
import type { Received } from '../../types/received.ts';
import { sendOptionalValidators } from '../../validators/operations/send-optional.ts';

/** What the handler of `POST /bodies/optional` receives. */
export interface SendOptionalRequest extends RequestBase {
  readonly contentType: 'application/json' | undefined;
  readonly body: SendOptionalBodies['application/json'] | undefined;
}

/** What the handler of `POST /bodies/optional` may give. */
export type SendOptionalResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const sendOptionalOperation: ServerOperation<SendOptionalRequest, SendOptionalResult> = {
  id: 'sendOptional',
  method: 'POST',
  path: '/bodies/optional',
  parameters: [],
  body: { required: false, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: sendOptionalValidators,
};
