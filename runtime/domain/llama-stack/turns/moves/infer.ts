/** A move of a turn: the model is asked, and every piece of its answer is shown as it comes. */
import { timestamp } from '../../../../clock.ts';
import type { FinishReason, ModelEvent } from '../../../../models/model.ts';
import { emptyAnswer, extendAnswer, parseArguments, type AnswerCall, type ModelAnswer } from '../../../model-answer.ts';
import { chatSettings } from '../../conversation/chat-settings.ts';
import { turnMessages } from '../../conversation/turn-messages.ts';
import { modelNotFound } from '../../refusals.ts';
import type { CompletionMessage, InferenceStep, ToolCall } from '#generated/llama-stack/types';
import { Parked } from '../../../play.ts';
import { newStep, type TurnDriving, type StartedStep } from './driving.ts';
import { lastInference } from '../loop.ts';
import { stepComplete, stepProgress, stepStart, type TurnEvent } from '../turn-event.ts';

/** Asks for the `attempt`-th time, under a new step. Throws what the provider throws. */
export async function infer(driving: TurnDriving, attempt: number): Promise<void> {
  const step = newStep(driving.ports, 'inference');
  await driving.append([{ frame: stepStart(step), note: { kind: 'step-started', at: step.started_at } }]);
  let answer = emptyAnswer;
  for await (const event of ask(driving, attempt)) {
    answer = extendAnswer(answer, event, () => `call_${driving.ports.ids.uuid()}`);
    if (event.kind === 'text') {
      await driving.append([{ frame: stepProgress(step, { type: 'text', text: event.text }) }]);
    }
  }
  if (driving.signal.aborted) throw new Parked();
  await driving.append(answered(driving, step, answer));
}

/** Ends an inference that was cut off, with what it had said; it is asked again under a new step. */
export async function closeInference(
  driving: TurnDriving,
  step: StartedStep<'inference'>,
  text: string,
): Promise<void> {
  const said: CompletionMessage = { role: 'assistant', content: text, stop_reason: 'out_of_tokens', tool_calls: [] };
  await driving.append([{ frame: stepComplete(details(driving, step, said)), note: { kind: 'interrupted' } }]);
}

async function* ask({ ports, caller, state, signal }: TurnDriving, attempt: number): AsyncGenerator<ModelEvent> {
  const { config, tools } = state.plan;
  const provider = ports.models.find(config.model);
  if (provider === undefined) throw modelNotFound(config.model);
  const first = lastInference(state, state.pass.steps) === undefined;
  const request = {
    model: config.model,
    messages: await turnMessages(ports.store, caller.tenant, state),
    ...chatSettings({ config, tools, first }),
  };
  yield* provider.ask(request, { signal, attempt });
}

/** The last frames of an inference: its calls, then the whole step. */
function answered(driving: TurnDriving, step: StartedStep<'inference'>, answer: ModelAnswer): readonly TurnEvent[] {
  const malformed = answer.calls.find((call) => parseArguments(argumentsText(call)) === undefined);
  if (malformed !== undefined) return answeredMalformed(driving, step, malformed);
  const calls = answer.calls.map(toolCall);
  const message: CompletionMessage = {
    role: 'assistant',
    content: answer.text,
    stop_reason: stopReasons[answer.reason],
    tool_calls: calls,
  };
  return [
    ...calls.map((tool_call) => ({
      frame: stepProgress(step, { type: 'tool_call', tool_call, parse_status: 'succeeded' }),
    })),
    { frame: stepComplete(details(driving, step, message)) },
  ];
}

/** A call that cannot be understood is shown as the text that it is, and nothing is called. */
function answeredMalformed(
  driving: TurnDriving,
  step: StartedStep<'inference'>,
  call: AnswerCall,
): readonly TurnEvent[] {
  const text = argumentsText(call);
  const message: CompletionMessage = { role: 'assistant', content: text, stop_reason: 'end_of_turn', tool_calls: [] };
  return [
    { frame: stepProgress(step, { type: 'tool_call', tool_call: text, parse_status: 'failed' }) },
    { frame: stepComplete(details(driving, step, message)) },
  ];
}

const stopReasons: { readonly [Reason in FinishReason]: CompletionMessage['stop_reason'] } = {
  stop: 'end_of_turn',
  content_filter: 'end_of_turn',
  tool_calls: 'end_of_message',
  length: 'out_of_tokens',
};

function toolCall(call: AnswerCall): ToolCall {
  const text = argumentsText(call);
  return { call_id: call.id, tool_name: call.name, arguments: parseArguments(text) ?? text, arguments_json: text };
}

function argumentsText(call: AnswerCall): string {
  return call.pieces.join('');
}

function details(driving: TurnDriving, step: StartedStep<'inference'>, message: CompletionMessage): InferenceStep {
  return {
    turn_id: driving.state.plan.turn_id,
    step_id: step.step_id,
    started_at: step.started_at,
    completed_at: timestamp(driving.ports.clock),
    step_type: 'inference',
    model_response: message,
  };
}
