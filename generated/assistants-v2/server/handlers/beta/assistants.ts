// Generated from spec/assistants/v2.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateAssistantRequest, CreateAssistantResult } from '../../operations/create-assistant.ts';
import type { DeleteAssistantRequest, DeleteAssistantResult } from '../../operations/delete-assistant.ts';
import type { GetAssistantRequest, GetAssistantResult } from '../../operations/get-assistant.ts';
import type { ListAssistantsRequest, ListAssistantsResult } from '../../operations/list-assistants.ts';
import type { ModifyAssistantRequest, ModifyAssistantResult } from '../../operations/modify-assistant.ts';

/** Handlers of `beta.assistants`. */
export interface BetaAssistantsHandlers<Context> {
  /**
   * Make an assistant
   *
   * Makes an assistant of a model, instructions and tools.
   *
   * `POST /assistants`
   */
  createAssistant(
    request: CreateAssistantRequest,
    context: Context,
  ): CreateAssistantResult | Promise<CreateAssistantResult>;

  /**
   * List assistants
   *
   * Lists assistants, newest first unless asked otherwise.
   *
   * `GET /assistants`
   */
  listAssistants(
    request: ListAssistantsRequest,
    context: Context,
  ): ListAssistantsResult | Promise<ListAssistantsResult>;

  /**
   * Read an assistant
   *
   * Returns an assistant.
   *
   * `GET /assistants/{assistant_id}`
   */
  getAssistant(request: GetAssistantRequest, context: Context): GetAssistantResult | Promise<GetAssistantResult>;

  /**
   * Change an assistant
   *
   * Changes the fields that are sent, and keeps the rest.
   *
   * `POST /assistants/{assistant_id}`
   */
  modifyAssistant(
    request: ModifyAssistantRequest,
    context: Context,
  ): ModifyAssistantResult | Promise<ModifyAssistantResult>;

  /**
   * Delete an assistant
   *
   * Deletes an assistant; its runs go on.
   *
   * `DELETE /assistants/{assistant_id}`
   */
  deleteAssistant(
    request: DeleteAssistantRequest,
    context: Context,
  ): DeleteAssistantResult | Promise<DeleteAssistantResult>;
}
