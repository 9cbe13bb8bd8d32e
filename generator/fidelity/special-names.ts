/** Fields of which something else becomes where they stand: they have names of their own there. */
import { type Json, type JsonSchema, parsePointer } from '#document';
import { kindOf } from '../ir/index.ts';
import type { Visit } from './find-constructs.ts';

/** The name of a construct whose fate depends on its surroundings, and what is in it goes with it; undefined for all others. */
export function specialName(visit: Visit, field: string, isText: (schema: Json) => boolean): string | undefined {
  const { kind } = visit;
  if (kind === 'media type') return mediaTypeName(visit, field, isText);
  return kind === 'operation' && field === 'callbacks' && isReceived(visit)
    ? 'operation.callbacks of what is received'
    : undefined;
}

function mediaTypeName(
  { pointer, value }: Visit,
  field: string,
  isText: (schema: Json) => boolean,
): string | undefined {
  if (field !== 'schema' && field !== 'itemSchema' && field !== 'encoding') return undefined;
  const schema = (value as { readonly schema?: JsonSchema }).schema;
  const travels = kindOf((parsePointer(pointer).at(-1) ?? '').toLowerCase(), schema);
  const isOpaque = travels === 'text' || travels === 'binary';
  if (field === 'schema' && isOpaque && schema !== undefined && !isText(schema)) return 'media type.schema of a text';
  const isStream = travels === 'event-stream' || travels === 'json-lines';
  if (field === 'itemSchema' && !isStream) return 'media type.itemSchema outside streams';
  const isForm = travels === 'form' || travels === 'multipart';
  return field === 'encoding' && !isForm ? 'media type.encoding outside forms' : undefined;
}

/** Webhooks, and what stands in a callback. */
function isReceived({ pointer }: Visit): boolean {
  const [root, ...rest] = parsePointer(pointer);
  return root === 'webhooks' || rest.includes('callbacks');
}
