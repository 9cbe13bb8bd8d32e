// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type ChatParams, chatOperation } from '../functions/chat.ts';
import { frames } from '../functions/frames.ts';
import { type LinesParams, lines } from '../functions/lines.ts';
import { type OrderedParams, ordered } from '../functions/ordered.ts';
import { type APIPromise, type ApiClient, type RequestOptions, type Stream, request } from '../support/index.ts';
import type { Delta } from '../../types/delta.ts';
import type { ChatResponses } from '../../types/operations/chat.ts';
import type { FramesResponses } from '../../types/operations/frames.ts';
import type { Step } from '../../types/step.ts';

/** The operations of `streams`. */
export class Streams {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `POST /streams/chat` */
  chat(params: ChatParams & { stream: true }, options?: RequestOptions): APIPromise<Stream<Delta>>;
  chat(
    params: ChatParams & { stream?: false | null },
    options?: RequestOptions,
  ): APIPromise<ChatResponses[200]['content']['application/json']>;
  chat(
    params: ChatParams,
    options?: RequestOptions,
  ): APIPromise<ChatResponses[200]['content']['application/json'] | Stream<Delta>>;
  chat(
    params: ChatParams,
    options?: RequestOptions,
  ): APIPromise<ChatResponses[200]['content']['application/json'] | Stream<Delta>> {
    return request(this.#client, { operation: chatOperation, params, options });
  }

  /** `GET /streams/ordered` */
  ordered(params: OrderedParams, options?: RequestOptions): APIPromise<Stream<Exclude<Step, { error: unknown }>>> {
    return ordered(this.#client, params, options);
  }

  /** `GET /streams/frames` */
  frames(
    options?: RequestOptions,
  ): APIPromise<Stream<Exclude<FramesResponses[200]['content']['text/event-stream'], { event: 'done' }>>> {
    return frames(this.#client, options);
  }

  /** `GET /streams/lines` */
  lines(params?: LinesParams | null, options?: RequestOptions): APIPromise<Stream<Delta>> {
    return lines(this.#client, params, options);
  }
}
