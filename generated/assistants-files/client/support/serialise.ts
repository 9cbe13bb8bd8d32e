// Generated from spec/assistants/files.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Values as text in each style of OpenAPI (OAS 3.1 §4.8.12.2, RFC 6570). */
import { toJson } from './json-text.ts';

/** Undoes what style-dependent splitting needs: each piece is encoded before it is joined. */
export type Encode = (text: string) => string;

export interface Piece {
  readonly name: string;
  /** Encoded. */
  readonly value: string;
}

interface Written {
  readonly style: string;
  readonly explode: boolean;
  readonly encode: Encode;
}

/** `a,b`, `k,v`, `k=v`, with the prefixes of label and matrix: paths and headers. */
export function writeSimple(name: string, value: unknown, written: Written): string {
  const { explode, encode } = written;
  if (typeof value === 'string' && written.style === 'simple') return encode(value);
  if (written.style === 'label') return `.${flatten(value, { explode, encode }).join(explode ? '.' : ',')}`;
  if (written.style === 'matrix') return writeMatrix(name, value, { explode, encode });
  return flatten(value, { explode, encode }).join(',');
}

function writeMatrix(name: string, value: unknown, { explode, encode }: Pick<Written, 'explode' | 'encode'>): string {
  const pieces = flatten(value, { explode, encode });
  if (!explode) return `;${name}=${pieces.join(',')}`;
  return isRecord(value) ? `;${pieces.join(';')}` : pieces.map((piece) => `;${name}=${piece}`).join('');
}

function flatten(value: unknown, { explode, encode }: Pick<Written, 'explode' | 'encode'>): readonly string[] {
  if (Array.isArray(value)) return value.map((item) => encode(scalar(item)));
  if (!isRecord(value)) return [encode(scalar(value))];
  return present(value).flatMap(([name, each]) => {
    const [key, text] = [encode(name), encode(scalar(each))];
    return explode ? [`${key}=${text}`] : [key, text];
  });
}

const delimiters = new Map([
  ['spaceDelimited', '%20'],
  ['pipeDelimited', '|'],
]);

/** The pairs of a query, a form or a cookie. An empty list has none. */
export function writePairs(name: string, value: unknown, written: Written): readonly Piece[] {
  const { style, explode, encode } = written;
  if (style === 'deepObject' && typeof value === 'object' && value !== null)
    return deepPairs(encode(name), value, encode);
  if (Array.isArray(value)) return listPairs(name, value, written);
  if (!isRecord(value)) return [{ name: encode(name), value: encode(scalar(value)) }];
  if (explode) return present(value).map(([key, each]) => ({ name: encode(key), value: encode(scalar(each)) }));
  return present(value).length === 0 ? [] : [joined(name, flatten(value, { explode, encode }), written)];
}

function listPairs(name: string, value: readonly unknown[], written: Written): readonly Piece[] {
  const pieces = value.map((item) => written.encode(scalar(item)));
  if (pieces.length === 0) return [];
  return written.explode
    ? pieces.map((piece) => ({ name: written.encode(name), value: piece }))
    : [joined(name, pieces, written)];
}

function joined(name: string, pieces: readonly string[], written: Written): Piece {
  return { name: written.encode(name), value: pieces.join(delimiters.get(written.style) ?? ',') };
}

/** `a[b]=1&a[list][]=2&a[objects][0][c]=3`. OpenAPI leaves nesting open; this is what servers commonly read. */
function deepPairs(prefix: string, value: object, encode: Encode): readonly Piece[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => deepPair(`${prefix}[${isNested(item) ? index : ''}]`, item, encode));
  return present(value).flatMap(([key, each]) => deepPair(`${prefix}[${encode(key)}]`, each, encode));
}

function deepPair(name: string, value: unknown, encode: Encode): readonly Piece[] {
  return isNested(value) ? deepPairs(name, value, encode) : [{ name, value: encode(scalar(value)) }];
}

function isNested(value: unknown): value is object {
  return Array.isArray(value) || isRecord(value);
}

/** The members that have a value. */
function present(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
}

/** One value as text; what has a structure of its own is JSON. */
export function scalar(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? toJson(value) : String(value);
}

export function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof Blob)
  );
}

/** Leaves the reserved characters that cannot end or split a query (RFC 3986 §2.2). */
export function encodeReserved(text: string): string {
  return encodeURIComponent(text).replaceAll(/%(?:3A|2F|3F|40|24|2C|3B|5B|5D)/g, decodeURIComponent);
}
