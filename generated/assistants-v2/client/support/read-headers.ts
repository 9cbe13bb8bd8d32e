// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The headers of an answer that the document describes, as values: style `simple`, the only one that headers have (OAS 3.1 §4.8.21). */
import type { HeaderDescription, HeaderKind } from './operation.ts';
import { fromJson } from './json-text.ts';

/** By their names in the document; what is not there is absent, and what cannot be read is the text that came. */
export function readHeaders(
  headers: Headers,
  described: { readonly [name: string]: HeaderDescription } = {},
): { readonly [name: string]: unknown } {
  const found = Object.entries(described).flatMap(([name, description]) => {
    const text = headers.get(name);
    return text === null ? [] : [[name, readValue(name, text, { headers, description })] as const];
  });
  return Object.fromEntries(found);
}

interface Reading {
  readonly headers: Headers;
  readonly description: HeaderDescription;
}

function readValue(name: string, text: string, { headers, description }: Reading): unknown {
  const { kind, items = 'string', properties = {}, explode = false } = description;
  // Cookies are the one header whose values may hold commas (RFC 6265 §3).
  if (kind === 'list' && name.toLowerCase() === 'set-cookie') return headers.getSetCookie();
  const pieces = text === '' ? [] : text.split(',').map((piece) => piece.trim());
  if (kind === 'list') return pieces.map((piece) => readPiece(piece, items));
  if (kind !== 'object') return readPiece(text, kind);
  const pairs = explode ? pieces.map((piece) => piece.split('=', 2)) : inPairs(pieces);
  return Object.fromEntries(
    pairs.map(([key = '', piece = '']) => [
      key,
      readPiece(piece, Object.hasOwn(properties, key) ? (properties[key] ?? 'string') : 'string'),
    ]),
  );
}

function inPairs(pieces: readonly string[]): readonly (readonly string[])[] {
  return pieces.flatMap((key, index) => (index % 2 === 0 ? [[key, pieces[index + 1] ?? '']] : []));
}

function readPiece(text: string, kind: HeaderKind): unknown {
  return pieceReaders[kind](text) ?? text;
}

const pieceReaders: { readonly [Kind in HeaderKind]: (text: string) => unknown } = {
  string: (text) => text,
  number: (text) => (text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text)),
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  json: (text) => {
    try {
      return fromJson(text);
    } catch {
      return undefined;
    }
  },
};
