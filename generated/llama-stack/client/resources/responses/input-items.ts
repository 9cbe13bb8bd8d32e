// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type ListResponseInputItemsParams,
  listResponseInputItems,
} from '../../functions/list-response-input-items.ts';
import type { ApiClient, PagePromise, RequestOptions } from '../../support/index.ts';
import type { ListOpenAIResponseInputItem } from '../../../types/list-open-ai-response-input-item.ts';
import type { OpenAIResponseInput } from '../../../types/open-ai-response-input.ts';
import type { ListResponseInputItemsResponses } from '../../../types/operations/list-response-input-items.ts';

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
