// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type ChatParams,
  type LinesParams,
  type OrderedParams,
  chatOperation,
  frames,
  lines,
  ordered,
} from '../functions/streams.ts';
import { type APIPromise, type ApiClient, type RequestOptions, type Stream, request } from '../support/index.ts';
import type { Delta } from '../../types/delta.ts';
import type { ChatResponses, FramesResponses } from '../../types/operations/streams.ts';
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
