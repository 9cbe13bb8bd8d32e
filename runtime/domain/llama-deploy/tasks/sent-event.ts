/** An event for a task, out of the text in which clients put it: JSON, in one of several forms. */
import type { SentEvent } from '../../../workflows/protocol.ts';
import { isJsonObject, parsedJson, type JsonObject, type JsonValue } from '../json.ts';

/**
 * With its name: `{__is_pydantic, value, qualified_name}` as Python clients write it (`__is_component` alike), or
 * `{type, data}` as the TypeScript library does. Anything else has no name: it is for whoever waits for a human.
 * Nothing where the text is no JSON.
 */
export function parseSentEvent(text: string): SentEvent | undefined {
  const value = parsedJson(text);
  if (value === undefined) return undefined;
  return (isJsonObject(value) ? namedEvent(value) : undefined) ?? { content: JSON.stringify(value) };
}

function namedEvent(value: JsonObject): SentEvent | undefined {
  const { qualified_name: name, type, uniqueId, ...rest } = value;
  const typed = Boolean(value['__is_pydantic']) || Boolean(value['__is_component']);
  if (typed && typeof name === 'string' && name !== '') return { name, content: JSON.stringify(flat(value['value'])) };
  const label = type ?? uniqueId;
  const bare = typeof label === 'string' && Object.keys(rest).every((member) => member === 'data');
  return bare ? { name: label, content: JSON.stringify(value['data'] ?? null) } : undefined;
}

/** What a class of Python does not declare it keeps under `_data`; here all is on one level. */
function flat(value: JsonValue | undefined): JsonValue {
  if (!isJsonObject(value)) return value ?? null;
  const { _data: more, ...declared } = value;
  return isJsonObject(more) ? { ...more, ...declared } : value;
}
