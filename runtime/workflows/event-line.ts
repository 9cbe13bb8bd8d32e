/** An event as it is shown: its bare content, as one JSON object. */
import { isObject, type EventType } from './workflow-shapes.ts';

/**
 * What the event's schema does not declare goes under `_data`; an event without a schema declares all it has. Content
 * that is no object is the one member `value`. Throws where the content cannot be written as JSON.
 */
export function eventLine(event: EventType, data: unknown): string {
  return checked(JSON.stringify(shape(event, data)));
}

/** A value as JSON; what JSON does not know at all is null. Throws where the value cannot be written. */
export function jsonText(value: unknown): string {
  return checked(JSON.stringify(value) ?? 'null');
}

function shape(event: EventType, data: unknown): object {
  if (data === undefined || data === null) return {};
  if (!isObject(data)) return { value: data };
  const declared = event.schema?.shape;
  if (declared === undefined) return data;
  const entries = Object.entries(data);
  const extra = entries.filter(([name]) => !Object.hasOwn(declared, name) && name !== '_data');
  const own = entries.filter(([name]) => Object.hasOwn(declared, name));
  const more = { ...(isObject(data['_data']) ? data['_data'] : {}), ...Object.fromEntries(extra) };
  return { ...Object.fromEntries(own), ...(Object.keys(more).length > 0 && { _data: more }) };
}

const largest = 1024 * 1024;

function checked(text: string): string {
  if (text.length > largest) throw new Error(`it is longer than ${largest} characters`);
  return text;
}
