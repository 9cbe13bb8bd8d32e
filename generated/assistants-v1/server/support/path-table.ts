// Generated from spec/assistants/v1.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
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
  return { find: (method, path, search = '') => find(root, { method, search, segments: pathSegments(path) }) };
}

interface Sought {
  readonly method: string;
  readonly search: string;
  readonly segments: readonly string[];
}

function find<Entry extends Addressed>(root: Node<Entry>, { method, search, segments }: Sought): Found<Entry> {
  let allow: Set<string> | undefined;
  const found = root.search({ segments, depth: 0, values: [] }, (node, values) => {
    const named = node.entries.get(method)?.find(({ query }) => hasAll(search, query));
    if (named !== undefined)
      return { kind: 'found' as const, entry: named.entry, values: nameValues(named.names, values) };
    if (node.entries.has(method)) return undefined;
    allow = new Set([...(allow ?? []), ...node.entries.keys()]);
    return undefined;
  });
  return found ?? (allow === undefined ? { kind: 'not-found' } : { kind: 'method-not-allowed', allow: [...allow] });
}

/** How far along a path, and what its variables have been so far. */
interface Way {
  readonly segments: readonly string[];
  readonly depth: number;
  readonly values: readonly string[];
}

type Visit<Entry extends Addressed, Result> = (node: Node<Entry>, values: readonly string[]) => Result | undefined;

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
      all.toSorted((one, other) => other.query.length - one.query.length),
    );
  }

  at(segments: readonly Segment[]): Node<Entry> {
    const [segment, ...rest] = segments;
    return segment === undefined ? this : this.#child(segment).at(rest);
  }

  /** Visits the nodes that the whole path leads to, the most literal first, until a visit has a result. */
  search<Result>(way: Way, visit: Visit<Entry, Result>): Result | undefined {
    const { segments, depth, values } = way;
    const text = segments[depth];
    if (text === undefined) return this.entries.size > 0 ? visit(this, values) : undefined;
    const literal = this.#literals.get(decodePercent(text) ?? text);
    const found = literal?.search({ segments, depth: depth + 1, values }, visit);
    return found ?? this.#searchTemplated(text, way, visit);
  }

  #searchTemplated<Result>(
    text: string,
    { segments, depth, values }: Way,
    visit: Visit<Entry, Result>,
  ): Result | undefined {
    for (const { segment, node } of this.#templated) {
      const matched = matchSegment(segment, text);
      const further = matched && { segments, depth: depth + 1, values: [...values, ...matched] };
      const found = further && node.search(further, visit);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #child(segment: Segment): Node<Entry> {
    const existing = segment.names.length === 0 ? this.#literals.get(segment.shape) : this.#templatedNode(segment);
    if (existing !== undefined) return existing;
    const node = new Node<Entry>();
    if (segment.names.length === 0) this.#literals.set(segment.shape, node);
    else this.#templated.push({ segment, node });
    this.#templated.sort((one, other) => other.segment.shape.length - one.segment.shape.length);
    return node;
  }

  #templatedNode(segment: Segment): Node<Entry> | undefined {
    return this.#templated.find((each) => each.segment.shape === segment.shape)?.node;
  }
}

function nameValues(names: readonly string[], values: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name, index) => [name, values[index] ?? '']));
}

function fixedQuery(template: string): Placed<never>['query'] {
  const [, search = ''] = template.split('#')[0]?.split('?') ?? [];
  return [...new URLSearchParams(search)];
}

function hasAll(search: string, query: Placed<never>['query']): boolean {
  if (query.length === 0) return true;
  const sent = new URLSearchParams(search);
  return query.every(([name, value]) => sent.getAll(name).includes(value));
}

/** What follows `?` or `#` in a template is not part of the path, though documents put it there. */
function templateSegments(template: string): readonly Segment[] {
  const [path = ''] = template.split(/[?#]/);
  return pathSegments(path).map(parseSegment);
}

function pathSegments(path: string): readonly string[] {
  return (path.startsWith('/') ? path.slice(1) : path).split('/');
}
