/** What the model gets: the instructions, the earlier turns of the session, and this turn so far. */
import type { ChatContentPart, ChatMessage } from '../../../models/model.ts';
import type { Reading } from '../../../storage/store.ts';
import { turnPlace } from '../places.ts';
import type { InterleavedContent, Step, ToolCall, Turn } from '#generated/llama-stack/types';
import type { TurnState } from '../turns/turn-state.ts';
import { isShown } from '../turns/stored-turn.ts';
import { answerOpenCalls } from './answer-open-calls.ts';
import { chatContent, contentText } from './chat-content.ts';

/** The conversation for the next inference of a turn. */
export async function turnMessages(
  reading: Reading,
  tenant: string,
  state: TurnState,
): Promise<readonly ChatMessage[]> {
  const { plan } = state;
  const { instructions } = plan.config;
  const system: ChatMessage[] = instructions === '' ? [] : [{ role: 'system', content: instructions }];
  const earlier = await Promise.all(
    plan.earlier.map((turn_id) => reading.get(turnPlace({ ...plan, tenant, turn_id }))),
  );
  const history = earlier
    .filter((stored) => stored !== undefined)
    .filter(isShown)
    .flatMap(({ turn, interrupted }) => said({ input: turn.input_messages, steps: turn.steps, interrupted }));
  const now = said({ input: plan.input, steps: state.steps, interrupted: state.interrupted, now: true });
  return answerOpenCalls([...system, ...history, ...now]);
}

type InputMessage = Turn['input_messages'][number];

interface Said {
  readonly input: Turn['input_messages'];
  readonly steps: readonly Step[];
  readonly interrupted: readonly string[];
  /** The turn is going on: the context of its messages counts, and what was retrieved for them. */
  readonly now?: boolean;
}

function said({ input, steps, interrupted, now = false }: Said): readonly ChatMessage[] {
  const answeredInSteps = new Set(
    steps.flatMap((step) =>
      step.step_type === 'tool_execution' ? step.tool_responses.map((each) => each.call_id) : [],
    ),
  );
  const heard = input.filter((message) => message.role !== 'tool' || !answeredInSteps.has(message.call_id));
  const retrieved = steps.flatMap((step) => (step.step_type === 'memory_retrieval' ? [step.inserted_context] : []));
  const messages = heard.map((message, index) =>
    inputMessage(message, now ? contextOf(message, index === heard.length - 1 ? retrieved : []) : []),
  );
  const kept = steps.filter((step) => !interrupted.includes(step.step_id));
  return [...messages, ...kept.flatMap(stepMessages)];
}

/** What the client gave along with a message, and what was retrieved for it. */
function contextOf(message: InputMessage, retrieved: readonly InterleavedContent[]): readonly InterleavedContent[] {
  const given = message.role === 'user' && message.context !== null ? [message.context] : [];
  return [...given, ...retrieved];
}

function inputMessage(message: InputMessage, context: readonly InterleavedContent[]): ChatMessage {
  if (message.role === 'tool') {
    return { role: 'tool', tool_call_id: message.call_id, content: contentText(message.content) };
  }
  const all = [message.content, ...context];
  if (all.length === 1) return { role: 'user', content: chatContent(message.content) };
  return { role: 'user', content: all.flatMap(contentParts) };
}

function contentParts(content: InterleavedContent): readonly ChatContentPart[] {
  const parts = chatContent(content);
  return typeof parts === 'string' ? [{ type: 'text', text: parts }] : parts;
}

type Tellers = {
  readonly [Type in Step['step_type']]: (step: Extract<Step, { step_type: Type }>) => readonly ChatMessage[];
};

const tellers: Tellers = {
  inference: ({ model_response: { content, tool_calls } }) => {
    const calls = (tool_calls ?? []).map(chatCall);
    const text = contentText(content);
    return [
      {
        role: 'assistant',
        content: text === '' && calls.length > 0 ? null : text,
        ...(calls.length > 0 && { tool_calls: calls }),
      },
    ];
  },
  tool_execution: (step) =>
    step.tool_responses.map(({ call_id, content }) => ({
      role: 'tool',
      tool_call_id: call_id,
      content: contentText(content),
    })),
  shield_call: ({ violation }) =>
    violation === null ? [] : [{ role: 'assistant', content: violation.user_message ?? '' }],
  memory_retrieval: () => [],
};

function stepMessages(step: Step): readonly ChatMessage[] {
  return tellers[step.step_type](step as never);
}

function chatCall(call: ToolCall): NonNullable<ChatMessage['tool_calls']>[number] {
  const given = typeof call.arguments === 'string' ? call.arguments : JSON.stringify(call.arguments);
  return {
    id: call.call_id,
    type: 'function',
    function: { name: call.tool_name, arguments: call.arguments_json ?? given },
  };
}
