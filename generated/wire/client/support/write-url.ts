// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The URL of a request: a path that cannot be left, and a query in the styles of the document. */
import { InvalidArgumentError } from './errors.ts';
import type { Parameter, PathVariable, Plan } from './parameters.ts';
import { encodeReserved, isRecord, scalar, writePairs, writeSimple } from './serialise.ts';
import type { Piece } from './serialise.ts';
import { toJson } from './json-text.ts';

export type Arguments = (parameter: Parameter) => unknown;

/** Fills the template. Throws {@link InvalidArgumentError} for empty values, `.` and `..`. */
export function writePath(plan: Plan, argument: Arguments): string {
  let filled = '';
  for (const piece of plan.path) {
    filled += typeof piece === 'string' ? piece : writeVariable(piece, argument(piece));
  }
  // Rarely is there a dot at the beginning of a segment.
  if (!filled.startsWith('.') && !filled.includes('/.')) return filled;
  const stray = filled.split('/').find((segment) => segment === '.' || segment === '..');
  if (stray !== undefined) throw new InvalidArgumentError(`${plan.template}: a segment cannot be '${stray}'`);
  return filled;
}

function writeVariable(parameter: PathVariable, value: unknown): string {
  if (parameter.isPlain && typeof value === 'string' && value !== '') return encodeURIComponent(value);
  const empty = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (empty) throw new InvalidArgumentError(`${parameter.name} is part of the path and must not be empty`);
  if (parameter.mediaType !== undefined) return encodeURIComponent(contentText(parameter.mediaType, value));
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
export function writeQuery({ fixedQuery, query }: Plan, argument: Arguments): string {
  let written = fixedQuery;
  for (const parameter of query) {
    const value = argument(parameter);
    const pairs = value === undefined || value === null ? '' : writeParameter(parameter, value);
    if (pairs !== '') written = written === '' ? pairs : `${written}&${pairs}`;
  }
  return written;
}

function writeParameter(parameter: Parameter, value: unknown): string {
  const { name, mediaType, style, explode } = parameter;
  if (parameter.in === 'querystring') return writeWhole(parameter, value);
  if (mediaType !== undefined)
    return `${encodeURIComponent(name)}=${encodeURIComponent(contentText(mediaType, value))}`;
  const encode = parameter.allowReserved === true ? encodeReserved : encodeURIComponent;
  if (typeof value !== 'object') return `${encode(name)}=${encode(scalar(value))}`;
  return joinPairs(writePairs(name, value, { style, explode, encode }));
}

function joinPairs(pairs: readonly Piece[]): string {
  return pairs.map((pair) => `${pair.name}=${pair.value}`).join('&');
}

/** The value is the whole query (OAS 3.2 §4.12.2.2). */
function writeWhole(parameter: Parameter, value: unknown): string {
  if (isJson(parameter.mediaType)) return encodeURIComponent(toJson(value));
  return typeof value === 'string' ? value : formText(value);
}

/** A value that is a document of its own, not yet encoded for where it stands. */
export function contentText(mediaType: string, value: unknown): string {
  if (isJson(mediaType)) return toJson(value);
  return isForm(mediaType) && isRecord(value) ? formText(value) : scalar(value);
}

function formText(value: unknown): string {
  return joinPairs(writePairs('', value, { style: 'form', explode: true, encode: encodeURIComponent }));
}

function isForm(mediaType: string): boolean {
  return /^application\/x-www-form-urlencoded\b/.test(mediaType);
}

/** Whether a parameter's media type is JSON. */
export function isJson(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /[/+]json\b/.test(mediaType);
}

type Query = { readonly [name: string]: string | undefined } | undefined;

/** Adds what is no parameter of the operation; a later one replaces an earlier one of its name. */
export function withQueries(url: string, queries: readonly Query[]): string {
  return queries.every((query) => query === undefined) ? url : withQuery(url, queries);
}

function withQuery(text: string, queries: readonly Query[]): string {
  const added = queries.flatMap((query) => Object.entries(query ?? {}));
  if (added.length === 0) return text;
  const url = new URL(text);
  for (const [name, value] of added) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.href;
}
