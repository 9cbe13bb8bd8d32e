/** Content of the API in the words of the chat-completions API. */
import type { ChatContentPart } from '../../../models/model.ts';
import type { InterleavedContent, InterleavedContentItem } from '#generated/llama-stack/types';

/** Plain text stays plain; items become parts. */
export function chatContent(content: InterleavedContent): string | ChatContentPart[] {
  if (typeof content === 'string') return content;
  return (Array.isArray(content) ? content : [content]).map(chatPart);
}

/** The text of it; images have none. */
export function contentText(content: InterleavedContent): string {
  if (typeof content === 'string') return content;
  const items = Array.isArray(content) ? content : [content];
  return items.flatMap((item) => (item.type === 'text' ? [item.text] : [])).join('\n');
}

function chatPart(item: InterleavedContentItem): ChatContentPart {
  if (item.type === 'text') return { type: 'text', text: item.text };
  const { url, data } = item.image;
  return { type: 'image_url', image_url: { url: url?.uri ?? imageAddress(data ?? '') } };
}

/** The kind of an image is told by its first bytes, which in base64 always look the same. */
const signatures: readonly (readonly [start: string, mediaType: string])[] = [
  ['/9j/', 'image/jpeg'],
  ['R0lGOD', 'image/gif'],
  ['UklGR', 'image/webp'],
];

function imageAddress(base64: string): string {
  const mediaType = signatures.find(([start]) => base64.startsWith(start))?.[1] ?? 'image/png';
  return `data:${mediaType};base64,${base64}`;
}
