// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Server-sent events as bytes (WHATWG HTML §9.2): every frame whole, in one piece. */

/** An item with fields of its frame beside the data: `sse(item, { id: '7' })`. */
export class ServerSentEvent<Item> {
  readonly item: Item;
  readonly fields: EventFields;

  constructor(item: Item, fields: EventFields) {
    this.item = item;
    this.fields = fields;
  }
}

export interface EventFields {
  /** What a client sends back as `Last-Event-ID`. */
  readonly id?: string;
  readonly event?: string;
  /** Milliseconds that a client waits before it comes again. */
  readonly retry?: number;
}

/** A line that clients skip: keeps a silent connection open. */
export class StreamComment {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Gives an item an id, an event name, or both. */
export function sse<Item>(item: Item, fields: EventFields): ServerSentEvent<Item> {
  return new ServerSentEvent(item, fields);
}

/** A comment between the items of a stream. */
export function comment(text = ''): StreamComment {
  return new StreamComment(text);
}

/** One frame; data of several lines becomes several `data` lines. */
export function writeFrame(text: string | undefined, fields: EventFields): string {
  const lines = [
    ...(fields.event === undefined ? [] : [`event: ${singleLine(fields.event)}`]),
    ...(fields.id === undefined ? [] : [`id: ${singleLine(fields.id).replaceAll('\0', '')}`]),
    ...(fields.retry === undefined ? [] : [`retry: ${Math.max(0, Math.trunc(fields.retry))}`]),
    ...(text === undefined ? [] : splitLines(text).map((line) => `data: ${line}`)),
  ];
  return `${lines.join('\n')}\n\n`;
}

/** A comment frame. */
export function writeComment(comment: StreamComment): string {
  return `${splitLines(comment.text)
    .map((line) => `: ${line}`.trimEnd())
    .join('\n')}\n\n`;
}

function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

function singleLine(text: string): string {
  return splitLines(text).join(' ');
}
