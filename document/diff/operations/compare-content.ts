/** Compares the media types of a body, and the schemas behind them. */
import type { Json, Pointer } from '../../json.ts';
import type { MediaTypeObject } from '../../open-api.ts';
import { appendPointer } from '../../pointer.ts';
import type { Finding } from '../change.ts';
import { written } from '../written.ts';
import { linkOrCompare, type Documents, type Found } from '../schemas/compare-schemas.ts';

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
  const names = new Set([...Object.keys(contents.old), ...Object.keys(contents.new)]);
  return [...names].flatMap((name): readonly Found[] => {
    const [old, newer] = [own(contents.old, name), own(contents.new, name)];
    if (old !== undefined && newer !== undefined) return compareMediaTypes({ name, old, new: newer }, pair, documents);
    const code = old === undefined ? 'media-type-added' : 'media-type-removed';
    const says = `${label}: ${name} was ${old === undefined ? 'added' : 'removed'}`;
    return [{ code, side, says, old: old?.origin ?? pair.old, new: newer?.origin ?? pair.new }];
  });
}

function own(content: Content, name: string): MediaTypeObject | undefined {
  return Object.hasOwn(content, name) ? content[name] : undefined;
}

function asJson(encoding: MediaTypeObject['encoding']): Json | undefined {
  return encoding as unknown as Json | undefined;
}

interface BothMediaTypes {
  readonly name: string;
  readonly old: MediaTypeObject;
  readonly new: MediaTypeObject;
}

function compareMediaTypes(pair: BothMediaTypes, around: ContentPair, documents: Documents): readonly Found[] {
  const { old, new: newer, name } = pair;
  const places = { side: around.side, old: old.origin, new: newer.origin };
  const encodings: readonly Finding[] =
    written(asJson(old.encoding)) === written(asJson(newer.encoding))
      ? []
      : [{ ...places, code: 'encoding-changed', says: `${around.label}: the parts of ${name} are encoded otherwise` }];
  const label = `${around.label} ${name}`;
  const schemas = (['schema', 'itemSchema'] as const).flatMap((keyword) => {
    if (old[keyword] === undefined && newer[keyword] === undefined) return [];
    const at = (mediaType: MediaTypeObject) => ({
      schema: mediaType[keyword] ?? true,
      at: appendPointer(mediaType.origin, keyword),
      label,
    });
    return linkOrCompare({ side: around.side, old: at(old), new: at(newer) }, documents);
  });
  return [...encodings, ...schemas];
}
