// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type BinaryBody,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Anything } from '../../types/anything.ts';
import type { Colour } from '../../types/colour.ts';
import type { Form } from '../../types/form.ts';
import type {
  SendBinaryResponses,
  SendFormResponses,
  SendJsonResponses,
  SendLinesBodies,
  SendLinesResponses,
  SendMultipartBodies,
  SendMultipartResponses,
  SendOptionalResponses,
  SendSeveralBodies,
  SendSeveralResponses,
  SendTextBodies,
  SendTextResponses,
} from '../../types/operations/bodies.ts';
import type { Received } from '../../types/received.ts';

/** Parameters of `sendJson`. */
export interface SendJsonParams {
  body: Anything;
}

export const sendJsonOperation: ClientOperation<SendJsonResponses> = {
  id: 'sendJson',
  method: 'POST',
  path: '/bodies/json',
  body: { key: 'body', required: true, content: 'application/json' },
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/bodies.ts')).sendJsonValidators,
  statuses: ['200'],
};

/** `POST /bodies/json` */
export function sendJson(client: ApiClient, params: SendJsonParams, options?: RequestOptions): APIPromise<Received> {
  return request(client, { operation: sendJsonOperation, params, options });
}

/** Parameters of `sendOptional`. */
export type SendOptionalParams = Colour;

export const sendOptionalOperation: ClientOperation<SendOptionalResponses> = {
  id: 'sendOptional',
  method: 'POST',
  path: '/bodies/optional',
  body: { required: false, content: 'application/json' },
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/bodies.ts')).sendOptionalValidators,
  statuses: ['200'],
};

/** `POST /bodies/optional` */
export function sendOptional(
  client: ApiClient,
  params?: SendOptionalParams | null,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: sendOptionalOperation, params, options });
}

/** Parameters of `sendForm`. */
export type SendFormParams = Form;

export const sendFormOperation: ClientOperation<SendFormResponses> = {
  id: 'sendForm',
  method: 'POST',
  path: '/bodies/form',
  body: {
    required: true,
    content: {
      'application/x-www-form-urlencoded': {
        kind: 'form',
        encoding: { joined: { explode: false }, deep: { style: 'deepObject', explode: true } },
      },
    },
  },
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/bodies.ts')).sendFormValidators,
  statuses: ['200'],
};

/** `POST /bodies/form` */
export function sendForm(
  client: ApiClient,
  params?: SendFormParams | null,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: sendFormOperation, params, options });
}

/** Parameters of `sendMultipart`. */
export type SendMultipartParams = SendMultipartBodies['multipart/form-data'];

export const sendMultipartOperation: ClientOperation<SendMultipartResponses> = {
  id: 'sendMultipart',
  method: 'POST',
  path: '/bodies/multipart',
  body: {
    required: true,
    content: {
      'multipart/form-data': {
        kind: 'multipart',
        encoding: { joined: { style: 'pipeDelimited', explode: false }, typed: { contentType: 'application/json' } },
      },
    },
  },
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/bodies.ts')).sendMultipartValidators,
  statuses: ['200'],
};

/** `POST /bodies/multipart` */
export function sendMultipart(
  client: ApiClient,
  params: SendMultipartParams,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: sendMultipartOperation, params, options });
}

/** Parameters of `sendText`. */
export interface SendTextParams {
  body: SendTextBodies['text/plain'];
}

export const sendTextOperation: ClientOperation<SendTextResponses> = {
  id: 'sendText',
  method: 'POST',
  path: '/bodies/text',
  body: { key: 'body', required: true, content: { 'text/plain': { kind: 'text' } } },
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/bodies.ts')).sendTextValidators,
  statuses: ['200'],
};

/** `POST /bodies/text` */
export function sendText(client: ApiClient, params: SendTextParams, options?: RequestOptions): APIPromise<Received> {
  return request(client, { operation: sendTextOperation, params, options });
}

/** Parameters of `sendBinary`. */
export interface SendBinaryParams {
  body: BinaryBody;
}

export const sendBinaryOperation: ClientOperation<SendBinaryResponses> = {
  id: 'sendBinary',
  method: 'POST',
  path: '/bodies/binary',
  body: {
    key: 'body',
    required: true,
    content: { 'application/octet-stream': { kind: 'binary' }, 'image/*': { kind: 'binary' } },
  },
  responses: { '200': { 'application/octet-stream': { kind: 'binary' } } },
  validators: async () => (await import('../../validators/operations/bodies.ts')).sendBinaryValidators,
  statuses: ['200'],
};

/** `POST /bodies/binary` */
export function sendBinary(
  client: ApiClient,
  params: {
    body: BinaryBody;
  },
  options: RequestOptions & { contentType: string },
): APIPromise<Response>;
export function sendBinary(client: ApiClient, params: SendBinaryParams, options?: RequestOptions): APIPromise<Response>;
export function sendBinary(
  client: ApiClient,
  params:
    | SendBinaryParams
    | {
        body: BinaryBody;
      },
  options?: RequestOptions,
): APIPromise<Response> {
  return request(client, { operation: sendBinaryOperation, params, options });
}

/** Parameters of `sendLines`. */
export interface SendLinesParams {
  body: ReadonlyArray<SendLinesBodies['application/x-ndjson']>;
}

export const sendLinesOperation: ClientOperation<SendLinesResponses> = {
  id: 'sendLines',
  method: 'POST',
  path: '/bodies/lines',
  body: { key: 'body', required: true, content: { 'application/x-ndjson': { kind: 'json-lines' } } },
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/bodies.ts')).sendLinesValidators,
  statuses: ['200'],
};

/** `POST /bodies/lines` */
export function sendLines(client: ApiClient, params: SendLinesParams, options?: RequestOptions): APIPromise<Received> {
  return request(client, { operation: sendLinesOperation, params, options });
}

/** Parameters of `sendSeveral`. */
export interface SendSeveralParams {
  body: Colour;
}

export const sendSeveralOperation: ClientOperation<SendSeveralResponses> = {
  id: 'sendSeveral',
  method: 'POST',
  path: '/bodies/several',
  body: {
    key: 'body',
    required: true,
    content: {
      'application/json': { kind: 'json' },
      'text/plain': { kind: 'text' },
      'application/x-www-form-urlencoded': { kind: 'form' },
    },
  },
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/bodies.ts')).sendSeveralValidators,
  statuses: ['200'],
};

/** `POST /bodies/several` */
export function sendSeveral(
  client: ApiClient,
  params: {
    body: SendSeveralBodies['text/plain'];
  },
  options: RequestOptions & { contentType: 'text/plain' },
): APIPromise<Received>;
export function sendSeveral(
  client: ApiClient,
  params: SendSeveralParams,
  options?: RequestOptions,
): APIPromise<Received>;
export function sendSeveral(
  client: ApiClient,
  params:
    | SendSeveralParams
    | {
        body: SendSeveralBodies['text/plain'];
      },
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: sendSeveralOperation, params, options });
}
