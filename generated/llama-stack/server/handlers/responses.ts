// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  CreateResponseRequest,
  CreateResponseResult,
  DeleteResponseRequest,
  DeleteResponseResult,
  GetResponseRequest,
  GetResponseResult,
  ListResponseInputItemsRequest,
  ListResponseInputItemsResult,
  ListResponsesRequest,
  ListResponsesResult,
} from '../operations/responses.ts';

/** Handlers of `responses`. */
export interface ResponsesHandlers<Context> {
  /**
   * Make a response
   *
   * Asks a model, lets it use tools, and answers with the whole response, or with its events as they happen.
   *
   * `POST /v1/openai/v1/responses`
   */
  createResponse(
    request: CreateResponseRequest,
    context: Context,
  ): CreateResponseResult | Promise<CreateResponseResult>;

  /**
   * List responses
   *
   * Lists stored responses together with what they answered, newest first unless asked otherwise.
   *
   * `GET /v1/openai/v1/responses`
   */
  listResponses(request: ListResponsesRequest, context: Context): ListResponsesResult | Promise<ListResponsesResult>;

  /**
   * Read a response
   *
   * Answers with a stored response.
   *
   * `GET /v1/openai/v1/responses/{response_id}`
   */
  getResponse(request: GetResponseRequest, context: Context): GetResponseResult | Promise<GetResponseResult>;

  /**
   * Delete a response
   *
   * Deletes a stored response; those that continue it are kept whole.
   *
   * `DELETE /v1/openai/v1/responses/{response_id}`
   */
  deleteResponse(
    request: DeleteResponseRequest,
    context: Context,
  ): DeleteResponseResult | Promise<DeleteResponseResult>;
}

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
