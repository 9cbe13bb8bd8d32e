/** Model servers refuse a conversation in which a tool call was never answered; a client may have left one so. */
import type { ChatMessage } from '../../../models/model.ts';

/** The same conversation, with a word from us for every call that nothing answers. */
export function answerOpenCalls(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  const answered = new Set(messages.flatMap((message) => message.tool_call_id ?? []));
  return messages.flatMap((message) => {
    const open = (message.tool_calls ?? []).filter((call) => !answered.has(call.id));
    return [
      message,
      ...open.map((call): ChatMessage => ({ role: 'tool', tool_call_id: call.id, content: unanswered })),
    ];
  });
}

const unanswered = 'No result was given for this call.';
