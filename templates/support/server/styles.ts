/** How each style takes one piece of text apart (OAS 3.1 §4.8.12.2, RFC 6570). Splitting comes before percent-decoding. */
import { isNoObjectAlone, mayBeArray, mayBeObject } from './shape.ts';
import type { Shape } from './shape.ts';
import type { TextTree } from './coerce.ts';

export interface StyleOptions {
  readonly explode: boolean;
  readonly shape: Shape;
  /** Undoes the encoding of one piece; nothing where the encoding is wrong. */
  readonly decode: (text: string) => string | undefined;
}

/** Reads `a,b`, `k,v` and `k=v`: paths and headers. Nothing: wrongly encoded. */
export function readSimple(text: string, options: StyleOptions): TextTree | undefined {
  return readDelimited(text, ',', options);
}

/** Reads `.a.b`, `.k=v`. */
export function readLabel(text: string, options: StyleOptions): TextTree | undefined {
  return readDelimited(text.startsWith('.') ? text.slice(1) : text, options.explode ? '.' : ',', options);
}

/** Reads `;name=a,b`, `;name=a;name=b`, `;k=v`. */
export function readMatrix(text: string, name: string, options: StyleOptions): TextTree | undefined {
  const body = text.startsWith(';') ? text.slice(1) : text;
  if (options.explode && mayBeObject(options.shape)) return readDelimited(body, ';', options);
  const prefix = `${name}=`;
  const values = body
    .split(';')
    .map((piece) => (piece.startsWith(prefix) ? piece.slice(prefix.length) : piece === name ? '' : piece));
  return readDelimited(values.join(options.explode ? ';' : ','), options.explode ? ';' : ',', options);
}

/** Reads one piece of text as what the shape can be: a list, named pieces, or itself. */
export function readDelimited(text: string, delimiter: string, options: StyleOptions): TextTree | undefined {
  const { shape, explode, decode } = options;
  if (!mayBeObject(shape)) return mayBeArray(shape) ? decodeAll(text.split(delimiter), decode) : decode(text);
  const pieces = text.split(delimiter);
  if (arePairs(pieces, explode) || !isNoObjectAlone(shape)) return readNamed(pieces, { explode, decode });
  return mayBeArray(shape) ? decodeAll(pieces, decode) : decode(text);
}

function arePairs(pieces: readonly string[], explode: boolean): boolean {
  return explode ? pieces.every((piece) => piece.includes('=')) : pieces.length % 2 === 0;
}

function readNamed(pieces: readonly string[], options: Pick<StyleOptions, 'explode' | 'decode'>): TextTree | undefined {
  const flat = options.explode ? pieces.flatMap(splitAssignment) : pieces;
  const decoded = decodeAll(flat, options.decode);
  if (decoded === undefined) return undefined;
  return { entries: pairs(decoded) };
}

function splitAssignment(piece: string): readonly [string, string] {
  const at = piece.indexOf('=');
  return at === -1 ? [piece, ''] : [piece.slice(0, at), piece.slice(at + 1)];
}

function pairs(flat: readonly string[]): readonly (readonly [string, string])[] {
  return flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? ''] as const] : []));
}

function decodeAll(pieces: readonly string[], decode: StyleOptions['decode']): readonly string[] | undefined {
  const decoded = pieces.map(decode);
  return decoded.includes(undefined) ? undefined : decoded.filter((piece) => piece !== undefined);
}

const delimiters = new Map([
  ['spaceDelimited', /%20|\+| /g],
  ['pipeDelimited', /%7C|\|/gi],
]);

/** Spaces and pipes between values, however they were written, as commas. */
export function withCommas(raw: string, style: string): string {
  const delimiter = delimiters.get(style);
  return delimiter === undefined ? raw : raw.replaceAll(delimiter, ',');
}
