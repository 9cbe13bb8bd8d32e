// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Bytes, RequestBase, ServerOperation } from '../support/index.ts';
import { sendBinaryValidators } from '../../validators/operations/send-binary.ts';

/** What the handler of `POST /bodies/binary` receives. */
export type SendBinaryRequest = RequestBase & {} & (
    | { readonly contentType: 'application/octet-stream'; readonly body: ReadableStream<Uint8Array<ArrayBuffer>> }
    | { readonly contentType: string; readonly body: ReadableStream<Uint8Array<ArrayBuffer>> }
  );

/** What the handler of `POST /bodies/binary` may give. */
export type SendBinaryResult = {
  readonly status: 200;
  readonly contentType?: 'application/octet-stream';
  readonly body: Bytes;
};

export const sendBinaryOperation: ServerOperation<SendBinaryRequest, SendBinaryResult> = {
  id: 'sendBinary',
  method: 'POST',
  path: '/bodies/binary',
  parameters: [],
  body: { required: true, content: { 'application/octet-stream': { kind: 'binary' }, 'image/*': { kind: 'binary' } } },
  responses: { '200': { content: { 'application/octet-stream': { kind: 'binary' } } } },
  security: [],
  validators: sendBinaryValidators,
};
