// Generated from spec/assistants/v1.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { GetMessageFileRequest, GetMessageFileResult } from '../../../../operations/get-message-file.ts';
import type { ListMessageFilesRequest, ListMessageFilesResult } from '../../../../operations/list-message-files.ts';

/** Handlers of `beta.threads.messages.files`. */
export interface BetaThreadsMessagesFilesHandlers<Context> {
  /**
   * List the files of a message
   *
   * Lists the files that belong to a message, newest first unless asked otherwise.
   *
   * `GET /threads/{thread_id}/messages/{message_id}/files`
   */
  listMessageFiles(
    request: ListMessageFilesRequest,
    context: Context,
  ): ListMessageFilesResult | Promise<ListMessageFilesResult>;

  /**
   * Read a file of a message
   *
   * Returns how a file belongs to a message.
   *
   * `GET /threads/{thread_id}/messages/{message_id}/files/{file_id}`
   */
  getMessageFile(
    request: GetMessageFileRequest,
    context: Context,
  ): GetMessageFileResult | Promise<GetMessageFileResult>;
}
