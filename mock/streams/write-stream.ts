/** Writes the items of a stream as text, in the framing of its media type. */
import type { NamedItem } from './order-items.ts';
import type { MockStream } from './stream-of.ts';

/** One text for each frame, the terminator included. */
export function frameTexts(stream: MockStream, items: readonly NamedItem[]): readonly string[] {
  const frame = stream.framing === 'sse' ? eventFrame : lineFrame;
  const frames = items.map((item) => frame(item, stream));
  return stream.terminator === '[DONE]' ? [...frames, 'data: [DONE]\n\n'] : frames;
}

/** The event's name is repeated in the frame only where it stands at the top of the item, as in OpenAI's streams. */
function eventFrame({ name, item }: NamedItem, { key }: MockStream): string {
  const event = name !== '' && key.length === 1 ? `event: ${name}\n` : '';
  return `${event}data: ${JSON.stringify(item)}\n\n`;
}

function lineFrame({ item }: NamedItem): string {
  return `${JSON.stringify(item)}\n`;
}
