// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type CreateAssistantParams, createAssistant } from '../../functions/create-assistant.ts';
import { deleteAssistant } from '../../functions/delete-assistant.ts';
import { getAssistant } from '../../functions/get-assistant.ts';
import { type ListAssistantsParams, listAssistants } from '../../functions/list-assistants.ts';
import { type ModifyAssistantParams, modifyAssistant } from '../../functions/modify-assistant.ts';
import { BetaAssistantsFiles } from './assistants/files.ts';
import type { APIPromise, ApiClient, PagePromise, RequestOptions } from '../../support/index.ts';
import type { Assistant } from '../../../types/assistant.ts';
import type { AssistantDeleted } from '../../../types/assistant-deleted.ts';
import type { AssistantList } from '../../../types/assistant-list.ts';
import type { CreateAssistantResponses } from '../../../types/operations/create-assistant.ts';
import type { DeleteAssistantResponses } from '../../../types/operations/delete-assistant.ts';
import type { GetAssistantResponses } from '../../../types/operations/get-assistant.ts';
import type { ListAssistantsResponses } from '../../../types/operations/list-assistants.ts';
import type { ModifyAssistantResponses } from '../../../types/operations/modify-assistant.ts';

/** The operations of `beta.assistants`. */
export class BetaAssistants {
  readonly #client: ApiClient;
  #filesResource: BetaAssistantsFiles | undefined;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  get files(): BetaAssistantsFiles {
    this.#filesResource ??= new BetaAssistantsFiles(this.#client);
    return this.#filesResource;
  }

  /**
   * Make an assistant
   *
   * Makes an assistant of a model, instructions and tools.
   *
   * `POST /assistants`
   */
  create(
    params: CreateAssistantParams,
    options?: RequestOptions,
  ): APIPromise<Assistant, CreateAssistantResponses[200]['headers']> {
    return createAssistant(this.#client, params, options);
  }

  /**
   * List assistants
   *
   * Lists assistants, newest first unless asked otherwise.
   *
   * `GET /assistants`
   */
  list(
    params?: ListAssistantsParams | null,
    options?: RequestOptions,
  ): PagePromise<AssistantList, Assistant, ListAssistantsResponses[200]['headers']> {
    return listAssistants(this.#client, params, options);
  }

  /**
   * Read an assistant
   *
   * Returns an assistant.
   *
   * `GET /assistants/{assistant_id}`
   */
  retrieve(
    assistantId: string,
    options?: RequestOptions,
  ): APIPromise<Assistant, GetAssistantResponses[200]['headers']> {
    return getAssistant(this.#client, assistantId, options);
  }

  /**
   * Change an assistant
   *
   * Changes the fields that are sent, and keeps the rest.
   *
   * `POST /assistants/{assistant_id}`
   */
  update(
    assistantId: string,
    params?: ModifyAssistantParams | null,
    options?: RequestOptions,
  ): APIPromise<Assistant, ModifyAssistantResponses[200]['headers']> {
    return modifyAssistant(this.#client, assistantId, params, options);
  }

  /**
   * Delete an assistant
   *
   * Deletes an assistant; its runs go on.
   *
   * `DELETE /assistants/{assistant_id}`
   */
  delete(
    assistantId: string,
    options?: RequestOptions,
  ): APIPromise<AssistantDeleted, DeleteAssistantResponses[200]['headers']> {
    return deleteAssistant(this.#client, assistantId, options);
  }
}
