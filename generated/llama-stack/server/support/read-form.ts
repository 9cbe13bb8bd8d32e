// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** `application/x-www-form-urlencoded` bodies. */
import { decodeFields } from './form-fields.ts';
import type { Field } from './form-fields.ts';
import type { MediaType } from './media-type.ts';
import type { ContentDescription } from './operation.ts';
import { decodeFormText } from './percent.ts';
import { splitPairs } from './query.ts';
import type { ReadResult } from './read-body.ts';
import { decodeText } from './text.ts';

/** Reads the fields by the shape of the body. */
export function readForm(
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: MediaType,
  content: ContentDescription,
): ReadResult {
  const text = decodeText(bytes, mediaType);
  return 'problem' in text ? text : readFormText(text.value, content);
}

/** The same for text: a body, or a whole query. */
export function readFormText(text: string, content: Pick<ContentDescription, 'shape' | 'encoding'>): ReadResult {
  const fields: Field[] = [];
  for (const pair of splitPairs(text)) {
    const value = decodeFormText(pair.raw);
    if (value === undefined) return { problem: `has a field that is not percent-encoded UTF-8: ${pair.name}` };
    fields.push({ name: pair.name, value, raw: pair.raw });
  }
  return { value: decodeFields(fields, content) };
}
