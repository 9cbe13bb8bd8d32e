/** Compares how the parts of a body are encoded: by name, by position, and parts within parts. */
import type { Json } from '../../json.ts';
import type { EncodingObject, MediaTypeObject } from '../../open-api.ts';
import type { About, Pair } from '../compare-rest.ts';
import { withoutOrigins } from '../compare-rest.ts';
import type { Finding } from '../change.ts';
import { written } from '../written.ts';

type Encoded = Pick<EncodingObject, 'encoding' | 'prefixEncoding' | 'itemEncoding'>;

export function compareEncodings(
  { old, new: newer }: Pair<MediaTypeObject>,
  { side, label, places }: About,
): readonly Finding[] {
  const isSame = (read: (one: Encoded) => Json) => written(read(old)) === written(read(newer));
  if (!isSame(wireOf))
    return [{ code: 'encoding-changed', side, says: `${label}: the parts are encoded otherwise`, ...places }];
  if (isSame(allOf)) return [];
  return [
    { code: 'text-changed', side, says: `${label}: the encoding of its parts is described otherwise`, ...places },
  ];
}

function allOf({ encoding = {}, prefixEncoding = [], itemEncoding }: Encoded): Json {
  return withoutOrigins([encoding, prefixEncoding, itemEncoding ?? null] as unknown as Json);
}

/** What is seen of it on the wire. */
function wireOf({ encoding = {}, prefixEncoding = [], itemEncoding }: Encoded): Json {
  return [
    Object.fromEntries(Object.entries(encoding).map(([name, each]) => [name, partOf(each)])),
    prefixEncoding.map(partOf),
    itemEncoding === undefined ? null : partOf(itemEncoding),
  ];
}

function partOf(part: EncodingObject): Json {
  const { contentType = null, style = null, explode = null, allowReserved = false, headers = {} } = part;
  const own = Object.entries(headers).map(([name, { required, explode: isExploded, schema, content }]): Json => {
    const form = withoutOrigins([schema ?? null, content ?? null] as unknown as Json);
    return [name.toLowerCase(), required, isExploded, form];
  });
  return [contentType, style, explode, allowReserved, own, wireOf(part)];
}
