/** The conversation of a response in the words of the chat-completions API. */
import type { OpenAIResponseInput, OpenAIResponseOutput } from '#generated/llama-stack/types';
import type { ChatContentPart, ChatMessage, ChatToolCall } from '../../../models/model.ts';
import { answerOpenCalls } from '../conversation/answer-open-calls.ts';
import type { ItemCall, ItemMemories, ItemMemory } from './item-memory.ts';
import type { ResponseState } from './response-state.ts';

/** What the model gets for the next inference: the instructions, the input, and what this response did so far. */
export function responseMessages(state: ResponseState): readonly ChatMessage[] {
  const { plan } = state;
  const system: ChatMessage[] = plan.instructions === null ? [] : [{ role: 'system', content: plan.instructions }];
  const memories = { ...plan.memories, ...state.memories };
  return answerOpenCalls([...system, ...itemMessages([...plan.input, ...state.output], memories)]);
}

type Item = OpenAIResponseInput | OpenAIResponseOutput;

/** Items that belong to one answer of a model become one message, with the results of its calls behind it. */
function itemMessages(items: readonly Item[], memories: ItemMemories): readonly ChatMessage[] {
  const groups: { answer: string | undefined; parts: Told[] }[] = [];
  for (const item of items) {
    const memory = item.id !== null && Object.hasOwn(memories, item.id) ? memories[item.id] : undefined;
    if (memory?.interrupted === true) continue;
    const told = tell(item, memory);
    const last = groups.at(-1);
    const answer = memory?.answer ?? (told.call === undefined ? undefined : 'given by the client');
    if (last !== undefined && answer !== undefined && last.answer === answer) last.parts.push(told);
    else groups.push({ answer, parts: [told] });
  }
  return groups.flatMap(({ parts }) => join(parts));
}

/** What an item says: a message, a call, or what came out of one. */
interface Told {
  readonly message?: ChatMessage;
  readonly call?: ItemCall;
  readonly outcome?: string;
}

function join(parts: readonly Told[]): readonly ChatMessage[] {
  const calls = parts.flatMap((part) => part.call ?? []);
  const messages = parts.flatMap((part) => part.message ?? []);
  const outcomes = parts.flatMap(({ call, outcome }): ChatMessage[] =>
    call === undefined || outcome === undefined ? [] : [{ role: 'tool', tool_call_id: call.id, content: outcome }],
  );
  if (calls.length === 0) return messages;
  const text = messages.map((message) => message.content).filter((content) => typeof content === 'string');
  const said = text.length === 0 ? null : text.join('\n');
  return [{ role: 'assistant', content: said, tool_calls: calls.map(chatCall) }, ...outcomes];
}

function chatCall(call: ItemCall): ChatToolCall {
  return { id: call.id, type: 'function', function: { name: call.name, arguments: call.arguments } };
}

type Tellers = {
  readonly [Type in Item['type']]: (item: Extract<Item, { type: Type }>, memory: ItemMemory | undefined) => Told;
};

const tellers: Tellers = {
  message: ({ role, content }) => ({ message: { role: chatRole(role), content: chatContent(content) } }),
  function_call: ({ call_id, name, arguments: given }) => ({ call: { id: call_id, name, arguments: given } }),
  function_call_output: ({ call_id, output }) => ({
    message: { role: 'tool', tool_call_id: call_id, content: output },
  }),
  mcp_call: (item, memory) => ({
    call: memory?.call ?? { id: item.id, name: item.name, arguments: item.arguments },
    outcome: item.output ?? item.error ?? '',
  }),
  file_search_call: (item, memory) => ({
    call: memory?.call ?? {
      id: item.id,
      name: 'knowledge_search',
      arguments: JSON.stringify({ query: item.queries.join(' ') }),
    },
    outcome: memory?.outcome ?? (item.results ?? []).map((result) => result.text).join('\n'),
  }),
  // Without our own memory of it, nobody knows what was searched for or found.
  web_search_call: (_, memory) =>
    memory?.call === undefined ? {} : { call: memory.call, outcome: memory.outcome ?? '' },
  mcp_list_tools: () => ({}),
};

function tell(item: Item, memory: ItemMemory | undefined): Told {
  return tellers[item.type](item as never, memory);
}

function chatRole(role: string): ChatMessage['role'] {
  const roles = ['system', 'developer', 'user', 'assistant'] as const;
  return roles.find((each) => each === role) ?? 'user';
}

type MessageContent = Extract<Item, { type: 'message' }>['content'];

/** One text stays a text: many servers take lists only from users. */
function chatContent(content: MessageContent): ChatMessage['content'] {
  if (typeof content === 'string') return content;
  const parts: readonly ChatContentPart[] = content.map(chatPart);
  const [only, ...more] = parts;
  return only?.type === 'text' && more.length === 0 ? only.text : parts;
}

function chatPart(part: Exclude<MessageContent, string>[number]): ChatContentPart {
  if (part.type === 'refusal') return { type: 'text', text: part.refusal };
  if (part.type !== 'input_image') return { type: 'text', text: part.text };
  return { type: 'image_url', image_url: { url: part.image_url ?? '', detail: part.detail } };
}
