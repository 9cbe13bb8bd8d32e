// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { SendMultipartBodies } from '../../types/operations/send-multipart.ts';
import type { Received } from '../../types/received.ts';
import { sendMultipartValidators } from '../../validators/operations/send-multipart.ts';

/** What the handler of `POST /bodies/multipart` receives. */
export interface SendMultipartRequest extends RequestBase {
  readonly contentType: 'multipart/form-data';
  readonly body: SendMultipartBodies['multipart/form-data'];
}

/** What the handler of `POST /bodies/multipart` may give. */
export type SendMultipartResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const sendMultipartOperation: ServerOperation<SendMultipartRequest, SendMultipartResult> = {
  id: 'sendMultipart',
  method: 'POST',
  path: '/bodies/multipart',
  parameters: [],
  body: {
    required: true,
    content: {
      'multipart/form-data': {
        kind: 'multipart',
        shape: {
          object: {
            file: 'binary',
            more: { array: 'binary' },
            text: 'string',
            count: 'integer',
            words: { array: 'string' },
            colour: { object: { R: 'integer', G: 'integer', B: 'integer' } },
            typed: { object: { R: 'integer', G: 'integer', B: 'integer' } },
          },
        },
        encoding: { typed: { contentType: 'application/json' } },
      },
    },
  },
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: sendMultipartValidators,
};
