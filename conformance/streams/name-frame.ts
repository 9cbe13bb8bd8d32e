/** Which event a frame is: by the key of the document, by its SSE event, or an error. */
import type { Json } from '#document';
import type { StreamDescription } from '../schema/api-document.ts';
import { isObject, knownPath, select } from '../values/path.ts';
import { parseJson } from '../values/parse-json.ts';
import type { Frame, RawFrame } from './frame.ts';

/** The name of frames that have none. */
export const NAMELESS = '(no name)';

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

function isTerminator({ text, event }: RawFrame, { terminator, key }: StreamDescription): boolean {
  if (terminator === undefined) return false;
  return text === terminator || (key === undefined && event === terminator && text === '');
}

function nameOf(raw: RawFrame, value: Json | undefined, { key, errors }: StreamDescription): string {
  const named = key === undefined ? raw.event : select(value, knownPath(key));
  if (typeof named === 'string') return named;
  // Without a name of its own, a frame with the error member is an error; so is one that nothing declares but that says `error`.
  return isObject(value) && Object.hasOwn(value, errors ?? 'error') ? 'error' : (raw.event ?? NAMELESS);
}
