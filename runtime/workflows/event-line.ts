/** An event as it is shown: its bare content, as one JSON object. */
import { isObject, type EventType } from './workflow-shapes.ts';

/**
 * What the event's schema does not declare goes under `_data`; an event without a schema declares all it has. Content
 * that is no object is the one member `value`. Throws where the content cannot be written as JSON.
 */
export function eventLine(event: EventType, content: unknown): string {
  const text = writtenAs('an event', shape(event, content));
  // An object may write itself as something else, as dates do.
  return text.startsWith('{') ? text : `{"value":${text}}`;
}

/** A value as JSON; what JSON does not know at all is null. Throws where the value cannot be written. */
export function jsonText(value: unknown): string {
  return writtenAs('the result', value);
}

function shape(event: EventType, content: unknown): object {
  if (content === undefined || content === null) return {};
  if (!isObject(content)) return { value: content };
  const declared = event.schema?.shape;
  if (declared === undefined) return content;
  const entries = Object.entries(content);
  const extra = entries.filter(([name]) => !Object.hasOwn(declared, name) && name !== '_data');
  const own = entries.filter(([name]) => Object.hasOwn(declared, name));
  const more = { ...(isObject(content['_data']) ? content['_data'] : {}), ...Object.fromEntries(extra) };
  return { ...Object.fromEntries(own), ...(Object.keys(more).length > 0 && { _data: more }) };
}

const largest = 1024 * 1024;

function writtenAs(what: string, value: unknown): string {
  const text = JSON.stringify(value) ?? 'null';
  if (text.length > largest) throw new Error(`${what} is longer than ${largest} characters`);
  return text;
}
