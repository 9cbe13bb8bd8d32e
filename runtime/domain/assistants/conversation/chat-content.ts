/** The content of a message in the words of the chat-completions API. */
import type { ChatContentPart, ChatMessage } from '../../../models/model.ts';
import { contentPlace } from '../places.ts';
import type { ContentPart, Message } from '../records/message.ts';
import type { RunDriving } from '../runs/moves/driving.ts';

/** Plain text stays plain. */
export async function chatContent(driving: RunDriving, message: Message): Promise<ChatMessage['content']> {
  const plain = message.role === 'assistant' || message.content.every((part) => part.type === 'text');
  if (plain) return textOf(message);
  const parts = await Promise.all(message.content.map((part) => chatPart(driving, part)));
  return parts.flat();
}

/** Its words; images have none. */
export function textOf({ content }: Message): string {
  return content.flatMap((part) => words(part)).join('\n');
}

function words(part: ContentPart): readonly string[] {
  if (part.type === 'text') return [part.text.value];
  return part.type === 'refusal' ? [part.refusal] : [];
}

async function chatPart(driving: RunDriving, part: ContentPart): Promise<readonly ChatContentPart[]> {
  if (part.type === 'image_url') {
    const { url, detail } = part.image_url;
    return [{ type: 'image_url', image_url: { url, ...(detail !== undefined && { detail }) } }];
  }
  if (part.type === 'image_file') return imageOf(driving, part.image_file);
  return words(part).map((text) => ({ type: 'text', text }));
}

/** The kind of an image is told by its first bytes, which in base64 always look the same. */
const signatures: readonly (readonly [start: string, mediaType: string])[] = [
  ['/9j/', 'image/jpeg'],
  ['R0lGOD', 'image/gif'],
  ['UklGR', 'image/webp'],
];

/** A file that is not there leaves its place empty. */
async function imageOf(
  { ports, path }: RunDriving,
  { file_id, detail }: { readonly file_id: string; readonly detail?: string },
): Promise<readonly ChatContentPart[]> {
  const content = await ports.store.get(contentPlace(path.tenant, file_id));
  if (content === undefined) return [];
  const { base64 } = content;
  const mediaType = signatures.find(([start]) => base64.startsWith(start))?.[1] ?? 'image/png';
  const url = `data:${mediaType};base64,${base64}`;
  return [{ type: 'image_url', image_url: { url, ...(detail !== undefined && { detail }) } }];
}
