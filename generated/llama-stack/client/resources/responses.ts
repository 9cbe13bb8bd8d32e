// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type CreateResponseParams,
  type ListResponseInputItemsParams,
  type ListResponsesParams,
  createResponseOperation,
  deleteResponse,
  getResponse,
  listResponseInputItems,
  listResponses,
} from '../functions/responses.ts';
import {
  type APIPromise,
  type ApiClient,
  type PagePromise,
  type RequestOptions,
  type Stream,
  request,
} from '../support/index.ts';
import type { ListOpenAIResponseInputItem } from '../../types/list-open-ai-response-input-item.ts';
import type { ListOpenAIResponseObject } from '../../types/list-open-ai-response-object.ts';
import type { OpenAIDeleteResponseObject } from '../../types/open-ai-delete-response-object.ts';
import type { OpenAIResponseInput } from '../../types/open-ai-response-input.ts';
import type { OpenAIResponseObject } from '../../types/open-ai-response-object.ts';
import type { OpenAIResponseObjectWithInput } from '../../types/open-ai-response-object-with-input.ts';
import type { OpenAIResponseStreamItem } from '../../types/open-ai-response-stream-item.ts';
import type {
  CreateResponseResponses,
  DeleteResponseResponses,
  GetResponseResponses,
  ListResponseInputItemsResponses,
  ListResponsesResponses,
} from '../../types/operations/responses.ts';

/** The operations of `responses`. */
export class Responses {
  readonly #client: ApiClient;
  #inputItemsResource: ResponsesInputItems | undefined;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  get inputItems(): ResponsesInputItems {
    this.#inputItemsResource ??= new ResponsesInputItems(this.#client);
    return this.#inputItemsResource;
  }

  /**
   * Make a response
   *
   * Asks a model, lets it use tools, and answers with the whole response, or with its events as they happen.
   *
   * `POST /v1/openai/v1/responses`
   */
  create(
    params: CreateResponseParams & { stream: true },
    options?: RequestOptions,
  ): APIPromise<Stream<Exclude<OpenAIResponseStreamItem, { error: unknown }>>, CreateResponseResponses[200]['headers']>;
  create(
    params: CreateResponseParams & { stream?: false | null },
    options?: RequestOptions,
  ): APIPromise<OpenAIResponseObject, CreateResponseResponses[200]['headers']>;
  create(
    params: CreateResponseParams,
    options?: RequestOptions,
  ): APIPromise<
    OpenAIResponseObject | Stream<Exclude<OpenAIResponseStreamItem, { error: unknown }>>,
    CreateResponseResponses[200]['headers']
  >;
  create(
    params: CreateResponseParams,
    options?: RequestOptions,
  ): APIPromise<
    OpenAIResponseObject | Stream<Exclude<OpenAIResponseStreamItem, { error: unknown }>>,
    CreateResponseResponses[200]['headers']
  > {
    return request(this.#client, { operation: createResponseOperation, params, options });
  }

  /**
   * List responses
   *
   * Lists stored responses together with what they answered, newest first unless asked otherwise.
   *
   * `GET /v1/openai/v1/responses`
   */
  list(
    params?: ListResponsesParams | null,
    options?: RequestOptions,
  ): PagePromise<ListOpenAIResponseObject, OpenAIResponseObjectWithInput, ListResponsesResponses[200]['headers']> {
    return listResponses(this.#client, params, options);
  }

  /**
   * Read a response
   *
   * Answers with a stored response.
   *
   * `GET /v1/openai/v1/responses/{response_id}`
   */
  retrieve(
    responseId: string,
    options?: RequestOptions,
  ): APIPromise<OpenAIResponseObject, GetResponseResponses[200]['headers']> {
    return getResponse(this.#client, responseId, options);
  }

  /**
   * Delete a response
   *
   * Deletes a stored response; those that continue it are kept whole.
   *
   * `DELETE /v1/openai/v1/responses/{response_id}`
   */
  delete(
    responseId: string,
    options?: RequestOptions,
  ): APIPromise<OpenAIDeleteResponseObject, DeleteResponseResponses[200]['headers']> {
    return deleteResponse(this.#client, responseId, options);
  }
}

/** The operations of `responses.inputItems`. */
export class ResponsesInputItems {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * List what a response answered
   *
   * Lists the whole conversation before a response, the last item first unless asked otherwise.
   *
   * `GET /v1/openai/v1/responses/{response_id}/input_items`
   */
  list(
    responseId: string,
    params?: ListResponseInputItemsParams | null,
    options?: RequestOptions,
  ): PagePromise<ListOpenAIResponseInputItem, OpenAIResponseInput, ListResponseInputItemsResponses[200]['headers']> {
    return listResponseInputItems(this.#client, responseId, params, options);
  }
}
