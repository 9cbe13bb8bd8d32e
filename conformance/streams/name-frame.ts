/** Which event a frame is: by the key of the document, by its SSE event, or an error. */
import { isObject, type Json } from '#document';
import type { StreamDescription } from '../schema/api-document.ts';
import { knownPath, select } from '../values/path.ts';
import { parseJson } from '../values/parse-json.ts';
import type { Frame, RawFrame } from './frame.ts';

/** The name of frames that have none. */
const NAMELESS = '(no name)';

export function nameFrame(raw: RawFrame, index: number, description: StreamDescription): Frame {
  const data = parseJson(raw.text);
  const terminator = isTerminator(raw, description);
  return {
    ...raw,
    index,
    data,
    terminator,
    name: terminator ? (description.terminator ?? NAMELESS) : nameOf(raw, data, description),
  };
}

function isTerminator(raw: RawFrame, description: StreamDescription): boolean {
  const { terminator, key, itemIsFrame } = description;
  if (terminator === undefined) return false;
  if (itemIsFrame === true && nameOf(raw, undefined, description) === terminator) return true;
  return raw.text === terminator || (key === undefined && raw.event === terminator && raw.text === '');
}

/** What the schema of the items speaks of: the JSON data, or the whole event with it. */
export function itemOf(
  { text, event, id }: Pick<RawFrame, 'text' | 'event' | 'id'>,
  json: Json | undefined,
  { itemIsEvent, itemIsFrame }: StreamDescription,
): Json | undefined {
  if (!itemIsEvent && itemIsFrame !== true) return json;
  return {
    data: itemIsEvent ? text : (json ?? text),
    ...(event === undefined ? {} : { event }),
    ...(id === undefined ? {} : { id }),
  };
}

function nameOf(raw: RawFrame, json: Json | undefined, description: StreamDescription): string {
  const { key, errors } = description;
  const value = description.itemIsFrame === true ? itemOf(raw, json, description) : json;
  const named = key === undefined ? raw.event : select(value, knownPath(key));
  if (typeof named === 'string') return named;
  // Without a name of its own, a frame with the error member is an error; so is one that nothing declares but that says `error`.
  return isObject(value) && Object.hasOwn(value, errors ?? 'error') ? 'error' : (raw.event ?? NAMELESS);
}
