/** Compares the media types of a body, and the schemas behind them. */
import type { Pointer } from '../../json.ts';
import type { MediaTypeObject } from '../../open-api.ts';
import { appendPointer } from '../../pointer.ts';
import type { Finding } from '../change.ts';
import { compareRest, membersNamed } from '../compare-rest.ts';
import { linkOrCompare, type Documents, type Found } from '../schemas/compare-schemas.ts';
import { compareEncodings } from './compare-encodings.ts';
import { pairMediaTypes, type PairedName } from './pair-media-types.ts';

interface Content {
  readonly [mediaType: string]: MediaTypeObject;
}

export interface ContentPair {
  readonly side: 'request' | 'response';
  /** What has the content, and where it stands. */
  readonly label: string;
  readonly old: Pointer;
  readonly new: Pointer;
  readonly contents: { readonly old: Content; readonly new: Content };
}

export function compareContent(pair: ContentPair, documents: Documents): readonly Found[] {
  const { contents, label, side } = pair;
  const names = pairMediaTypes(Object.keys(contents.old), Object.keys(contents.new));
  return names.flatMap((name): readonly Found[] => {
    const [old, newer] = [own(contents.old, name.old), own(contents.new, name.new)];
    if (old !== undefined && newer !== undefined) return compareMediaTypes({ name, old, new: newer }, pair, documents);
    const code = old === undefined ? 'media-type-added' : 'media-type-removed';
    const says = `${label}: ${name.old ?? name.new} was ${old === undefined ? 'added' : 'removed'}`;
    return [{ code, side, says, old: old?.origin ?? pair.old, new: newer?.origin ?? pair.new }];
  });
}

function own(content: Content, name: string | undefined): MediaTypeObject | undefined {
  return name !== undefined && Object.hasOwn(content, name) ? content[name] : undefined;
}

interface BothMediaTypes {
  readonly name: PairedName;
  readonly old: MediaTypeObject;
  readonly new: MediaTypeObject;
}

const elsewhere = membersNamed('schema itemSchema encoding prefixEncoding itemEncoding');

function compareMediaTypes(pair: BothMediaTypes, around: ContentPair, documents: Documents): readonly Found[] {
  const { old, new: newer, name } = pair;
  const label = `${around.label} ${name.new}`;
  const about = { side: around.side, label, places: { old: old.origin, new: newer.origin } };
  const schemas = (['schema', 'itemSchema'] as const).flatMap((keyword) => {
    if (old[keyword] === undefined && newer[keyword] === undefined) return [];
    const at = (mediaType: MediaTypeObject) => ({
      schema: mediaType[keyword] ?? true,
      at: appendPointer(mediaType.origin, keyword),
      label,
    });
    return linkOrCompare({ side: around.side, old: at(old), new: at(newer) }, documents);
  });
  return [
    ...renamed(pair, around),
    ...compareEncodings({ old, new: newer }, about),
    ...compareRest({ old, new: newer }, elsewhere, about),
    ...schemas,
  ];
}

function renamed({ name, old, new: newer }: BothMediaTypes, { side, label }: ContentPair): readonly Finding[] {
  if (name.old === name.new) return [];
  const says = `${label}: ${name.old} is written ${name.new} now`;
  return [{ code: 'media-type-renamed', side, says, old: old.origin, new: newer.origin }];
}
