/** What clients of version 1 say, as the domain understands it. */
import type {
  AssistantToolParam,
  CreateMessageRequest,
  CreateRunRequest,
  CreateThreadAndRunRequest,
  CreateThreadRequest,
} from '#generated/assistants-v1/types';
import type { NewMessage } from '../../../domain/assistants/messages.ts';
import type { Tool } from '../../../domain/assistants/records/tool.ts';
import { requireId } from '../../../domain/assistants/identifiers.ts';
import { invalid } from '../../../domain/assistants/refusals.ts';
import type { NewRun } from '../../../domain/assistants/runs/compose-run.ts';
import type { NewThread } from '../../../domain/assistants/threads.ts';

/** Of a new thread. */
const mostMessages = 32;

function tool(given: AssistantToolParam): Tool {
  return given.type === 'retrieval' ? { type: 'file_search' } : given;
}

/** The same with its tools, if it has any, as version 2 calls them. */
export function withTools<Body extends { readonly tools?: AssistantToolParam[] }>(
  body: Body,
): Omit<Body, 'tools'> & { readonly tools?: readonly Tool[] } {
  const { tools, ...rest } = body;
  return { ...rest, ...(tools !== undefined && { tools: tools.map(tool) }) };
}

/** Its files are for every tool that reads files. Throws a refusal for what is no file; `place` is like `messages[0].`. */
export function newMessageV1(message: CreateMessageRequest, place = ''): NewMessage {
  const { role, content, file_ids = [], metadata } = message;
  for (const file_id of file_ids) requireId(file_id, 'file', `${place}file_ids`);
  return {
    role,
    content: [{ type: 'text', text: { value: content, annotations: [] } }],
    attachments: file_ids.map((file_id) => ({
      file_id,
      tools: [{ type: 'code_interpreter' }, { type: 'file_search' }],
    })),
    ...(metadata !== undefined && { metadata }),
  };
}

/** Throws a refusal for more messages than version 1 took. */
export function newThreadV1({ messages, ...thread }: CreateThreadRequest): NewThread {
  const count = messages?.length ?? 0;
  if (count > mostMessages) {
    const expected = `Expected an array with maximum length ${mostMessages}, but got an array with length ${count} instead.`;
    throw invalid(`Invalid 'messages': array too long. ${expected}`, 'messages', 'array_above_max_length');
  }
  return {
    ...thread,
    ...(messages !== undefined && {
      messages: messages.map((message, at) => newMessageV1(message, `messages[${at}].`)),
    }),
  };
}

export function newRunV1({ tools, ...run }: CreateRunRequest | Omit<CreateThreadAndRunRequest, 'thread'>): NewRun {
  return { ...run, ...(tools !== undefined && { tools: tools?.map(tool) ?? null }) };
}
