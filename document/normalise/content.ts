/** Media types and their encodings. */
import type { Pointer } from '../json.ts';
import type { EncodingObject, HeaderObject, MediaTypeObject } from '../open-api.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Context, Reader } from './context.ts';
import { appendPointer } from '../pointer.ts';
import { child } from '../source/cursor.ts';
import { compact, recordOf } from './context.ts';
import { readExamples } from './examples.ts';
import { dereference, extensions, flag, list, members, object, text } from './fields.ts';
import { readHeader } from './headers.ts';
import { isHeaderName, mediaTypeName } from './names-on-the-wire.ts';
import { readSchema } from './schemas/read-schema.ts';
import { readStyle } from './styles.ts';
import { noteFields } from './note-fields.ts';

/** The map under `content` of a request body, response, parameter or header. */
export function readContent(
  context: Context,
  holder: Cursor,
  origin: Pointer,
): { readonly [mediaType: string]: MediaTypeObject } {
  const named = members(context, holder, 'content').map((member) => ({
    name: mediaTypeName(context, member.key, member),
    member,
  }));
  // Case does not count; what stands under the right name goes before what is read as that.
  const meant = named.toSorted(
    (left, right) => Number(left.name === left.member.key) - Number(right.name === right.member.key),
  );
  const chosen = new Map(meant.map((one) => [one.name.toLowerCase(), one]));
  const entries = named
    .filter((one) => chosen.get(one.name.toLowerCase()) === one)
    .map(({ name, member }) => [name, readMediaType(context, member, appendPointer(origin, 'content', name))] as const);
  return recordOf(entries);
}

const readMediaType: Reader<MediaTypeObject | undefined> = (context, cursor, origin) => {
  // OpenAPI 3.2 §4.7: `components.mediaTypes` can be referenced.
  const mediaType = dereference(context, cursor);
  if (mediaType === undefined) return undefined;
  noteFields(context, mediaType, 'media type');
  context.origins.set(origin, mediaType);
  const schema = child(mediaType, 'schema');
  const itemSchema = child(mediaType, 'itemSchema');
  return compact({
    origin,
    schema: schema === undefined ? undefined : readSchema(context, schema),
    itemSchema: itemSchema === undefined ? undefined : readSchema(context, itemSchema),
    ...readEncodingFields(context, mediaType, origin),
    examples: readExamples(context, mediaType, origin),
    ...extensions(context, mediaType),
  });
};

/** Of a media type, or of a part that is made of parts itself. */
function readEncodingFields(
  context: Context,
  holder: Cursor,
  origin: Pointer,
): Pick<EncodingObject, 'encoding' | 'prefixEncoding' | 'itemEncoding'> {
  const at = (key: string, cursor: Cursor) => readEncoding(context, cursor, appendPointer(origin, key, cursor.key));
  const named = members(context, holder, 'encoding').map((one) => [one.key, at('encoding', one)] as const);
  const prefix = list(context, holder, 'prefixEncoding').map((one) => at('prefixEncoding', one) ?? {});
  const item = object(context, holder, 'itemEncoding');
  return compact({
    encoding: named.length === 0 ? undefined : recordOf(named),
    prefixEncoding: prefix.length === 0 ? undefined : prefix,
    itemEncoding: item === undefined ? undefined : readEncoding(context, item, appendPointer(origin, 'itemEncoding')),
  });
}

const readEncoding: Reader<EncodingObject | undefined> = (context, cursor, origin) => {
  const encoding = dereference(context, cursor);
  if (encoding === undefined) return undefined;
  noteFields(context, encoding, 'encoding');
  const headers = readHeaders(context, encoding, origin);
  return compact({
    contentType: text(context, encoding, 'contentType'),
    headers: Object.keys(headers).length === 0 ? undefined : headers,
    ...readEncodingFields(context, encoding, origin),
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
  const named = members(context, holder, 'headers').filter((member) => isSendable(context, member));
  const last = new Map(named.map((member) => [member.key.toLowerCase(), member]));
  for (const member of named) if (last.get(member.key.toLowerCase()) !== member) reportRepetition(context, member);
  return recordOf(
    [...last.values()].map(
      (member) => [member.key, readHeader(context, member, appendPointer(origin, 'headers', member.key))] as const,
    ),
  );
}

function isSendable(context: Context, member: Cursor): boolean {
  if (isHeaderName(member.key)) return true;
  const message = `'${member.key}' cannot be the name of a header; it is left out.`;
  context.reporter.report('document/ignored-parameter', message, { at: member, help: nameHelp });
  return false;
}

const nameHelp = 'Write a name of letters, digits and hyphens.';

/** Headers have one name, whatever its case (RFC 9110 §5.1). */
function reportRepetition(context: Context, member: Cursor): void {
  const message = `The header '${member.key}' is declared twice, in letters of other cases.`;
  context.reporter.report('document/duplicate-parameter', message, { at: member });
}
