/** The body of a chat-completions request, as far as the server at hand understands it. */
import type { ChatContentPart, ChatMessage, ChatRequest } from './model.ts';

export interface ChatBodyOptions {
  /** Whether the server takes `top_k`, `repetition_penalty` and grammars, as vLLM does; OpenAI's own refuses them. */
  readonly extended?: boolean;
  /** Fetches an image and gives it as a `data:` URL; absent: the server gets the URL and fetches by itself. */
  readonly inlineImage?: (url: string, signal: AbortSignal) => Promise<string>;
}

/** Always streamed, with usage. */
export async function chatBody(request: ChatRequest, options: ChatBodyOptions, signal: AbortSignal): Promise<object> {
  const { top_k, repetition_penalty, tool_prompt_format: _, response_format, ...body } = request;
  const extended = options.extended ?? true;
  const { inlineImage } = options;
  const inline = inlineImage === undefined ? undefined : (url: string) => inlineImage(url, signal);
  return {
    ...body,
    messages: await Promise.all(request.messages.map((message) => withImages(message, inline))),
    ...(extended && top_k !== undefined && { top_k }),
    ...(extended && repetition_penalty !== undefined && { repetition_penalty }),
    ...responseFormat(response_format, extended),
    stream: true,
    stream_options: { include_usage: true },
  };
}

function responseFormat(format: ChatRequest['response_format'], extended: boolean): object {
  if (format === undefined) return {};
  if (format.type !== 'grammar') return { response_format: format };
  return extended ? { guided_grammar: format.bnf } : {};
}

type Inline = ((url: string) => Promise<string>) | undefined;

async function withImages(message: ChatMessage, inline: Inline): Promise<ChatMessage> {
  if (inline === undefined || typeof message.content === 'string' || message.content === null) return message;
  return { ...message, content: await Promise.all(message.content.map((part) => withImage(part, inline))) };
}

async function withImage(part: ChatContentPart, inline: (url: string) => Promise<string>): Promise<ChatContentPart> {
  if (part.type !== 'image_url' || part.image_url.url.startsWith('data:')) return part;
  return { ...part, image_url: { ...part.image_url, url: await inline(part.image_url.url) } };
}
