/** Finds the offset of a pointer in JSON text, scanning only the containers on the way. */
import type { Locate } from './parsed.ts';

interface Entry {
  readonly key: string;
  /** Offset of the key; of the value in lists. */
  readonly keyStart: number;
  readonly start: number;
}

/** Levels of containers that are scanned with the root: who looks for one of them looks for others, and the text is long. */
const scannedAtOnce = 2;

/** Each container is scanned once, when it is first asked for; the text must be valid JSON. */
export function locateJson(text: string): Locate {
  const containers = new Map<number, Map<string, Entry>>();
  const index = (start: number, levels: number): number => {
    const skip = (at: number) => (levels > 0 && isContainer(text, at) ? index(at, levels - 1) : skipValue(text, at));
    const { entries, end } = scan(text, start, skip);
    containers.set(start, new Map(entries.map((entry) => [entry.key, entry])));
    return end;
  };
  const root = skipSpace(text, 0);
  return (segments) => {
    let entry: Entry = { key: '', keyStart: root, start: root };
    for (const segment of segments) {
      if (!isContainer(text, entry.start)) break;
      if (!containers.has(entry.start)) index(entry.start, entry.start === root ? scannedAtOnce : 0);
      const next = containers.get(entry.start)?.get(segment);
      if (next === undefined) break;
      entry = next;
    }
    return isContainer(text, entry.start) ? entry.keyStart : entry.start;
  };
}

/** Entries of the object or list that starts at `start`; of duplicate keys all are given, in order. */
export function scanContainer(text: string, start: number): readonly Entry[] {
  return scan(text, start, (at) => skipValue(text, at)).entries;
}

interface Scanned {
  readonly entries: readonly Entry[];
  /** Behind the container. */
  readonly end: number;
}

/** `skip` finds the end of a value. */
function scan(text: string, start: number, skip: (at: number) => number): Scanned {
  const list = text[start] === '[';
  const entries: Entry[] = [];
  let at = skipSpace(text, start + 1);
  while (at < text.length && text[at] !== ']' && text[at] !== '}') {
    const keyStart = at;
    let key = String(entries.length);
    if (!list) {
      const keyEnd = skipString(text, at);
      key = String(JSON.parse(text.slice(at, keyEnd)));
      at = skipSpace(text, skipSpace(text, keyEnd) + 1);
    }
    entries.push({ key, keyStart, start: at });
    at = skipSpace(text, skip(at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return { entries, end: at + 1 };
}

function isContainer(text: string, at: number): boolean {
  return text[at] === '{' || text[at] === '[';
}

function skipSpace(text: string, at: number): number {
  let position = at;
  while (position < text.length && text.charCodeAt(position) <= 32) position += 1;
  return position;
}

function skipString(text: string, at: number): number {
  let position = text.indexOf('"', at + 1);
  while (position !== -1 && isEscaped(text, position)) position = text.indexOf('"', position + 1);
  return position === -1 ? text.length : position + 1;
}

function isEscaped(text: string, quote: number): boolean {
  let slashes = 0;
  while (text[quote - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function skipValue(text: string, start: number): number {
  if (text[start] === '"') return skipString(text, start);
  let depth = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = skipString(text, at) - 1;
    else if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) depth -= 1;
    if (depth < 0) return at;
    if (depth === 0 && (code === 0x7d || code === 0x5d)) return at + 1;
    if (depth === 0 && code === 0x2c) return at;
  }
  return at;
}
