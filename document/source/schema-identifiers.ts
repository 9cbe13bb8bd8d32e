/** `$id` and `$anchor` of the schemas in one file: which names they give to which places. */
import type { Json } from '../json.ts';
import type { Cursor } from './cursor.ts';
import type { Source } from './source.ts';
import { isObject, own } from '../json.ts';
import { child, children, rootCursor } from './cursor.ts';

export interface SchemaIdentifiers {
  /** Absolute identifier → schema. */
  readonly ids: ReadonlyMap<string, Cursor>;
  /** Anchor → schema. Anchors of embedded resources are told apart only by their name. */
  readonly anchors: ReadonlyMap<string, Cursor>;
}

const none: SchemaIdentifiers = { ids: new Map(), anchors: new Map() };
const cache = new WeakMap<Source, SchemaIdentifiers>();

/** Members that hold data: what looks like an identifier in there is none. */
const dataKeywords = new Set(['example', 'examples', 'default', 'const', 'enum', 'value', 'dataValue']);

export function schemaIdentifiers(source: Source): SchemaIdentifiers {
  const known = cache.get(source);
  if (known !== undefined) return known;
  const found = /\$(id|anchor|dynamicAnchor)\b/.test(source.text) ? scan(source) : none;
  cache.set(source, found);
  return found;
}

/** The nearest `$id` above or at a cursor, and the schema it names. */
export function resourceOf(cursor: Cursor): { readonly id: string; readonly schema: Cursor } | undefined {
  for (let at: Cursor | undefined = cursor; at !== undefined; at = at.parent) {
    const id = identifierOf(at.value);
    if (id !== undefined) return { id: resolveUri(id, baseOf(at)), schema: at };
  }
  return undefined;
}

/** `reference` against a base, both as text; relative where the base is unusable. */
export function resolveUri(reference: string, base: string | undefined): string {
  try {
    return new URL(reference, base).href;
  } catch {
    return reference;
  }
}

function baseOf(cursor: Cursor): string | undefined {
  return cursor.parent === undefined ? undefined : resourceOf(cursor.parent)?.id;
}

function identifierOf(value: Json): string | undefined {
  if (!isObject(value)) return undefined;
  const id = own(value, '$id');
  return typeof id === 'string' && id !== '' && !id.startsWith('#') ? id : undefined;
}

function scan(source: Source): SchemaIdentifiers {
  const ids = new Map<string, Cursor>();
  const anchors = new Map<string, Cursor>();
  const seen = new Set<Json>();
  const pending = [rootCursor(source)];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (typeof at.value !== 'object' || seen.has(at.value)) continue;
    seen.add(at.value);
    if (identifierOf(at.value) !== undefined) ids.set(resourceOf(at)?.id ?? '', at);
    for (const keyword of ['$anchor', '$dynamicAnchor']) {
      const anchor = child(at, keyword)?.value;
      if (typeof anchor === 'string' && !anchors.has(anchor)) anchors.set(anchor, at);
    }
    pending.push(...children(at).filter(({ key }) => !dataKeywords.has(key)));
  }
  return { ids, anchors };
}
