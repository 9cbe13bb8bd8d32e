/** The events of a run as the streams of version 2 show them. */
import type { AssistantStreamEvent, MessageContentDelta, RunStepToolCallDelta } from '#generated/assistants-v2/types';
import { isMessageFrame, isStepFrame } from '../../../domain/assistants/runs/run-state.ts';
import type {
  ContentDelta,
  MessageDelta,
  RunFrame,
  StepDelta,
  TextDelta,
  ToolCallDelta,
} from '../../../domain/assistants/runs/run-event.ts';
import { writable } from '../writable.ts';
import { annotationV2, messageV2, runV2, stepV2, threadV2, type Including } from './project-v2.ts';

export function frameV2(frame: RunFrame, including: Including): AssistantStreamEvent {
  if (frame.event === 'thread.created') return { event: frame.event, data: threadV2(frame.data) };
  if (frame.event === 'thread.message.delta') return { event: frame.event, data: messageDelta(frame.data) };
  if (frame.event === 'thread.run.step.delta') return { event: frame.event, data: stepDelta(frame.data) };
  if (isStepFrame(frame)) return { event: frame.event, data: stepV2(frame.data, including) };
  if (isMessageFrame(frame)) return { event: frame.event, data: messageV2(frame.data) };
  return { event: frame.event, data: runV2(frame.data) };
}

/** The last event of every stream that went well. */
export const doneEvent: AssistantStreamEvent = { event: 'done', data: '[DONE]' };

function messageDelta({ id, content }: MessageDelta) {
  return { id, object: 'thread.message.delta' as const, delta: { content: content.map(contentDelta) } };
}

function contentDelta(delta: ContentDelta): MessageContentDelta {
  return delta.type === 'text' ? { ...delta, text: textDelta(delta.text) } : writable(delta);
}

function textDelta({ value, annotations }: TextDelta) {
  return {
    ...(value !== undefined && { value }),
    ...(annotations !== undefined && {
      annotations: annotations.map((delta) => ({ ...annotationV2(delta), index: delta.index })),
    }),
  };
}

function stepDelta({ id, tool_calls }: StepDelta) {
  const step_details = { type: 'tool_calls' as const, tool_calls: tool_calls.map(callDelta) };
  return { id, object: 'thread.run.step.delta' as const, delta: { step_details } };
}

function callDelta(delta: ToolCallDelta): RunStepToolCallDelta {
  return delta.type === 'file_search' ? { ...delta, file_search: {} } : writable(delta);
}
