// Generated from spec/assistants/v1.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** JSON bodies, with a bound on nesting: validators and handlers may recurse over what comes out. */
import type { MediaType } from './media-type.ts';
import type { ReadResult } from './read-body.ts';
import { decodeText } from './text.ts';
import { fromJson } from './json-text.ts';

/** Decodes and parses a body; says what is wrong instead of throwing. */
export function readJson(bytes: Uint8Array<ArrayBuffer>, mediaType: MediaType, depth: number): ReadResult {
  const text = decodeText(bytes, mediaType);
  return 'problem' in text ? text : parseJson(text.value, depth);
}

/** Parses JSON of at most so many levels; parameters and form fields have a fixed bound. */
export function parseJson(text: string, depth = 64): ReadResult {
  if (isDeeper(text, depth)) return { problem: `is nested more than ${depth} levels deep` };
  try {
    return { value: fromJson(text) };
  } catch (error) {
    return { problem: `is not valid JSON: ${error instanceof Error ? error.message : 'it cannot be parsed'}` };
  }
}

/** Counts brackets outside of strings, without parsing; few brackets, in strings or not, cannot be deep. */
function isDeeper(text: string, limit: number): boolean {
  const lists = openings(text, '[', { count: 0, most: limit });
  return openings(text, '{', { count: lists, most: limit }) > limit && reaches(text, limit);
}

/** `count`, and how often the bracket occurs; no further than one more than `most`. */
function openings(
  text: string,
  bracket: string,
  { count, most }: { readonly count: number; readonly most: number },
): number {
  let found = count;
  for (let at = text.indexOf(bracket); at !== -1 && found <= most; at = text.indexOf(bracket, at + 1)) found += 1;
  return found;
}

const quote = 0x22;
const backslash = 0x5c;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

function reaches(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (inString && character === backslash) at += 1;
    else if (character === quote) inString = !inString;
    else if (!inString && opening.has(character)) depth += 1;
    else if (!inString && closing.has(character)) depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}
