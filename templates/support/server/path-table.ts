/** Which operation a path and method mean: literal segments before templated ones, however the document orders them. */
import { decodePercent } from './percent.ts';
import { matchSegment, parseSegment } from './segment.ts';
import type { Segment } from './segment.ts';

export interface Addressed {
  readonly method: string;
  /** The template: `/v1/agents/{agent_id}`. */
  readonly path: string;
}

export type Found<Entry> =
  | { readonly kind: 'found'; readonly entry: Entry; readonly values: ReadonlyMap<string, string> }
  | { readonly kind: 'method-not-allowed'; readonly allow: readonly string[] }
  | { readonly kind: 'not-found' };

export interface PathTable<Entry> {
  /** Values of path variables are as sent, not yet decoded. `search` is the query, without its question mark. */
  find(method: string, path: string, search?: string): Found<Entry>;
}

/** Builds the table once; finding walks the segments of the path. */
export function createPathTable<Entry extends Addressed>(entries: readonly Entry[]): PathTable<Entry> {
  const root = new Node<Entry>();
  for (const entry of entries) {
    const segments = templateSegments(entry.path);
    root.at(segments).put({ entry, query: fixedQuery(entry.path), names: segments.flatMap(({ names }) => names) });
  }
  return {
    find: (method, path, search = '') => find(root, { method, search, path, values: [] }),
  };
}

/** A path, and what a walk along it has come to. */
interface Walk {
  readonly method: string;
  readonly search: string;
  readonly path: string;
  /** What the variables have been so far. */
  readonly values: string[];
  /** The methods of paths that fit. */
  allow?: Set<string>;
}

function find<Entry extends Addressed>(root: Node<Entry>, walk: Walk): Found<Entry> {
  const placed = root.find(walk, start(walk.path));
  if (placed !== undefined) {
    return { kind: 'found', entry: placed.entry, values: nameValues(placed.names, walk.values) };
  }
  return walk.allow === undefined ? { kind: 'not-found' } : { kind: 'method-not-allowed', allow: [...walk.allow] };
}

interface Placed<Entry> {
  readonly entry: Entry;
  readonly names: readonly string[];
  /** Pairs that a request must have, as documents put them into paths: `/responses?beta=true`. */
  readonly query: readonly (readonly [name: string, value: string])[];
}

class Node<Entry extends Addressed> {
  /** By method; those that demand most of a query first, then in the order of the document. */
  readonly entries = new Map<string, readonly Placed<Entry>[]>();
  readonly #literals = new Map<string, Node<Entry>>();
  /** Most literal characters first: `/{name}.json` before `/{name}`. */
  readonly #templated: { readonly segment: Segment; readonly node: Node<Entry> }[] = [];

  put(placed: Placed<Entry>): void {
    const { method } = placed.entry;
    const all = [...(this.entries.get(method) ?? []), placed];
    this.entries.set(
      method,
      all.sort((one, other) => other.query.length - one.query.length),
    );
  }

  at(segments: readonly Segment[]): Node<Entry> {
    const [segment, ...rest] = segments;
    return segment === undefined ? this : this.#child(segment).at(rest);
  }

  /** Looks into the nodes that the path leads to from there on, the most literal first. */
  find(walk: Walk, from: number): Placed<Entry> | undefined {
    const { path } = walk;
    // A slash at its end has an empty segment after it.
    if (from > path.length) return this.#placed(walk);
    const slash = path.indexOf('/', from);
    const end = slash === -1 ? path.length : slash;
    const text = path.slice(from, end);
    const literal = this.#literals.size === 0 ? undefined : this.#literals.get(decodePercent(text) ?? text);
    return literal?.find(walk, end + 1) ?? this.#findTemplated(text, walk, end + 1);
  }

  #placed(walk: Walk): Placed<Entry> | undefined {
    const placed = this.entries.get(walk.method);
    if (placed !== undefined) return placed.find(({ query }) => hasAll(walk.search, query));
    for (const method of this.entries.keys()) (walk.allow ??= new Set()).add(method);
    return undefined;
  }

  #findTemplated(text: string, walk: Walk, next: number): Placed<Entry> | undefined {
    for (const { segment, node } of this.#templated) {
      const matched = matchSegment(segment, text);
      if (matched === undefined) continue;
      const before = walk.values.length;
      walk.values.push(...matched);
      const found = node.find(walk, next);
      if (found !== undefined) return found;
      walk.values.length = before;
    }
    return undefined;
  }

  #child(segment: Segment): Node<Entry> {
    const literal = segment.names.length === 0 ? (decodePercent(segment.shape) ?? segment.shape) : undefined;
    const existing = literal === undefined ? this.#templatedNode(segment) : this.#literals.get(literal);
    if (existing !== undefined) return existing;
    const node = new Node<Entry>();
    if (literal !== undefined) this.#literals.set(literal, node);
    else this.#templated.push({ segment, node });
    this.#templated.sort((one, other) => other.segment.shape.length - one.segment.shape.length);
    return node;
  }

  #templatedNode(segment: Segment): Node<Entry> | undefined {
    return this.#templated.find((each) => each.segment.shape === segment.shape)?.node;
  }
}

function nameValues(names: readonly string[], values: readonly string[]): ReadonlyMap<string, string> {
  if (names.length === 0) return noValues;
  const named = new Map<string, string>();
  names.forEach((name, index) => named.set(name, values[index] ?? ''));
  return named;
}

const noValues: ReadonlyMap<string, string> = new Map();

function fixedQuery(template: string): Placed<never>['query'] {
  const [, search = ''] = template.split('#')[0]?.split('?') ?? [];
  const pairs: [string, string][] = [];
  new URLSearchParams(search).forEach((value, name) => pairs.push([name, value]));
  return pairs;
}

function hasAll(search: string, query: Placed<never>['query']): boolean {
  if (query.length === 0) return true;
  const sent = new URLSearchParams(search);
  return query.every(([name, value]) => sent.getAll(name).includes(value));
}

/** What follows `?` or `#` in a template is not part of the path, though documents put it there. */
function templateSegments(template: string): readonly Segment[] {
  const [path = ''] = template.split(/[?#]/);
  return path.slice(start(path)).split('/').map(parseSegment);
}

/** Where the first segment begins. */
function start(path: string): number {
  return path.startsWith('/') ? 1 : 0;
}
