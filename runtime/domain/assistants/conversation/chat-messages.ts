/** The conversation as the model gets it: the instructions, the thread as far as it may be seen, and this run so far. */
import type { ChatMessage, ChatToolCall } from '../../../models/model.ts';
import { messagesOf } from '../places.ts';
import type { Message } from '../records/message.ts';
import type { Run } from '../records/run.ts';
import type { CodeCall, RunStep, ToolCall } from '../records/step.ts';
import { serverTools } from '../runs/calls.ts';
import type { RunDriving } from '../runs/moves/driving.ts';
import type { RunState } from '../runs/run-state.ts';
import { chatContent, textOf } from './chat-content.ts';
import { searchText } from './found-passages.ts';

export async function chatMessages(driving: RunDriving): Promise<readonly ChatMessage[]> {
  const { ports, path, state } = driving;
  const entries = await ports.store.list(messagesOf(path));
  const earlier = entries
    .map((entry) => entry.document)
    .filter((message) => message.run_id !== path.run_id && message.interrupted !== true && message.content.length > 0);
  const heard = truncated(state.run, earlier);
  const said = await Promise.all(heard.map((message) => chatMessage(driving, message)));
  const { instructions } = state.run;
  const system: ChatMessage[] =
    instructions === null || instructions === '' ? [] : [{ role: 'system', content: instructions }];
  return [...system, ...said, ...saidInRun(state)];
}

async function chatMessage(driving: RunDriving, message: Message): Promise<ChatMessage> {
  return { role: message.role, content: await chatContent(driving, message) };
}

/** What is left out is always the oldest; the last message is never. */
function truncated(run: Run, messages: readonly Message[]): readonly Message[] {
  const { type, last_messages } = run.truncation_strategy;
  const kept = type === 'last_messages' ? messages.slice(-(last_messages ?? messages.length)) : messages;
  if (type !== 'auto' || run.max_prompt_tokens === null) return kept;
  let tokens = estimate(run.instructions ?? '');
  const fitting = kept.toReversed().filter((message, index) => {
    tokens += estimate(textOf(message));
    return index === 0 || tokens <= (run.max_prompt_tokens ?? Infinity);
  });
  return fitting.toReversed();
}

/** Without a tokenizer: a token is four characters, as a rule of thumb. */
function estimate(text: string): number {
  return Math.ceil(text.length / 4);
}

/** Text and calls of one answer are one message to the model. */
function saidInRun(state: RunState): readonly ChatMessage[] {
  return Array.from({ length: state.answers }, (_, answer) => {
    if (state.cutOff.includes(answer)) return [];
    const steps = state.steps.filter((step) => step.answer === answer);
    const calls = steps.flatMap(callsOf);
    const text = steps.flatMap((step) => textsOf(state, step)).join('');
    if (text === '' && calls.length === 0) return [];
    const assistant: ChatMessage = {
      role: 'assistant',
      content: text === '' ? null : text,
      ...(calls.length > 0 && { tool_calls: calls.map(chatCall) }),
    };
    return [assistant, ...calls.map((call) => result(state, call))];
  }).flat();
}

function callsOf({ step_details: details }: RunStep): readonly ToolCall[] {
  return details.type === 'tool_calls' ? details.tool_calls : [];
}

function textsOf({ messages }: RunState, { step_details: details }: RunStep): readonly string[] {
  if (details.type !== 'message_creation') return [];
  return messages.filter(({ id }) => id === details.message_creation.message_id).map(textOf);
}

type Tellers<Result> = {
  readonly [Type in ToolCall['type']]: (call: Extract<ToolCall, { type: Type }>, state: RunState) => Result;
};

const callTellers: Tellers<ChatToolCall['function']> = {
  function: ({ function: { name, arguments: given } }) => ({ name, arguments: given }),
  code_interpreter: ({ code_interpreter: { input } }) => ({
    name: serverTools.code_interpreter,
    arguments: JSON.stringify({ code: input }),
  }),
  file_search: ({ file_search: { query } }) => ({
    name: serverTools.file_search,
    arguments: JSON.stringify({ query }),
  }),
};

const resultTellers: Tellers<string> = {
  function: ({ function: { output } }) => output ?? '',
  code_interpreter: codeText,
  file_search: (call, state) => searchText(state, call),
};

function chatCall(call: ToolCall): ChatToolCall {
  return { id: call.id, type: 'function', function: callTellers[call.type](call as never, undefined as never) };
}

function result(state: RunState, call: ToolCall): ChatMessage {
  return { role: 'tool', tool_call_id: call.id, content: resultTellers[call.type](call as never, state) };
}

/** Models get the words of what code printed; images they are told of. */
function codeText({ code_interpreter: { outputs } }: CodeCall): string {
  return outputs.map((output) => (output.type === 'logs' ? output.logs : '[an image]')).join('\n');
}
