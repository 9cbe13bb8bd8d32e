/** Messages and tool responses as they are kept: every field there. */
import type {
  ImageContentItemParam,
  InterleavedContent,
  InterleavedContentItem,
  InterleavedContentItemParam,
  InterleavedContentParam,
  ToolResponse,
  ToolResponseParam,
  Turn,
  TurnInputMessageParam,
} from '#generated/llama-stack/types';

/** A message without a role is a tool's result if it has a call id, and the user's otherwise. */
export function completeMessage(given: TurnInputMessageParam): Turn['input_messages'][number] {
  const content = completeContent(given.content);
  if ('call_id' in given && given.role !== ('user' as string)) return { role: 'tool', call_id: given.call_id, content };
  const { context } = given as { context?: InterleavedContentParam | null };
  return {
    role: 'user',
    content,
    context: context === undefined || context === null ? null : completeContent(context),
  };
}

export function completeToolResponse(given: ToolResponseParam): ToolResponse {
  return {
    call_id: given.call_id,
    tool_name: given.tool_name,
    content: completeContent(given.content),
    metadata: given.metadata ?? null,
  };
}

function completeContent(given: InterleavedContentParam): InterleavedContent {
  if (typeof given === 'string') return given;
  return Array.isArray(given) ? given.map(completeItem) : completeItem(given);
}

function completeItem(given: InterleavedContentItemParam): InterleavedContentItem {
  return given.type === 'text' ? { type: 'text', text: given.text } : completeImage(given);
}

function completeImage({ image }: ImageContentItemParam): InterleavedContentItem {
  const url = image.url === undefined || image.url === null ? null : { uri: image.url.uri };
  return { type: 'image', image: { url, data: image.data ?? null } };
}
