/** One file that was read: its text, its value, and the places of its parts. */
import type { Json } from '../json.ts';
import type { Excerpt, Place } from '../diagnostics/diagnostic.ts';
import type { Locate, Parsed, ParseProblem } from './parsed.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';

export interface Source {
  /** The real path, or the URL: what makes it the same file. */
  readonly uri: string;
  /** The path as shown to people. */
  readonly shown: string;
  readonly text: string;
  /** Absent where the text could not be parsed. */
  readonly value?: Json;
  /** The file as it is written, where overlays have changed the value. */
  readonly written?: Source;
  readonly problems: readonly ParseProblem[];
  readonly locate: Locate;
  readonly reread?: Parsed['reread'];
  /** Offsets at which lines begin; computed when first asked for. */
  readonly lineStarts: () => readonly number[];
}

const prose = /\.(md|markdown|txt|html?|csv|xml)$/i;

/** Parses a text; Markdown and other prose becomes a string. `before` is the same file as it was. */
export function createSource(names: Pick<Source, 'uri' | 'shown'>, text: string, before?: Source): Source {
  const parsed = prose.test(names.uri)
    ? { value: text, problems: [], locate: () => 0 }
    : (before?.reread?.(text) ?? parseText(text));
  let starts: readonly number[] | undefined;
  return { ...names, text, ...parsed, lineStarts: () => (starts ??= findLineStarts(text)) };
}

function parseText(text: string): Parsed {
  const json = /^\s*(?:[[{]|\/[/*])/.test(text) ? parseJson(text) : undefined;
  return json ?? parseYaml(text);
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column of an offset. */
export function placeOfOffset(source: Source, offset: number): Place {
  const starts = source.lineStarts();
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file: source.shown, line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 };
}

const excerptWidth = 160;

/** The line of a place and the one before it, cut to a window around the column. */
export function excerptAt(source: Source, place: Place): Excerpt {
  const starts = source.lineStarts();
  const first = Math.max(1, place.line - 1);
  const from = Math.max(0, place.column - 1 - excerptWidth / 2);
  const lines: string[] = [];
  for (let line = first; line <= place.line; line += 1) {
    const start = starts[line - 1] ?? 0;
    const end = starts[line] ?? source.text.length;
    lines.push(source.text.slice(start + from, Math.min(end, start + from + excerptWidth)).replace(/[\r\n]+$/, ''));
  }
  return { firstLine: first, lines, caret: place.column - from };
}
