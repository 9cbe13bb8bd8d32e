// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { SendSeveralBodies } from '../../types/operations/send-several.ts';
import type { Received } from '../../types/received.ts';
import { sendSeveralValidators } from '../../validators/operations/send-several.ts';

/** What the handler of `POST /bodies/several` receives. */
export type SendSeveralRequest = RequestBase & {} & (
    | { readonly contentType: 'text/plain'; readonly body: SendSeveralBodies['text/plain'] }
    | { readonly contentType: 'application/json'; readonly body: SendSeveralBodies['application/json'] }
    | {
        readonly contentType: 'application/x-www-form-urlencoded';
        readonly body: SendSeveralBodies['application/x-www-form-urlencoded'];
      }
  );

/** What the handler of `POST /bodies/several` may give. */
export type SendSeveralResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const sendSeveralOperation: ServerOperation<SendSeveralRequest, SendSeveralResult> = {
  id: 'sendSeveral',
  method: 'POST',
  path: '/bodies/several',
  parameters: [],
  body: {
    required: true,
    content: {
      'text/plain': { kind: 'text' },
      'application/json': { kind: 'json' },
      'application/x-www-form-urlencoded': {
        kind: 'form',
        shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
      },
    },
  },
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: sendSeveralValidators,
};
