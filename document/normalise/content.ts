/** Media types and their encodings. */
import type { Pointer } from '../json.ts';
import type { EncodingObject, HeaderObject, MediaTypeObject } from '../open-api.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Context, Reader } from './context.ts';
import { appendPointer } from '../pointer.ts';
import { child } from '../source/cursor.ts';
import { compact, recordOf } from './context.ts';
import { readExamples } from './examples.ts';
import { dereference, extensions, flag, members, text } from './fields.ts';
import { readHeader } from './headers.ts';
import { readSchema } from './schemas/read-schema.ts';
import { readStyle } from './styles.ts';

/** The map under `content` of a request body, response, parameter or header. */
export function readContent(
  context: Context,
  holder: Cursor,
  origin: Pointer,
): { readonly [mediaType: string]: MediaTypeObject } {
  const entries = members(context, holder, 'content').map(
    (member) => [member.key, readMediaType(context, member, appendPointer(origin, 'content', member.key))] as const,
  );
  return recordOf(entries);
}

const readMediaType: Reader<MediaTypeObject | undefined> = (context, cursor, origin) => {
  // OpenAPI 3.2 §4.7: `components.mediaTypes` can be referenced.
  const mediaType = dereference(context, cursor);
  if (mediaType === undefined) return undefined;
  context.origins.set(origin, mediaType);
  const schema = child(mediaType, 'schema');
  const itemSchema = child(mediaType, 'itemSchema');
  const encoding = members(context, mediaType, 'encoding');
  return compact({
    origin,
    schema: schema === undefined ? undefined : readSchema(context, schema),
    itemSchema: itemSchema === undefined ? undefined : readSchema(context, itemSchema),
    encoding: encoding.length === 0 ? undefined : readEncodings(context, encoding, origin),
    examples: readExamples(context, mediaType, origin),
    ...extensions(context, mediaType),
  });
};

function readEncodings(
  context: Context,
  encodings: readonly Cursor[],
  origin: Pointer,
): { readonly [property: string]: EncodingObject } {
  return recordOf(
    encodings.map(
      (encoding) =>
        [encoding.key, readEncoding(context, encoding, appendPointer(origin, 'encoding', encoding.key))] as const,
    ),
  );
}

const readEncoding: Reader<EncodingObject | undefined> = (context, cursor, origin) => {
  const encoding = dereference(context, cursor);
  if (encoding === undefined) return undefined;
  const headers = readHeaders(context, encoding, origin);
  return compact({
    contentType: text(context, encoding, 'contentType'),
    headers: Object.keys(headers).length === 0 ? undefined : headers,
    style: child(encoding, 'style') === undefined ? undefined : readStyle(context, encoding, 'query'),
    explode: flag(context, encoding, 'explode'),
    allowReserved: flag(context, encoding, 'allowReserved'),
  });
};

/** The map under `headers` of a response or an encoding. */
export function readHeaders(
  context: Context,
  holder: Cursor,
  origin: Pointer,
): { readonly [name: string]: HeaderObject } {
  return recordOf(
    members(context, holder, 'headers').map(
      (member) => [member.key, readHeader(context, member, appendPointer(origin, 'headers', member.key))] as const,
    ),
  );
}
