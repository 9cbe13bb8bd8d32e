// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Bytes, RequestBase, ServerOperation } from '../support/index.ts';
import type {
  SendFormBodies,
  SendJsonBodies,
  SendLinesBodies,
  SendMultipartBodies,
  SendOptionalBodies,
  SendSeveralBodies,
  SendTextBodies,
} from '../../types/operations/bodies.ts';
import type { Received } from '../../types/received.ts';
import {
  sendBinaryValidators,
  sendFormValidators,
  sendJsonValidators,
  sendLinesValidators,
  sendMultipartValidators,
  sendOptionalValidators,
  sendSeveralValidators,
  sendTextValidators,
} from '../../validators/operations/bodies.ts';

/** What the handler of `POST /bodies/json` receives. */
export interface SendJsonRequest extends RequestBase {
  readonly contentType: 'application/json';
  readonly body: SendJsonBodies['application/json'];
}

/** What the handler of `POST /bodies/json` may give. */
export type SendJsonResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const sendJsonOperation: ServerOperation<SendJsonRequest, SendJsonResult> = {
  id: 'sendJson',
  method: 'POST',
  path: '/bodies/json',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: sendJsonValidators,
};

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
            joined: { array: 'string' },
            colour: { object: { R: 'integer', G: 'integer', B: 'integer' } },
            typed: { object: { R: 'integer', G: 'integer', B: 'integer' } },
          },
        },
        encoding: { joined: { style: 'pipeDelimited', explode: false }, typed: { contentType: 'application/json' } },
      },
    },
  },
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: sendMultipartValidators,
};

/** What the handler of `POST /bodies/text` receives. */
export interface SendTextRequest extends RequestBase {
  readonly contentType: 'text/plain';
  readonly body: SendTextBodies['text/plain'];
}

/** What the handler of `POST /bodies/text` may give. */
export type SendTextResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const sendTextOperation: ServerOperation<SendTextRequest, SendTextResult> = {
  id: 'sendText',
  method: 'POST',
  path: '/bodies/text',
  parameters: [],
  body: { required: true, content: { 'text/plain': { kind: 'text' } } },
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: sendTextValidators,
};

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
