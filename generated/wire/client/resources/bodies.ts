// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type SendBinaryParams,
  type SendFormParams,
  type SendJsonParams,
  type SendLinesParams,
  type SendMultipartParams,
  type SendOptionalParams,
  type SendSeveralParams,
  type SendTextParams,
  sendBinaryOperation,
  sendForm,
  sendJson,
  sendLines,
  sendMultipart,
  sendOptional,
  sendSeveralOperation,
  sendText,
} from '../functions/bodies.ts';
import { type APIPromise, type ApiClient, type BinaryBody, type RequestOptions, request } from '../support/index.ts';
import type { SendSeveralBodies } from '../../types/operations/bodies.ts';
import type { Received } from '../../types/received.ts';

/** The operations of `bodies`. */
export class Bodies {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `POST /bodies/json` */
  json(params: SendJsonParams, options?: RequestOptions): APIPromise<Received> {
    return sendJson(this.#client, params, options);
  }

  /** `POST /bodies/optional` */
  optional(params?: SendOptionalParams | null, options?: RequestOptions): APIPromise<Received> {
    return sendOptional(this.#client, params, options);
  }

  /** `POST /bodies/form` */
  form(params?: SendFormParams | null, options?: RequestOptions): APIPromise<Received> {
    return sendForm(this.#client, params, options);
  }

  /** `POST /bodies/multipart` */
  multipart(params: SendMultipartParams, options?: RequestOptions): APIPromise<Received> {
    return sendMultipart(this.#client, params, options);
  }

  /** `POST /bodies/text` */
  text(params: SendTextParams, options?: RequestOptions): APIPromise<Received> {
    return sendText(this.#client, params, options);
  }

  /** `POST /bodies/binary` */
  binary(
    params: {
      body: BinaryBody;
    },
    options: RequestOptions & { contentType: string },
  ): APIPromise<Response>;
  binary(params: SendBinaryParams, options?: RequestOptions): APIPromise<Response>;
  binary(
    params:
      | SendBinaryParams
      | {
          body: BinaryBody;
        },
    options?: RequestOptions,
  ): APIPromise<Response> {
    return request(this.#client, { operation: sendBinaryOperation, params, options });
  }

  /** `POST /bodies/lines` */
  lines(params: SendLinesParams, options?: RequestOptions): APIPromise<Received> {
    return sendLines(this.#client, params, options);
  }

  /** `POST /bodies/several` */
  several(
    params: {
      body: SendSeveralBodies['text/plain'];
    },
    options: RequestOptions & { contentType: 'text/plain' },
  ): APIPromise<Received>;
  several(params: SendSeveralParams, options?: RequestOptions): APIPromise<Received>;
  several(
    params:
      | SendSeveralParams
      | {
          body: SendSeveralBodies['text/plain'];
        },
    options?: RequestOptions,
  ): APIPromise<Received> {
    return request(this.#client, { operation: sendSeveralOperation, params, options });
  }
}
