/** The documents of a turn: read, and put where the model finds them. */
import { download, DownloadFailure } from '../../../outward/download.ts';
import type { Fetch } from '../../../outward/guarded-fetch.ts';
import { invalid } from '../refusals.ts';
import type { Document, InterleavedContent, InterleavedContentItem, Turn } from '#generated/llama-stack/types';

type Messages = Turn['input_messages'];

/** The texts of documents, in order. Refuses types, contents and addresses that are not read. */
export function readDocuments(outward: Fetch, documents: readonly Document[], signal: AbortSignal): Promise<string[]> {
  return Promise.all(documents.map((document) => readDocument(outward, document, signal)));
}

/** The messages with texts added to the last of them. */
export function withTexts(messages: Messages, texts: readonly string[]): Messages {
  const last = messages.at(-1);
  if (last === undefined || texts.length === 0) return messages;
  return [...messages.slice(0, -1), { ...last, content: extended(last.content, texts.join('\n')) }];
}

async function readDocument(outward: Fetch, { content, mime_type }: Document, signal: AbortSignal): Promise<string> {
  const [type = ''] = mime_type.toLowerCase().split(';');
  const readable = type.startsWith('text/') || type.trim() === 'application/yaml';
  if (!readable) throw invalid(`Unexpected document mime type: ${mime_type}`);
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) throw invalid('A document must be one text, not a list of items');
  if ('uri' in content) return fetchText(outward, content.uri, signal);
  if (content.type === 'text') return content.text;
  throw invalid('A document must be a text, not an image');
}

async function fetchText(outward: Fetch, uri: string, signal: AbortSignal): Promise<string> {
  if (!/^https?:\/\//i.test(uri)) throw invalid(`The address of a document must begin with http or https: ${uri}`);
  try {
    return new TextDecoder().decode((await download(outward, uri, { signal })).bytes);
  } catch (problem) {
    if (problem instanceof DownloadFailure) throw invalid(`The document cannot be read: ${problem.message}`);
    throw problem;
  }
}

/** The older servers glued the texts together; a line feed between them is what they meant. */
function extended(content: InterleavedContent, text: string): InterleavedContent {
  if (typeof content === 'string') return `${content}\n${text}`;
  const items: InterleavedContentItem[] = Array.isArray(content) ? content : [content];
  return [...items, { type: 'text', text }];
}
