// Generated from spec/assistants/v1.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The items of a stream as text, by framing. */
import { ServerSentEvent, StreamComment, writeComment, writeFrame } from './event-stream.ts';
import type { EventFields } from './event-stream.ts';
import type { ContentDescription } from './operation.ts';
import { toJson } from './json-text.ts';

/** How one kind of stream is written. */
export interface ItemWriter {
  /** The value that validators judge; nothing for comments. */
  readonly item: (given: unknown) => { readonly value: unknown } | undefined;
  readonly write: (given: unknown) => string;
  /** What ends a stream that went well; empty where the end of the body does. */
  readonly end: string;
}

/** The writer for a content description. */
export function itemWriter(content: ContentDescription): ItemWriter {
  return content.kind === 'event-stream' ? eventWriter(content) : lineWriter;
}

function eventWriter(content: ContentDescription): ItemWriter {
  return {
    item: unwrap,
    write: (given) => writeEvent(given, content.frames === true),
    end: content.terminator === undefined ? '' : writeFrame(content.terminator, {}),
  };
}

function unwrap(given: unknown): { readonly value: unknown } | undefined {
  if (given instanceof StreamComment) return undefined;
  return { value: given instanceof ServerSentEvent ? given.item : given };
}

function writeEvent(given: unknown, frames: boolean): string {
  if (given instanceof StreamComment) return writeComment(given);
  const fields = given instanceof ServerSentEvent ? given.fields : {};
  const item: unknown = given instanceof ServerSentEvent ? given.item : given;
  return frames ? writeWhole(item, fields) : writeFrame(toJson(item), fields);
}

/** The item is the frame: its `data` is text already, or JSON to be written. */
function writeWhole(item: unknown, fields: EventFields): string {
  const frame: { readonly [name: string]: unknown } =
    typeof item === 'object' && item !== null ? { ...item } : { data: item };
  const { event, id, retry, data } = frame;
  const own = {
    ...(typeof event === 'string' ? { event } : {}),
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof retry === 'number' ? { retry } : {}),
  };
  const text = data === undefined ? undefined : typeof data === 'string' ? data : toJson(data);
  return writeFrame(text, { ...own, ...fields });
}

const lineWriter: ItemWriter = {
  item: unwrap,
  write: (given) => (given instanceof StreamComment ? '' : `${toJson(unwrap(given)?.value)}\n`),
  end: '',
};
