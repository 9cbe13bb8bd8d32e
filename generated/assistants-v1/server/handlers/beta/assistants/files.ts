// Generated from spec/assistants/v1.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  CreateAssistantFileRequest,
  CreateAssistantFileResult,
} from '../../../operations/create-assistant-file.ts';
import type {
  DeleteAssistantFileRequest,
  DeleteAssistantFileResult,
} from '../../../operations/delete-assistant-file.ts';
import type { GetAssistantFileRequest, GetAssistantFileResult } from '../../../operations/get-assistant-file.ts';
import type { ListAssistantFilesRequest, ListAssistantFilesResult } from '../../../operations/list-assistant-files.ts';

/** Handlers of `beta.assistants.files`. */
export interface BetaAssistantsFilesHandlers<Context> {
  /**
   * Attach a file
   *
   * Attaches an uploaded file to an assistant.
   *
   * `POST /assistants/{assistant_id}/files`
   */
  createAssistantFile(
    request: CreateAssistantFileRequest,
    context: Context,
  ): CreateAssistantFileResult | Promise<CreateAssistantFileResult>;

  /**
   * List the files of an assistant
   *
   * Lists the files that are attached to an assistant, newest first unless asked otherwise.
   *
   * `GET /assistants/{assistant_id}/files`
   */
  listAssistantFiles(
    request: ListAssistantFilesRequest,
    context: Context,
  ): ListAssistantFilesResult | Promise<ListAssistantFilesResult>;

  /**
   * Read a file of an assistant
   *
   * Returns how a file is attached to an assistant.
   *
   * `GET /assistants/{assistant_id}/files/{file_id}`
   */
  getAssistantFile(
    request: GetAssistantFileRequest,
    context: Context,
  ): GetAssistantFileResult | Promise<GetAssistantFileResult>;

  /**
   * Detach a file
   *
   * Takes a file from an assistant; the file itself stays.
   *
   * `DELETE /assistants/{assistant_id}/files/{file_id}`
   */
  deleteAssistantFile(
    request: DeleteAssistantFileRequest,
    context: Context,
  ): DeleteAssistantFileResult | Promise<DeleteAssistantFileResult>;
}
