/** Where a conversation stands, as far as a script can ask: what was said last, by whom, for the how-many-th time. */
import { messageText } from './request.ts';
import type { ModelMessage, ModelRequest } from './request.ts';

export interface Situation {
  readonly request: ModelRequest;
  readonly round: number;
  readonly attempt: number;
  /** The request asks a guard model for its verdict; then `userText` is the message to be judged. */
  readonly guard: boolean;
  readonly userText: string;
  /** Of all user messages, in order. */
  readonly userTexts: readonly string[];
  readonly systemText: string;
  readonly lastRole: string;
  /** The name and content of the tool result that came last; absent where none came after the last user message. */
  readonly tool?: { readonly name: string; readonly content: string };
  readonly offeredTools: readonly string[];
  /** The roles of all messages, in order. */
  readonly roles: readonly string[];
}

/** Reads a request; `attempt` counts from 1. System texts anywhere change neither the round nor the last role. */
export function readSituation(request: ModelRequest, attempt: number): Situation {
  const spoken = request.messages.filter((message) => message.role !== 'system' && message.role !== 'developer');
  const sinceUser = spoken.slice(spoken.findLastIndex((message) => message.role === 'user') + 1);
  const userText = textOfLast(spoken, 'user');
  const judged = judgedMessage(userText);
  const tool = lastToolResult(spoken, sinceUser);
  return {
    request,
    round: sinceUser.filter((message) => message.role === 'assistant').length + 1,
    attempt,
    guard: judged !== undefined,
    userText: judged ?? userText,
    userTexts: spoken.filter((message) => message.role === 'user').map(messageText),
    systemText: request.messages
      .filter((message) => !spoken.includes(message))
      .map(messageText)
      .join('\n'),
    lastRole: spoken.at(-1)?.role ?? 'user',
    ...(tool && { tool }),
    offeredTools: (request.tools ?? []).map((offered) => offered.function.name),
    roles: request.messages.map((message) => message.role),
  };
}

function textOfLast(messages: readonly ModelMessage[], role: string): string {
  const last = messages.findLast((message) => message.role === role);
  return last === undefined ? '' : messageText(last);
}

/** A Llama Guard prompt frames the conversation with markers; only what was said last in it is to be judged. */
function judgedMessage(text: string): string | undefined {
  const start = text.lastIndexOf('<BEGIN CONVERSATION>');
  const end = text.lastIndexOf('<END CONVERSATION>');
  if (start === -1 || end < start) return undefined;
  const lines = text
    .slice(start + '<BEGIN CONVERSATION>'.length, end)
    .trim()
    .split('\n');
  const spoken = lines.findLastIndex((line) => /^(User|Agent): /.test(line));
  return lines
    .slice(Math.max(spoken, 0))
    .join('\n')
    .replace(/^(User|Agent): /, '');
}

function lastToolResult(spoken: readonly ModelMessage[], sinceUser: readonly ModelMessage[]): Situation['tool'] {
  const result = sinceUser.findLast((message) => message.role === 'tool');
  if (result === undefined) return undefined;
  const call = spoken
    .flatMap((message) => message.tool_calls ?? [])
    .findLast((made) => made.id === result.tool_call_id);
  return { name: result.name ?? call?.function.name ?? '', content: messageText(result) };
}
