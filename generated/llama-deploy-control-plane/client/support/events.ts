// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Server-sent events out of lines, exactly as the standard has it (WHATWG HTML §9.2.6). */
import type { Line } from './lines.ts';

export interface ServerSentEvent {
  readonly event: string | undefined;
  readonly data: string;
  /** The last id that was sent, by this event or one before. */
  readonly id: string | undefined;
  /** How long to wait before asking again, in milliseconds. */
  readonly retry: number | undefined;
}

/** The rest of a frame that the end of the body cut off. */
export const cutOff: unique symbol = Symbol('cut off');

/** Gives every event that has data; a frame without its blank line is not one. */
export async function* readEvents(lines: AsyncIterable<Line>): AsyncGenerator<ServerSentEvent | typeof cutOff> {
  let frame = emptyFrame();
  let id: string | undefined;
  for await (const line of lines) {
    if (line.text === '' && line.ended) {
      id = frame.id ?? id;
      if (frame.data.length > 0)
        yield {
          event: frame.event === '' ? undefined : frame.event,
          data: frame.data.join('\n'),
          id,
          retry: frame.retry,
        };
      frame = emptyFrame();
    } else readField(frame, line.text);
  }
  if (frame.data.length > 0) yield cutOff;
}

interface Frame {
  event: string | undefined;
  id: string | undefined;
  retry: number | undefined;
  readonly data: string[];
}

function emptyFrame(): Frame {
  return { event: undefined, id: undefined, retry: undefined, data: [] };
}

function readField(frame: Frame, line: string): void {
  const at = line.indexOf(':');
  if (at === 0) return;
  const name = at === -1 ? line : line.slice(0, at);
  const value = at === -1 ? '' : line.slice(at + 1).replace(/^ /, '');
  if (name === 'data') frame.data.push(value);
  else if (name === 'event') frame.event = value;
  else if (name === 'id' && !value.includes('\0')) frame.id = value;
  else if (name === 'retry' && /^\d{1,15}$/.test(value)) frame.retry = Number(value);
}
