// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type CreateMessageParams, createMessage } from '../../../functions/create-message.ts';
import { getMessage } from '../../../functions/get-message.ts';
import { type ListMessagesParams, listMessages } from '../../../functions/list-messages.ts';
import { type ModifyMessageParams, modifyMessage } from '../../../functions/modify-message.ts';
import { BetaThreadsMessagesFiles } from './messages/files.ts';
import type { APIPromise, ApiClient, PagePromise, RequestOptions } from '../../../support/index.ts';
import type { Message } from '../../../../types/message.ts';
import type { MessageList } from '../../../../types/message-list.ts';
import type { CreateMessageResponses } from '../../../../types/operations/create-message.ts';
import type { GetMessageResponses } from '../../../../types/operations/get-message.ts';
import type { ListMessagesResponses } from '../../../../types/operations/list-messages.ts';
import type { ModifyMessageResponses } from '../../../../types/operations/modify-message.ts';

/** The operations of `beta.threads.messages`. */
export class BetaThreadsMessages {
  readonly #client: ApiClient;
  #filesResource: BetaThreadsMessagesFiles | undefined;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  get files(): BetaThreadsMessagesFiles {
    this.#filesResource ??= new BetaThreadsMessagesFiles(this.#client);
    return this.#filesResource;
  }

  /**
   * Add a message
   *
   * Puts a message at the end of a thread; not while a run is at work.
   *
   * `POST /threads/{thread_id}/messages`
   */
  create(
    threadId: string,
    params: CreateMessageParams,
    options?: RequestOptions,
  ): APIPromise<Message, CreateMessageResponses[200]['headers']> {
    return createMessage(this.#client, threadId, params, options);
  }

  /**
   * List messages
   *
   * Lists the messages of a thread, newest first unless asked otherwise.
   *
   * `GET /threads/{thread_id}/messages`
   */
  list(
    threadId: string,
    params?: ListMessagesParams | null,
    options?: RequestOptions,
  ): PagePromise<MessageList, Message, ListMessagesResponses[200]['headers']> {
    return listMessages(this.#client, threadId, params, options);
  }

  /**
   * Read a message
   *
   * Returns a message.
   *
   * `GET /threads/{thread_id}/messages/{message_id}`
   */
  retrieve(
    threadId: string,
    messageId: string,
    options?: RequestOptions,
  ): APIPromise<Message, GetMessageResponses[200]['headers']> {
    return getMessage(this.#client, threadId, messageId, options);
  }

  /**
   * Change a message
   *
   * Changes the metadata of a message.
   *
   * `POST /threads/{thread_id}/messages/{message_id}`
   */
  update(
    threadId: string,
    messageId: string,
    params?: ModifyMessageParams | null,
    options?: RequestOptions,
  ): APIPromise<Message, ModifyMessageResponses[200]['headers']> {
    return modifyMessage(this.#client, threadId, messageId, params, options);
  }
}
