// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  ListResponseInputItemsRequest,
  ListResponseInputItemsResult,
} from '../../operations/list-response-input-items.ts';

/** Handlers of `responses.inputItems`. */
export interface ResponsesInputItemsHandlers<Context> {
  /**
   * List what a response answered
   *
   * Lists the whole conversation before a response, the last item first unless asked otherwise.
   *
   * `GET /v1/openai/v1/responses/{response_id}/input_items`
   */
  listResponseInputItems(
    request: ListResponseInputItemsRequest,
    context: Context,
  ): ListResponseInputItemsResult | Promise<ListResponseInputItemsResult>;
}
