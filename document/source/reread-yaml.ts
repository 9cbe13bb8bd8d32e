/** Reads a YAML text again that has changed within one entry: only that entry is read, everything else is taken from before. */
import type { Json } from '../json.ts';
import type { YamlChild, YamlNode } from './yaml-nodes.ts';
import { isObject } from '../json.ts';
import { memberOf } from '../pointer.ts';

export interface ReadYaml {
  readonly text: string;
  readonly value: Json;
  /** Absent where the text has no content. */
  readonly root: YamlNode | undefined;
}

/** How often a larger entry is tried before the whole text is read. */
const mostTries = 4;

/**
 * `before` has no aliases and nothing that was reported. What has not changed is the same object as before. Undefined
 * where no entry can be told that holds the whole change.
 */
export function rereadYaml(
  before: ReadYaml,
  text: string,
  readAlone: (piece: string) => ReadYaml | undefined,
): ReadYaml | undefined {
  if (text === before.text) return before;
  const change = changeBetween(before.text, text);
  for (const entry of entriesAround(before, change).slice(-mostTries).toReversed()) {
    const piece = text.slice(entry.start, entry.end + text.length - before.text.length);
    const read = isWhole(piece, entry.end === before.text.length) ? readAlone(piece) : undefined;
    const now = read === undefined ? undefined : replaceEntry(before, text, { entry, read });
    if (now !== undefined) return now;
  }
  return undefined;
}

/** What differs begins at `start` and ends, in the text before, at `end`. */
interface Change {
  readonly start: number;
  readonly end: number;
}

function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = sameUntil(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const rest = shorter - start;
  const fromEnd = (text: string, from: number, to: number): string => text.slice(text.length - to, text.length - from);
  const same = sameUntil(rest, (from, to) => fromEnd(before, from, to) === fromEnd(after, from, to));
  return { start, end: before.length - same };
}

/** How far two texts are the same: blocks are compared, and halved where they differ. */
function sameUntil(length: number, isSame: (from: number, to: number) => boolean): number {
  let from = 0;
  for (let size = 65_536; size >= 1; size /= 2) {
    while (from + size <= length && isSame(from, from + size)) from += size;
  }
  return from;
}

/** An entry of a block mapping: whole lines, from that of its key to that of what follows. */
interface Entry {
  readonly path: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly keyStart: number;
  /** How far everything in its mapping has moved. */
  readonly moved: number;
}

/** The entries that hold the change, outermost first. */
function entriesAround({ text, root }: ReadYaml, change: Change): readonly Entry[] {
  const entries: Entry[] = [];
  let node = root;
  let moved = 0;
  let end = text.length;
  while (node?.kind === 'object' && node.duplicates.length === 0 && !node.children.has('<<')) {
    moved += node.moved ?? 0;
    const found = childAround(node, { start: change.start - moved, end: change.end - moved });
    if (found === undefined) break;
    const { key, child, next } = found;
    const keyStart = child.keyStart + moved;
    const start = lineStart(text, keyStart);
    end = next === undefined ? end : (lineStart(text, next.keyStart + moved) ?? -1);
    if (start === undefined || change.start < start || end < change.end) break;
    entries.push({ path: [...(entries.at(-1)?.path ?? []), key], start, end, keyStart, moved });
    node = child.node;
  }
  return entries;
}

interface Found {
  readonly key: string;
  readonly child: YamlChild;
  readonly next: YamlChild | undefined;
}

/** The last child whose key begins before the change, and the one after it. */
function childAround({ children }: YamlNode, { start }: Change): Found | undefined {
  let found: Omit<Found, 'next'> | undefined;
  for (const [key, child] of children) {
    if (child.keyStart > start) return found && { ...found, next: child };
    found = { key, child };
  }
  return found && { ...found, next: undefined };
}

/** Where the line of a key begins; undefined where anything but spaces stands before it. */
function lineStart(text: string, keyStart: number): number | undefined {
  const start = keyStart === 0 ? 0 : text.lastIndexOf('\n', keyStart - 1) + 1;
  return /^ *$/.test(text.slice(start, keyStart)) ? start : undefined;
}

/** Lines of one document: what follows them is read as it was, whatever they say. */
function isWhole(piece: string, isLast: boolean): boolean {
  return (isLast || piece.endsWith('\n')) && !/^(?:---|\.\.\.|%)/m.test(piece);
}

/** The piece must hold the one entry, under the key that it had and at the same column. */
function replaceEntry(before: ReadYaml, text: string, { entry, read }: { entry: Entry; read: ReadYaml }) {
  const { path, start, moved } = entry;
  const key = path.at(-1) ?? '';
  const child = read.root?.kind === 'object' && read.root.children.size === 1 ? read.root.children.get(key) : undefined;
  if (child === undefined || child.keyStart !== entry.keyStart - start || read.root?.duplicates.length !== 0) return;
  const member = memberOf(read.value, key);
  const value = member === undefined ? undefined : replaceValue(before.value, path, member);
  if (value === undefined || before.root === undefined) return;
  const node = movedNode(child.node, start - moved);
  return { text, value, root: replaceNode(before.root, path, { node, by: text.length - before.text.length }) };
}

/** Copies what is on the way, and nothing else. */
function replaceValue(holder: Json, [key = '', ...rest]: readonly string[], value: Json): Json | undefined {
  if (!isObject(holder) || !Object.hasOwn(holder, key)) return undefined;
  const member = rest.length === 0 ? value : replaceValue(holder[key] ?? null, rest, value);
  return member === undefined ? undefined : { ...holder, [key]: member };
}

interface Replacement {
  readonly node: YamlNode;
  /** How far all that follows has moved. */
  readonly by: number;
}

function replaceNode(holder: YamlNode, [key = '', ...rest]: readonly string[], replacement: Replacement): YamlNode {
  const children = new Map<string, YamlChild>();
  let isBehind = false;
  for (const [name, { keyStart, node }] of holder.children) {
    if (name === key) {
      children.set(name, {
        keyStart,
        node: rest.length === 0 ? replacement.node : replaceNode(node, rest, replacement),
      });
      isBehind = true;
    } else if (isBehind) {
      children.set(name, { keyStart: keyStart + replacement.by, node: movedNode(node, replacement.by) });
    } else children.set(name, { keyStart, node });
  }
  return { ...holder, children };
}

function movedNode(node: YamlNode, by: number): YamlNode {
  return { ...node, start: node.start + by, moved: (node.moved ?? 0) + by };
}
