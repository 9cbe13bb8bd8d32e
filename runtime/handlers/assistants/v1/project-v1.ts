/** What is stored as version 1 shows it: searches are retrievals, and files stand in one list. */
import type {
  Assistant as ShownAssistant,
  AssistantFile,
  AssistantTool,
  Message as ShownMessage,
  MessageContent,
  MessageFile,
  Run as ShownRun,
  RunStep as ShownStep,
  RunStepToolCall,
  Thread as ShownThread,
} from '#generated/assistants-v1/types';
import type { AttachedFile } from '../../../domain/assistants/assistant-files.ts';
import type { Assistant, Thread } from '../../../domain/assistants/records/assistant.ts';
import type { ContentPart, Message } from '../../../domain/assistants/records/message.ts';
import type { Run, RunError } from '../../../domain/assistants/records/run.ts';
import type { RunStep, ToolCall } from '../../../domain/assistants/records/step.ts';
import type { FunctionDefinition, Tool } from '../../../domain/assistants/records/tool.ts';
import { writable } from '../writable.ts';

export function assistantV1(assistant: Assistant, files: readonly AttachedFile[]): ShownAssistant {
  const { id, created_at, name, description, model, instructions, tools, metadata } = assistant;
  return {
    id,
    object: 'assistant',
    created_at,
    name,
    description,
    model,
    instructions,
    tools: tools.map(toolV1),
    file_ids: files.map((file) => file.id),
    metadata: writable(metadata),
  };
}

function toolV1(tool: Tool): AssistantTool {
  if (tool.type === 'file_search') return { type: 'retrieval' };
  return tool.type === 'function' ? { type: 'function', function: functionV1(tool.function) } : tool;
}

function functionV1(stored: FunctionDefinition) {
  const { strict: _, ...definition } = stored;
  return writable(definition);
}

export function assistantFileV1({ id, created_at }: AttachedFile, assistant_id: string): AssistantFile {
  return { id, object: 'assistant.file', created_at, assistant_id };
}

export function threadV1({ id, created_at, metadata }: Thread): ShownThread {
  return { id, object: 'thread', created_at, metadata: writable(metadata) };
}

export function messageV1(message: Message): ShownMessage {
  const { id, created_at, thread_id, role, content, assistant_id, run_id, metadata } = message;
  return {
    id,
    object: 'thread.message',
    created_at,
    thread_id,
    role,
    content: content.map(contentV1),
    assistant_id,
    run_id,
    file_ids: filesOfMessage(message),
    metadata: writable(metadata),
  };
}

/** What version 1 does not know is told in words. */
function contentV1(part: ContentPart): MessageContent {
  if (part.type === 'text') return writable(part);
  if (part.type === 'image_file') return { type: 'image_file', image_file: { file_id: part.image_file.file_id } };
  const value = part.type === 'refusal' ? part.refusal : part.image_url.url;
  return { type: 'text', text: { value, annotations: [] } };
}

export function filesOfMessage({ attachments }: Message): string[] {
  return [...new Set(attachments.flatMap(({ file_id }) => file_id ?? []))];
}

export function messageFileV1(id: string, { id: message_id, created_at }: Message): MessageFile {
  return { id, object: 'thread.message.file', created_at, message_id };
}

export function runV1(stored: Run): ShownRun {
  const run = stored.status === 'incomplete' ? asFailed(stored) : stored;
  const { id, created_at, thread_id, assistant_id, required_action, last_error, expires_at, started_at } = run;
  const { cancelled_at, failed_at, completed_at, model, instructions, tools, file_ids, metadata, usage, status } = run;
  return {
    id,
    object: 'thread.run',
    created_at,
    thread_id,
    assistant_id,
    status: status === 'incomplete' ? 'failed' : status,
    required_action: writable(required_action),
    last_error: last_error === null ? null : errorV1(last_error),
    expires_at,
    started_at,
    cancelled_at,
    failed_at,
    completed_at,
    model,
    instructions,
    tools: tools.map(toolV1),
    file_ids: [...file_ids],
    metadata: writable(metadata),
    usage,
  };
}

/** Version 1 has no state for runs that were cut short by a cap on tokens, which only version 2 can set. */
function asFailed(run: Run): Run {
  const message = `The run is incomplete: ${run.incomplete_details?.reason ?? 'it was cut short'}.`;
  return { ...run, completed_at: null, failed_at: run.completed_at, last_error: { code: 'server_error', message } };
}

function errorV1({ code, message }: RunError): {
  code: 'server_error' | 'rate_limit_exceeded';
  message: string;
} {
  return { code: code === 'rate_limit_exceeded' ? code : 'server_error', message };
}

export function stepV1(step: RunStep): ShownStep {
  const { answer: _, spent: __, step_details: details, ...shown } = step;
  return {
    object: 'thread.run.step',
    ...writable(shown),
    last_error: step.last_error === null ? null : errorV1(step.last_error),
    step_details:
      details.type === 'message_creation'
        ? writable(details)
        : { type: 'tool_calls', tool_calls: details.tool_calls.map(callV1) },
  };
}

function callV1(call: ToolCall): RunStepToolCall {
  return call.type === 'file_search' ? { id: call.id, type: 'retrieval', retrieval: {} } : writable(call);
}
