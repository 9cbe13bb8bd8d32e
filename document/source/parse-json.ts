/** JSON text into a value, with duplicate keys told. */
import type { Json } from '../json.ts';
import type { Parsed, ParseProblem } from './parsed.ts';
import { inspectTree } from './inspect-tree.ts';
import { relaxedJson } from './relaxed-json.ts';
import { locateJson, scanContainer } from './locate-json.ts';

/** Undefined where the text is not JSON. */
export function parseJson(text: string): Parsed | undefined {
  const value = parseValue(text);
  return value === undefined ? parseRelaxed(text) : inspected(text, value);
}

function parseRelaxed(text: string): Parsed | undefined {
  const relaxed = relaxedJson(text);
  const value = relaxed === undefined ? undefined : parseValue(relaxed.text);
  if (relaxed === undefined || value === undefined) return undefined;
  const parsed = inspected(relaxed.text, value);
  const problem: ParseProblem = {
    code: 'document/not-strict',
    message: 'JSON has no comments, and no comma at the end of a list or an object; they are passed over.',
    offset: relaxed.offset,
  };
  return { ...parsed, problems: [problem, ...parsed.problems] };
}

function inspected(text: string, value: Json): Parsed {
  const tree = inspectTree(value, { shared: false });
  const locate = locateJson(text);
  if (tree.refused) return { problems: tree.problems, locate };
  // Each member has one colon: the counts differ exactly where keys stand twice.
  const duplicates = countColons(text) === tree.members ? [] : duplicateKeys(text);
  return { value, problems: [...tree.problems, ...duplicates], locate };
}

function parseValue(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function countColons(text: string): number {
  let count = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) inString = !inString;
    else if (code === 0x5c && inString) at += 1;
    else if (code === 0x3a && !inString) count += 1;
  }
  return count;
}

function duplicateKeys(text: string): ParseProblem[] {
  const problems: ParseProblem[] = [];
  const pending = [text.search(/[[{]/)];
  for (let start = pending.pop(); start !== undefined; start = pending.pop()) {
    const seen = new Set<string>();
    for (const entry of scanContainer(text, start)) {
      if (seen.has(entry.key)) {
        problems.push({
          code: 'document/duplicate-key',
          message: `The key '${entry.key}' stands twice.`,
          offset: entry.keyStart,
        });
      }
      seen.add(entry.key);
      if (text[entry.start] === '{' || text[entry.start] === '[') pending.push(entry.start);
    }
  }
  return problems;
}
