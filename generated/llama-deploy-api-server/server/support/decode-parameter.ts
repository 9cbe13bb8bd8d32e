// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** One parameter out of a request: found by its location, taken apart by its style, made a value by its shape. */
import { coerce, readings } from './coerce.ts';
import type { TextTree } from './coerce.ts';
import { gatherBrackets } from './brackets.ts';
import { decodingIssue } from './issue.ts';
import type { Issue } from './issue.ts';
import type { ParameterDescription } from './operation.ts';
import { decodeFormText, decodePercent } from './percent.ts';
import type { Pair } from './query.ts';
import { readFormText } from './read-form.ts';
import { parseJson } from './read-json.ts';
import { hasAdditional, mayBeArray, mayBeObject, propertyNames } from './shape.ts';
import { readDelimited, readLabel, readMatrix, readSimple, withCommas } from './styles.ts';

/** The text of a request that parameters are read from. */
export interface ParameterText {
  /** Raw segments by variable name. */
  readonly path: ReadonlyMap<string, string>;
  /** Without the question mark. */
  readonly search: string;
  readonly query: readonly Pair[];
  readonly cookies: readonly Pair[];
  header(name: string): string | undefined;
  /** The names of all query parameters: an exploded object must not claim them. */
  readonly queryNames: ReadonlySet<string>;
}

export type Decoded = Value | { readonly issue: Issue } | 'absent';

export interface Value {
  readonly value: unknown;
  /** What the text may stand for besides, where its schema has alternatives: the validator knows. */
  readonly others?: () => readonly unknown[];
}

/** Decodes one parameter; the value is not validated yet. */
export function decodeParameter(parameter: ParameterDescription, text: ParameterText): Decoded {
  return parameter.mediaType === undefined ? decodeStyled(parameter, text) : decodeContent(parameter, text);
}

function decodeStyled(parameter: ParameterDescription, text: ParameterText): Decoded {
  const tree = readers[parameter.in](parameter, text);
  if (tree === 'absent') return 'absent';
  if (tree === undefined) return { issue: wronglyEncoded };
  const { shape } = parameter;
  return { value: coerce(shape, tree), others: () => readings(shape, tree) };
}

const wronglyEncoded = decodingIssue('encoding', 'must be percent-encoded UTF-8');

type Reader = (parameter: ParameterDescription, text: ParameterText) => TextTree | undefined | 'absent';

const readers: { readonly [In in ParameterDescription['in']]: Reader } = {
  path: readPath,
  header: readHeader,
  query: (parameter, text) => readPairs(parameter, text.query, { decode: decodeFormText, reserved: text.queryNames }),
  cookie: (parameter, text) =>
    readPairs(parameter, text.cookies, { decode: parameter.style === 'cookie' ? asIs : decodePercent, reserved: none }),
  querystring: (_, text) => (text.search === '' ? 'absent' : decodeFormText(text.search)),
};

const none: ReadonlySet<string> = new Set();
const asIs = (text: string): string => text;

function readPath(parameter: ParameterDescription, text: ParameterText): TextTree | undefined | 'absent' {
  const raw = text.path.get(parameter.name);
  if (raw === undefined) return 'absent';
  const options = { explode: parameter.explode, shape: parameter.shape, decode: decodePercent };
  if (parameter.style === 'label') return readLabel(raw, options);
  return parameter.style === 'matrix' ? readMatrix(raw, parameter.name, options) : readSimple(raw, options);
}

function readHeader(parameter: ParameterDescription, text: ParameterText): TextTree | undefined | 'absent' {
  const raw = text.header(parameter.name.toLowerCase());
  if (raw === undefined) return 'absent';
  const decode = mayBeArray(parameter.shape) || mayBeObject(parameter.shape) ? (piece: string) => piece.trim() : asIs;
  return readSimple(raw, { explode: parameter.explode, shape: parameter.shape, decode });
}

interface PairOptions {
  readonly decode: (text: string) => string | undefined;
  readonly reserved: ReadonlySet<string>;
}

function readPairs(
  parameter: ParameterDescription,
  pairs: readonly Pair[],
  options: PairOptions,
): TextTree | undefined | 'absent' {
  if (parameter.style === 'deepObject') return readDeepObject(parameter, pairs, options);
  if (parameter.explode && mayBeObject(parameter.shape)) return readExplodedObject(parameter, pairs, options);
  const own = pairsNamed(parameter.name, pairs);
  const [only] = own;
  if (only === undefined) return 'absent';
  if (own.length === 1 && !isDelimited(parameter)) return options.decode(only.raw);
  return parameter.explode || !isDelimited(parameter)
    ? readRepeated(parameter, own, options)
    : readJoined(parameter, own, options);
}

const noPairs: readonly Pair[] = [];

/** Most are there once, or not at all. */
function pairsNamed(name: string, pairs: readonly Pair[]): readonly Pair[] {
  const first = pairs.findIndex((pair) => pair.name === name);
  return first === -1 ? noPairs : pairs.slice(first).filter((pair) => pair.name === name);
}

function isDelimited(parameter: ParameterDescription): boolean {
  return mayBeArray(parameter.shape) || mayBeObject(parameter.shape);
}

function readDeepObject(
  parameter: ParameterDescription,
  pairs: readonly Pair[],
  options: PairOptions,
): TextTree | undefined | 'absent' {
  const own = pairs.filter((pair) => pair.name.startsWith(`${parameter.name}[`));
  if (own.length === 0) return readAlone(parameter, pairs, options);
  const decoded = own.map((pair) => ({ name: pair.name, value: options.decode(pair.raw) }));
  if (decoded.some((pair) => pair.value === undefined)) return undefined;
  const known = decoded.map((pair) => ({ name: pair.name, value: pair.value ?? '' }));
  return gatherBrackets(parameter.name, known) ?? 'absent';
}

/** What is no object has no brackets. */
function readAlone(
  parameter: ParameterDescription,
  pairs: readonly Pair[],
  options: PairOptions,
): TextTree | undefined | 'absent' {
  const own = pairs.filter((pair) => pair.name === parameter.name);
  return own.length === 0 ? 'absent' : readRepeated(parameter, own, options);
}

/** Each property is a pair of its own: `?lat=1&lon=2`. */
function readExplodedObject(
  parameter: ParameterDescription,
  pairs: readonly Pair[],
  options: PairOptions,
): TextTree | undefined | 'absent' {
  const listed = new Set(propertyNames(parameter.shape));
  const open = hasAdditional(parameter.shape);
  const own = pairs.filter(({ name }) => listed.has(name) || (open && !isReserved(name, options.reserved)));
  if (own.length === 0) return 'absent';
  const names = [...new Set(own.map((pair) => pair.name))];
  const entries = names.map(
    (name) =>
      [
        name,
        decodeEach(
          own.filter((pair) => pair.name === name),
          options,
        ),
      ] as const,
  );
  const decoded = entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return decoded.length === entries.length ? { entries: decoded } : undefined;
}

/** `filter[a]` belongs to `filter`, where there is such a parameter. */
function isReserved(name: string, reserved: ReadonlySet<string>): boolean {
  return reserved.has(name) || (name.includes('[') && reserved.has(name.slice(0, name.indexOf('['))));
}

/** A name that is sent twice is a list, whether one was wanted or not: the validator knows. */
function readRepeated(
  parameter: ParameterDescription,
  own: readonly Pair[],
  options: PairOptions,
): TextTree | undefined {
  const value = decodeEach(own, options);
  return typeof value === 'string' && mayBeArray(parameter.shape) ? [value] : value;
}

function decodeEach(own: readonly Pair[], options: PairOptions): string | readonly string[] | undefined {
  const decoded = own.map((pair) => options.decode(pair.raw)).filter((value) => value !== undefined);
  if (decoded.length !== own.length) return undefined;
  return decoded.length === 1 ? decoded[0] : decoded;
}

function readJoined(parameter: ParameterDescription, own: readonly Pair[], options: PairOptions): TextTree | undefined {
  const raw = own.map((pair) => withCommas(pair.raw, parameter.style)).join(',');
  return readDelimited(raw, ',', { explode: false, shape: parameter.shape, decode: options.decode });
}

/** The value is a document of its own: `?filter={"a":1}`. */
function decodeContent(parameter: ParameterDescription, text: ParameterText): Decoded {
  const tree = readers[parameter.in]({ ...parameter, style: 'simple', explode: true, shape: 'string' }, text);
  if (tree === 'absent') return 'absent';
  if (typeof tree !== 'string')
    return { issue: tree === undefined ? wronglyEncoded : decodingIssue('type', 'must be sent once') };
  if (isForm(parameter.mediaType)) {
    const form = readFormText(parameter.in === 'querystring' ? text.search : tree, { shape: parameter.shape });
    return 'value' in form ? form : { issue: wronglyEncoded };
  }
  if (!isJson(parameter.mediaType)) return { value: coerce(parameter.shape, tree) };
  const parsed = parseJson(tree);
  return 'value' in parsed ? parsed : { issue: decodingIssue('json', parsed.problem) };
}

function isForm(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /^application\/x-www-form-urlencoded\b/.test(mediaType);
}

function isJson(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /[/+]json\b/.test(mediaType);
}
