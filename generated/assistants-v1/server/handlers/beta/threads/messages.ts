// Generated from spec/assistants/v1.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateMessageRequest, CreateMessageResult } from '../../../operations/create-message.ts';
import type { GetMessageRequest, GetMessageResult } from '../../../operations/get-message.ts';
import type { ListMessagesRequest, ListMessagesResult } from '../../../operations/list-messages.ts';
import type { ModifyMessageRequest, ModifyMessageResult } from '../../../operations/modify-message.ts';

/** Handlers of `beta.threads.messages`. */
export interface BetaThreadsMessagesHandlers<Context> {
  /**
   * Add a message
   *
   * Puts a message at the end of a thread; not while a run is at work.
   *
   * `POST /threads/{thread_id}/messages`
   */
  createMessage(request: CreateMessageRequest, context: Context): CreateMessageResult | Promise<CreateMessageResult>;

  /**
   * List messages
   *
   * Lists the messages of a thread, newest first unless asked otherwise.
   *
   * `GET /threads/{thread_id}/messages`
   */
  listMessages(request: ListMessagesRequest, context: Context): ListMessagesResult | Promise<ListMessagesResult>;

  /**
   * Read a message
   *
   * Returns a message.
   *
   * `GET /threads/{thread_id}/messages/{message_id}`
   */
  getMessage(request: GetMessageRequest, context: Context): GetMessageResult | Promise<GetMessageResult>;

  /**
   * Change a message
   *
   * Changes the metadata of a message.
   *
   * `POST /threads/{thread_id}/messages/{message_id}`
   */
  modifyMessage(request: ModifyMessageRequest, context: Context): ModifyMessageResult | Promise<ModifyMessageResult>;
}
