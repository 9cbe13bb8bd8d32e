/** What is stored as version 2 shows it. */
import type {
  Annotation as ShownAnnotation,
  Assistant as ShownAssistant,
  Message as ShownMessage,
  MessageContent,
  Run as ShownRun,
  RunStep as ShownStep,
  RunStepToolCall,
  Thread as ShownThread,
} from '#generated/assistants-v2/types';
import type { Assistant, Thread } from '../../../domain/assistants/records/assistant.ts';
import type { Annotation, ContentPart, Message } from '../../../domain/assistants/records/message.ts';
import type { Run, RunError } from '../../../domain/assistants/records/run.ts';
import type { RunStep, SearchCall, SearchResult, ToolCall } from '../../../domain/assistants/records/step.ts';
import { writable } from '../writable.ts';

export function assistantV2(assistant: Assistant): ShownAssistant {
  const { attached_at: _, reasoning_effort: __, tool_resources, ...shown } = assistant;
  return { object: 'assistant', ...writable(shown), tool_resources: writable(tool_resources ?? {}) };
}

export function threadV2(thread: Thread): ShownThread {
  return { object: 'thread', ...writable(thread) };
}

export function messageV2(stored: Message): ShownMessage {
  const { interrupted: _, content, ...message } = stored;
  return { object: 'thread.message', ...writable(message), content: content.map(contentV2) };
}

function contentV2(part: ContentPart): MessageContent {
  if (part.type !== 'text') return writable(part);
  return { type: 'text', text: { value: part.text.value, annotations: part.text.annotations.map(annotationV2) } };
}

/** Version 2 quotes nothing. */
export function annotationV2(annotation: Annotation): ShownAnnotation {
  if (annotation.type === 'file_path') return writable(annotation);
  const { file_citation: cited, ...range } = annotation;
  return { ...range, file_citation: { file_id: cited.file_id } };
}

export function runV2(stored: Run): ShownRun {
  const { file_ids: _, reasoning_effort: __, ...run } = stored;
  return { object: 'thread.run', ...writable(run) };
}

export interface Including {
  /** Whether results of searches are shown with what they say. */
  readonly content: boolean;
}

export function stepV2(step: RunStep, including: Including): ShownStep {
  const { answer: _, spent: __, step_details: details, ...shown } = step;
  return {
    object: 'thread.run.step',
    ...writable(shown),
    last_error: step.last_error === null ? null : stepError(step.last_error),
    step_details:
      details.type === 'message_creation'
        ? writable(details)
        : { type: 'tool_calls', tool_calls: details.tool_calls.map((call) => callV2(call, including)) },
  };
}

/** Steps know fewer codes than runs. */
function stepError({ code, message }: RunError): {
  code: 'server_error' | 'rate_limit_exceeded';
  message: string;
} {
  return { code: code === 'rate_limit_exceeded' ? code : 'server_error', message };
}

function callV2(call: ToolCall, including: Including): RunStepToolCall {
  return call.type === 'file_search' ? searchV2(call, including) : writable(call);
}

function searchV2(
  { id, type, file_search: { ranking_options, results } }: SearchCall,
  { content }: Including,
): RunStepToolCall {
  return {
    id,
    type,
    file_search: {
      ...(ranking_options !== undefined && { ranking_options: writable(ranking_options) }),
      ...(results !== undefined && { results: results.map((result) => resultV2(result, content)) }),
    },
  };
}

function resultV2({ text, ...result }: SearchResult, withContent: boolean) {
  return { ...result, ...(withContent && { content: [{ type: 'text' as const, text }] }) };
}
