/** The part of a chat-completions request that a scripted model reads. */

export interface ModelRequest {
  readonly model: string;
  readonly messages: readonly ModelMessage[];
  readonly tools?: readonly ModelTool[];
  readonly [parameter: string]: unknown;
}

export interface ModelMessage {
  readonly role: string;
  readonly content?: string | null | readonly ContentPart[];
  readonly name?: string;
  readonly tool_call_id?: string;
  readonly tool_calls?: readonly ModelToolCall[];
  readonly [member: string]: unknown;
}

export interface ContentPart {
  readonly type: string;
  readonly text?: string;
  readonly [member: string]: unknown;
}

export interface ModelToolCall {
  readonly id?: string;
  readonly function: { readonly name: string; readonly arguments?: string };
  readonly [member: string]: unknown;
}

export interface ModelTool {
  readonly type?: string;
  readonly function: { readonly name: string; readonly [member: string]: unknown };
  readonly [member: string]: unknown;
}

/** Whether a value from the wire can be answered: it names a model, and its messages and tools have their shapes. */
export function isModelRequest(value: unknown): value is ModelRequest {
  if (!isRecord(value) || typeof value['model'] !== 'string' || !Array.isArray(value['messages'])) return false;
  const tools = value['tools'] ?? [];
  return value['messages'].every(isMessage) && Array.isArray(tools) && tools.every(isNamedFunction);
}

/** The text of a message; parts are joined by a line feed, parts without text are left out. */
export function messageText(message: ModelMessage): string {
  const { content } = message;
  if (typeof content === 'string') return content;
  return (content ?? []).flatMap((part) => (part.text === undefined ? [] : [part.text])).join('\n');
}

function isMessage(value: unknown): boolean {
  if (!isRecord(value) || typeof value['role'] !== 'string') return false;
  const calls = value['tool_calls'] ?? [];
  return isContent(value['content'] ?? '') && Array.isArray(calls) && calls.every(isNamedFunction);
}

function isContent(content: unknown): boolean {
  return typeof content === 'string' || (Array.isArray(content) && content.every(isContentPart));
}

function isContentPart(part: unknown): boolean {
  return isRecord(part) && typeof part['type'] === 'string' && ['string', 'undefined'].includes(typeof part['text']);
}

function isNamedFunction(value: unknown): boolean {
  return isRecord(value) && isRecord(value['function']) && typeof value['function']['name'] === 'string';
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
