// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type ChatParams, chatOperation } from '../functions/chat.ts';
import { type APIPromise, type ApiClient, type RequestOptions, type Stream, request } from '../support/index.ts';
import type { Answer } from '../../types/answer.ts';
import type { Piece } from '../../types/piece.ts';

/** The operations of `chat`. */
export class Chat {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `POST /chat` */
  create(params: ChatParams & { stream: true }, options?: RequestOptions): APIPromise<Stream<Piece>>;
  create(params?: (ChatParams & { stream?: false | null }) | null, options?: RequestOptions): APIPromise<Answer>;
  create(params?: ChatParams | null, options?: RequestOptions): APIPromise<Answer | Stream<Piece>>;
  create(params?: ChatParams | null, options?: RequestOptions): APIPromise<Answer | Stream<Piece>> {
    return request(this.#client, { operation: chatOperation, params, options });
  }
}
