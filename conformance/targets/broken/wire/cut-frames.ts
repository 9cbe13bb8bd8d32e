/** Cuts a stream into frames as its bytes come, and names each as the document does. */
import type { StreamDescription } from '../../../schema/api-document.ts';
import { nameFrame } from '../../../streams/name-frame.ts';
import { createNdjsonParser } from '../../../streams/ndjson.ts';
import { createSseParser } from '../../../streams/sse.ts';
import type { Json } from '#document';
import type { PassingFrame } from './passing.ts';

export interface FrameCutter {
  push(bytes: Uint8Array): readonly PassingFrame[];
  /** Text without an end. */
  rest(): string;
}

type Framing = StreamDescription['framing'];
const ends: { readonly [F in Framing]: RegExp } = { sse: /\r\n\r\n|\n\n|\r\r/, ndjson: /\n/ };
const parsers = { sse: createSseParser, ndjson: createNdjsonParser };

export function createFrameCutter(description: StreamDescription): FrameCutter {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let buffer = '';
  let index = 0;
  return {
    push(bytes) {
      buffer += decoder.decode(bytes, { stream: true });
      const frames: PassingFrame[] = [];
      for (
        let end = ends[description.framing].exec(buffer);
        end !== null;
        end = ends[description.framing].exec(buffer)
      ) {
        const wire = buffer.slice(0, end.index + end[0].length);
        buffer = buffer.slice(wire.length);
        frames.push(frameOf(wire, index, description));
        index += 1;
      }
      return frames;
    },
    rest: () => buffer + decoder.decode(),
  };
}

function frameOf(wire: string, index: number, description: StreamDescription): PassingFrame {
  const [raw] = parsers[description.framing]().push(wire, { at: 0, chunk: 0 });
  if (raw === undefined) return { wire, index, name: undefined, json: undefined };
  const { name, data: json } = nameFrame(raw, index, description);
  return { wire, index, name, json };
}

/** The same frame with other content; its event and id stay. */
export function withContent(frame: PassingFrame, value: Json): string {
  return withText(frame, JSON.stringify(value));
}

export function withText({ wire }: PassingFrame, text: string): string {
  if (!/^data:/m.test(wire)) return `${text}\n`;
  let written = false;
  const lines = wire.split('\n').flatMap((line) => {
    if (!line.startsWith('data:')) return [line];
    if (written) return [];
    written = true;
    return [`data: ${text}`];
  });
  return lines.join('\n');
}
