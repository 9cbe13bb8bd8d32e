// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getMessageFile } from '../../../../functions/get-message-file.ts';
import { type ListMessageFilesParams, listMessageFiles } from '../../../../functions/list-message-files.ts';
import type { APIPromise, ApiClient, PagePromise, RequestOptions } from '../../../../support/index.ts';
import type { MessageFile } from '../../../../../types/message-file.ts';
import type { MessageFileList } from '../../../../../types/message-file-list.ts';
import type { GetMessageFileResponses } from '../../../../../types/operations/get-message-file.ts';
import type { ListMessageFilesResponses } from '../../../../../types/operations/list-message-files.ts';

/** The operations of `beta.threads.messages.files`. */
export class BetaThreadsMessagesFiles {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * List the files of a message
   *
   * Lists the files that belong to a message, newest first unless asked otherwise.
   *
   * `GET /threads/{thread_id}/messages/{message_id}/files`
   */
  list(
    threadId: string,
    messageId: string,
    params?: ListMessageFilesParams | null,
    options?: RequestOptions,
  ): PagePromise<MessageFileList, MessageFile, ListMessageFilesResponses[200]['headers']> {
    return listMessageFiles(this.#client, threadId, messageId, params, options);
  }

  /**
   * Read a file of a message
   *
   * Returns how a file belongs to a message.
   *
   * `GET /threads/{thread_id}/messages/{message_id}/files/{file_id}`
   */
  retrieve(
    threadId: string,
    messageId: string,
    fileId: string,
    options?: RequestOptions,
  ): APIPromise<MessageFile, GetMessageFileResponses[200]['headers']> {
    return getMessageFile(this.#client, threadId, messageId, fileId, options);
  }
}
