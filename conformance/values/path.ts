/** A small path language over JSON: `$.steps[0].step_id`, `$.frames[*].event`, `$.frames[?type=delta].text`, `$.frames[1:]`. */
import { isObject, type Json } from '#document';

export type PathSegment =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'slice'; readonly from: number; readonly to: number | undefined }
  | { readonly kind: 'all' }
  | { readonly kind: 'where'; readonly path: Path; readonly equals: string };

export type Path = readonly PathSegment[];

export interface PathProblem {
  readonly message: string;
  /** Offset in the text, from 0. */
  readonly at: number;
}

/** Reads `$.a.b[0]`; a path without the leading `$` (`a.b`) means the same. */
export function parsePath(text: string): Path | PathProblem {
  const start = text.startsWith('$') ? 1 : 0;
  const segments: PathSegment[] = [];
  let at = start;
  while (at < text.length) {
    const found = readSegment(text, at, at === 0);
    if ('message' in found) return found;
    segments.push(found.segment);
    at = found.next;
  }
  return segments;
}

/** True if the text could not be read as a path. */
export function isPathProblem(path: Path | PathProblem): path is PathProblem {
  return 'message' in path;
}

/** The path of a text that has been checked before; a text that is no path is a mistake of ours. */
export function knownPath(text: string): Path {
  const path = parsePath(text);
  if (isPathProblem(path)) throw new Error(`'${text}' is not a path: ${path.message}`);
  return path;
}

/** What stands at the path; a path with `[*]`, a slice or a filter gives a list; undefined if nothing stands there. */
export function select(root: Json | undefined, path: Path): Json | undefined {
  if (root === undefined) return undefined;
  const values = selectAll(root, path);
  return isPlural(path) ? values : values[0];
}

/** Everything that stands at the path, in document order. */
export function selectAll(root: Json, path: Path): readonly Json[] {
  return path.reduce<readonly Json[]>((values, segment) => values.flatMap((value) => step(value, segment)), [root]);
}

/** The path as text, for messages. */
export function formatPath(segments: readonly (string | number)[]): string {
  return segments.reduce<string>((text, segment) => text + formatSegment(segment), '$');
}

function formatSegment(segment: string | number): string {
  if (typeof segment === 'number') return `[${segment}]`;
  return /^[A-Za-z_][\w-]*$/.test(segment) ? `.${segment}` : `[${JSON.stringify(segment)}]`;
}

function isPlural(path: Path): boolean {
  return path.some((segment) => segment.kind === 'all' || segment.kind === 'slice' || segment.kind === 'where');
}

function readSegment(text: string, at: number, first: boolean): { segment: PathSegment; next: number } | PathProblem {
  const rest = text.slice(at);
  const name = (first ? /^\.?([\w-]+)/ : /^\.([\w-]+)/).exec(rest);
  if (name !== null) return { segment: { kind: 'name', name: name[1] ?? '' }, next: at + name[0].length };
  const bracket = /^\[(?:"([^"]*)"|'([^']*)'|(\?)?([^\]]*))\]/.exec(rest);
  if (bracket === null) return { message: `expected '.name' or '[…]' but found '${rest.slice(0, 12)}'`, at };
  const quoted = bracket[1] ?? bracket[2];
  const next = at + bracket[0].length;
  if (quoted !== undefined) return { segment: { kind: 'name', name: quoted }, next };
  const segment = bracket[3] === undefined ? readIndex(bracket[4] ?? '') : readFilter(bracket[4] ?? '');
  return segment === undefined
    ? { message: `'${bracket[0]}' is not an index, a slice, '*' or a filter`, at }
    : { segment, next };
}

function readIndex(text: string): PathSegment | undefined {
  if (text === '*') return { kind: 'all' };
  if (/^-?\d+$/.test(text)) return { kind: 'index', index: Number(text) };
  const slice = /^(-?\d*):(-?\d*)$/.exec(text);
  if (slice === null) return undefined;
  return { kind: 'slice', from: Number(slice[1] ?? ''), to: slice[2] === '' ? undefined : Number(slice[2]) };
}

function readFilter(text: string): PathSegment | undefined {
  const parts = /^([^=]+)=(.*)$/.exec(text);
  if (parts === null) return undefined;
  const path = parsePath(parts[1] ?? '');
  return isPathProblem(path) ? undefined : { kind: 'where', path, equals: parts[2] ?? '' };
}

function step(value: Json, segment: PathSegment): readonly Json[] {
  if (segment.kind === 'name') return named(value, segment.name);
  if (!Array.isArray(value)) return segment.kind === 'all' && isObject(value) ? Object.values(value) : [];
  const list: readonly Json[] = value;
  if (segment.kind === 'all') return list;
  if (segment.kind === 'slice') return list.slice(segment.from, segment.to);
  if (segment.kind === 'where')
    return list.filter((item) => selectAll(item, segment.path).some((found) => textOf(found) === segment.equals));
  const item = list.at(segment.index);
  return item === undefined ? [] : [item];
}

function named(value: Json, name: string): readonly Json[] {
  if (!isObject(value) || !Object.hasOwn(value, name)) return [];
  const found = value[name];
  return found === undefined ? [] : [found];
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
