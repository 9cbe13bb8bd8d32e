// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { SendFormBodies } from '../../types/operations/send-form.ts';
import type { Received } from '../../types/received.ts';
import { sendFormValidators } from '../../validators/operations/send-form.ts';

/** What the handler of `POST /bodies/form` receives. */
export interface SendFormRequest extends RequestBase {
  readonly contentType: 'application/x-www-form-urlencoded';
  readonly body: SendFormBodies['application/x-www-form-urlencoded'];
}

/** What the handler of `POST /bodies/form` may give. */
export type SendFormResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const sendFormOperation: ServerOperation<SendFormRequest, SendFormResult> = {
  id: 'sendForm',
  method: 'POST',
  path: '/bodies/form',
  parameters: [],
  body: {
    required: true,
    content: {
      'application/x-www-form-urlencoded': {
        kind: 'form',
        shape: {
          object: {
            text: 'string',
            count: 'integer',
            flag: 'boolean',
            words: { array: 'string' },
            joined: { array: 'string' },
            colour: { object: { R: 'integer', G: 'integer', B: 'integer' } },
            deep: { object: { R: 'integer', G: 'integer', B: 'integer' } },
          },
        },
        encoding: { joined: { explode: false }, deep: { style: 'deepObject', explode: true } },
      },
    },
  },
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: sendFormValidators,
};
