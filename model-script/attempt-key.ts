/** Tells whether two requests ask for the same inference, so that repetitions can be counted. */
import { messageText } from './request.ts';
import type { ModelRequest } from './request.ts';

/** Equal for requests to one model with the same conversation, whatever their parameters and message ids are. */
export function attemptKey(request: ModelRequest): string {
  const messages = request.messages.map((message) => [
    message.role,
    messageText(message),
    message.tool_call_id ?? null,
    (message.tool_calls ?? []).map((call) => [call.id ?? null, call.function.name, call.function.arguments ?? '']),
  ]);
  return JSON.stringify([request.model, messages]);
}
