// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The URL of a request: a path that cannot be left, and a query in the styles of the document. */
import { InvalidArgumentError } from './errors.ts';
import type { ClientOperation } from './operation.ts';
import { type Parameter, type PathVariable, planOf } from './parameters.ts';
import { encodeReserved, scalar, writePairs, writeSimple } from './serialise.ts';
import { toJson } from './json-text.ts';

export type Arguments = (parameter: Parameter) => unknown;

/** Fills the template. Throws {@link InvalidArgumentError} for empty values, `.` and `..`. */
export function writePath(operation: ClientOperation, argument: Arguments): string {
  let filled = '';
  for (const piece of planOf(operation).path) {
    filled += typeof piece === 'string' ? piece : writeVariable(piece, argument(piece));
  }
  // Rarely is there a dot at the beginning of a segment.
  if (!filled.startsWith('.') && !filled.includes('/.')) return filled;
  const stray = filled.split('/').find((segment) => segment === '.' || segment === '..');
  if (stray !== undefined) throw new InvalidArgumentError(`${operation.path}: a segment cannot be '${stray}'`);
  return filled;
}

function writeVariable(parameter: PathVariable, value: unknown): string {
  const empty = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (empty) throw new InvalidArgumentError(`${parameter.name} is part of the path and must not be empty`);
  if (parameter.mediaType !== undefined) return encodeURIComponent(toJson(value));
  return writeSimple(parameter.name, value, {
    style: parameter.style,
    explode: parameter.explode,
    encode: parameter.until === undefined ? encodeURIComponent : encodeUntil(parameter.until),
  });
}

/** `{name}.{format}`: a dot in the name must not be taken for the one after it. */
function encodeUntil(end: string): (text: string) => string {
  const [first = ''] = end;
  if (!/[-_.!~*'()]/.test(first)) return encodeURIComponent;
  const encoded = `%${first.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return (text) => encodeURIComponent(text).replaceAll(first, encoded);
}

/** The query without its question mark; empty where there is none. What a document puts into a path goes first. */
export function writeQuery(operation: ClientOperation, argument: Arguments): string {
  const { fixedQuery, query } = planOf(operation);
  if (query.length === 0) return fixedQuery;
  const written = query.flatMap((parameter) => writeParameter(parameter, argument(parameter)));
  return [fixedQuery, ...written].filter((pair) => pair !== '').join('&');
}

function writeParameter(parameter: Parameter, value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (parameter.in === 'querystring') return [writeWhole(parameter, value)];
  if (parameter.mediaType !== undefined) {
    const text = isJson(parameter.mediaType) ? toJson(value) : scalar(value);
    return [`${encodeURIComponent(parameter.name)}=${encodeURIComponent(text)}`];
  }
  const encode = parameter.allowReserved === true ? encodeReserved : encodeURIComponent;
  const pairs = writePairs(parameter.name, value, { style: parameter.style, explode: parameter.explode, encode });
  return pairs.map((pair) => `${pair.name}=${pair.value}`);
}

/** The value is the whole query (OAS 3.2 §4.12.2.2). */
function writeWhole(parameter: Parameter, value: unknown): string {
  if (isJson(parameter.mediaType)) return encodeURIComponent(toJson(value));
  if (typeof value === 'string') return value;
  const pairs = writePairs(parameter.name, value, { style: 'form', explode: true, encode: encodeURIComponent });
  return pairs.map((pair) => `${pair.name}=${pair.value}`).join('&');
}

function isJson(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /[/+]json\b/.test(mediaType);
}

/** Headers and cookies that are parameters; nothing where none is given. */
export function writeHeaderParameters(
  operation: ClientOperation,
  argument: Arguments,
): { readonly [name: string]: string } | undefined {
  const plan = planOf(operation);
  if (plan.headers.length + plan.cookies.length === 0) return undefined;
  const isGiven = (parameter: Parameter): boolean => argument(parameter) !== undefined && argument(parameter) !== null;
  const headers = plan.headers.filter(isGiven).map((each) => [each.name, headerText(each, argument(each))]);
  const cookies = plan.cookies.filter(isGiven).flatMap((each) => cookiePairs(each, argument(each)));
  const cookie = cookies.length === 0 ? [] : [['Cookie', cookies.join('; ')]];
  return Object.fromEntries([...headers, ...cookie]);
}

function headerText(parameter: Parameter, value: unknown): string {
  if (isJson(parameter.mediaType)) return toJson(value).replaceAll(/[^\x20-\x7e]/g, escaped);
  if (parameter.mediaType !== undefined) return scalar(value);
  return writeSimple(parameter.name, value, { style: 'simple', explode: parameter.explode, encode: (text) => text });
}

/** Headers are Latin at best (RFC 9110 §5.5); JSON can do without the rest. */
function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function cookiePairs(parameter: Parameter, value: unknown): readonly string[] {
  const encode = parameter.style === 'cookie' ? (text: string) => text : encodeURIComponent;
  const content = parameter.mediaType === undefined ? value : toJson(value);
  const pairs = writePairs(parameter.name, content, { style: 'form', explode: parameter.explode, encode });
  return pairs.map((pair) => `${pair.name}=${pair.value}`);
}
