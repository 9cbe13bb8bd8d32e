// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type CreateAssistantFileParams, createAssistantFile } from '../../../functions/create-assistant-file.ts';
import { deleteAssistantFile } from '../../../functions/delete-assistant-file.ts';
import { getAssistantFile } from '../../../functions/get-assistant-file.ts';
import { type ListAssistantFilesParams, listAssistantFiles } from '../../../functions/list-assistant-files.ts';
import type { APIPromise, ApiClient, PagePromise, RequestOptions } from '../../../support/index.ts';
import type { AssistantFile } from '../../../../types/assistant-file.ts';
import type { AssistantFileDeleted } from '../../../../types/assistant-file-deleted.ts';
import type { AssistantFileList } from '../../../../types/assistant-file-list.ts';
import type { CreateAssistantFileResponses } from '../../../../types/operations/create-assistant-file.ts';
import type { DeleteAssistantFileResponses } from '../../../../types/operations/delete-assistant-file.ts';
import type { GetAssistantFileResponses } from '../../../../types/operations/get-assistant-file.ts';
import type { ListAssistantFilesResponses } from '../../../../types/operations/list-assistant-files.ts';

/** The operations of `beta.assistants.files`. */
export class BetaAssistantsFiles {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * Attach a file
   *
   * Attaches an uploaded file to an assistant.
   *
   * `POST /assistants/{assistant_id}/files`
   */
  create(
    assistantId: string,
    params: CreateAssistantFileParams,
    options?: RequestOptions,
  ): APIPromise<AssistantFile, CreateAssistantFileResponses[200]['headers']> {
    return createAssistantFile(this.#client, assistantId, params, options);
  }

  /**
   * List the files of an assistant
   *
   * Lists the files that are attached to an assistant, newest first unless asked otherwise.
   *
   * `GET /assistants/{assistant_id}/files`
   */
  list(
    assistantId: string,
    params?: ListAssistantFilesParams | null,
    options?: RequestOptions,
  ): PagePromise<AssistantFileList, AssistantFile, ListAssistantFilesResponses[200]['headers']> {
    return listAssistantFiles(this.#client, assistantId, params, options);
  }

  /**
   * Read a file of an assistant
   *
   * Returns how a file is attached to an assistant.
   *
   * `GET /assistants/{assistant_id}/files/{file_id}`
   */
  retrieve(
    assistantId: string,
    fileId: string,
    options?: RequestOptions,
  ): APIPromise<AssistantFile, GetAssistantFileResponses[200]['headers']> {
    return getAssistantFile(this.#client, assistantId, fileId, options);
  }

  /**
   * Detach a file
   *
   * Takes a file from an assistant; the file itself stays.
   *
   * `DELETE /assistants/{assistant_id}/files/{file_id}`
   */
  delete(
    assistantId: string,
    fileId: string,
    options?: RequestOptions,
  ): APIPromise<AssistantFileDeleted, DeleteAssistantFileResponses[200]['headers']> {
    return deleteAssistantFile(this.#client, assistantId, fileId, options);
  }
}
