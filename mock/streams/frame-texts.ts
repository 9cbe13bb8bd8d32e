/** Writes the items of a stream as text, in the framing of its media type. */
import { isObject } from '#document';
import type { NamedItem } from './order-items.ts';
import type { MockStream } from './stream-of.ts';

/** One text for each frame, the terminator included. */
export function frameTexts(stream: MockStream, items: readonly NamedItem[]): readonly string[] {
  const frame = frameFor[stream.framing](items);
  const frames = items.map((item) => frame(item, stream));
  return stream.terminator === '[DONE]' ? [...frames, 'data: [DONE]\n\n'] : frames;
}

type WriteFrame = (item: NamedItem, stream: MockStream) => string;

const frameFor: { readonly [Framing in MockStream['framing']]: (items: readonly NamedItem[]) => WriteFrame } = {
  sse: (items) => (items.every(isWholeFrame) ? wholeFrame : eventFrame),
  ndjson: () => lineFrame,
  // RFC 7464: a record separator before each text, a line feed behind it.
  sequence: () => (item) => `\u001e${lineFrame(item)}`,
};

/** The event's name is repeated in the frame only where it stands at the top of the item, as in OpenAI's streams. */
function eventFrame({ name, item }: NamedItem, { key }: MockStream): string {
  const event = name !== '' && key.length === 1 ? `event: ${name}\n` : '';
  return `${event}data: ${JSON.stringify(item)}\n\n`;
}

const frameFields: readonly string[] = ['event', 'data', 'id', 'retry'];

/** Items may describe frames, `{ event, data }`, rather than the data of a frame. */
function isWholeFrame({ item }: NamedItem): boolean {
  if (!isObject(item) || !Object.hasOwn(item, 'data') || typeof (item['event'] ?? '') !== 'string') return false;
  return Object.keys(item).every((name) => frameFields.includes(name));
}

/** Texts are data as they are, like `[DONE]`; all else is JSON. */
function wholeFrame({ item }: NamedItem): string {
  const { data, ...fields } = isObject(item) ? item : { data: item };
  const lines = typeof data === 'string' ? data.split(/\r\n|\r|\n/) : [JSON.stringify(data)];
  const names = frameFields.filter((name) => typeof fields[name] === 'string' || typeof fields[name] === 'number');
  return [...names.map((name) => `${name}: ${fields[name]}\n`), ...lines.map((line) => `data: ${line}\n`), '\n'].join(
    '',
  );
}

function lineFrame({ item }: NamedItem): string {
  return `${JSON.stringify(item)}\n`;
}
