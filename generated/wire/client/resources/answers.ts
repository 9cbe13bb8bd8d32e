// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { answer, answerSeveralOperation } from '../functions/answers.ts';
import { type APIPromise, type ApiClient, type RequestOptions, request } from '../support/index.ts';
import type { Colour } from '../../types/colour.ts';

/** The operations of `answers`. */
export class Answers {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /answers/{status}` */
  retrieve(status: number, options?: RequestOptions): APIPromise<Colour | string | undefined> {
    return answer(this.#client, status, options);
  }

  /** `GET /answers/several` */
  several(options: RequestOptions & { accept: 'text/csv' }): APIPromise<string>;
  several(options: RequestOptions & { accept: 'application/octet-stream' }): APIPromise<Response>;
  several(options?: RequestOptions): APIPromise<Colour>;
  several(options?: RequestOptions): APIPromise<Colour | string | Response> {
    return request(this.#client, { operation: answerSeveralOperation, options });
  }
}
