// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ChatRequest, ChatResult } from '../operations/chat.ts';

/** Handlers of `chat`. */
export interface ChatHandlers<Context> {
  /** `POST /chat` */
  chat(request: ChatRequest, context: Context): ChatResult | Promise<ChatResult>;
}
