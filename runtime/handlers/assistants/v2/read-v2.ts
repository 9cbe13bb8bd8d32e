/** What clients of version 2 say, as the domain understands it. */
import type {
  CreateMessageRequest,
  CreateRunRequest,
  CreateThreadAndRunRequest,
  CreateThreadRequest,
  MessageContentParam,
  ToolChoiceParam,
} from '#generated/assistants-v2/types';
import type { NewMessage } from '../../../domain/assistants/messages.ts';
import type { ContentPart } from '../../../domain/assistants/records/message.ts';
import type { ToolChoice } from '../../../domain/assistants/records/tool.ts';
import { invalid } from '../../../domain/assistants/refusals.ts';
import type { NewRun } from '../../../domain/assistants/runs/compose-run.ts';
import type { NewThread } from '../../../domain/assistants/threads.ts';

export function newMessageV2({ role, content, attachments, metadata }: CreateMessageRequest): NewMessage {
  return {
    role,
    content: typeof content === 'string' ? [textPart(content)] : content.map(contentPart),
    attachments: attachments ?? [],
    ...(metadata !== undefined && { metadata }),
  };
}

function contentPart(part: MessageContentParam): ContentPart {
  return part.type === 'text' ? textPart(part.text) : part;
}

function textPart(value: string): ContentPart {
  return { type: 'text', text: { value, annotations: [] } };
}

export function newThreadV2({ messages, ...thread }: CreateThreadRequest): NewThread {
  return { ...thread, ...(messages !== undefined && { messages: messages.map(newMessageV2) }) };
}

export function newRunV2(body: CreateRunRequest): NewRun {
  const { stream: _, tool_choice, additional_messages: messages, ...run } = body;
  return {
    ...run,
    ...choiceOf(tool_choice),
    ...(messages !== undefined && { additional_messages: messages?.map(newMessageV2) ?? null }),
  };
}

export function newThreadRunV2(body: CreateThreadAndRunRequest): NewRun {
  const { stream: _, thread: __, tool_choice, ...run } = body;
  return { ...run, ...choiceOf(tool_choice) };
}

function choiceOf(choice: ToolChoiceParam | null | undefined): { tool_choice?: ToolChoice } {
  if (choice === undefined || choice === null) return {};
  if (typeof choice === 'string') return { tool_choice: choice };
  if (choice.type !== 'function') return { tool_choice: { type: choice.type } };
  if (choice.function !== undefined) return { tool_choice: { type: 'function', function: choice.function } };
  throw invalid(
    `Missing required parameter: 'tool_choice.function'.`,
    'tool_choice.function',
    'missing_required_parameter',
  );
}
