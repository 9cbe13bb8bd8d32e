/** A YAML or JSON file of the exam: its value, and where each part of it stands. */
import { LineCounter, isCollection, isMap, isPair, isScalar, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Problem } from './problem.ts';

export interface YamlSource {
  readonly file: string;
  readonly value: unknown;
  /** The place of what stands at the path; the nearest parent where nothing stands there. */
  place(path: readonly (string | number)[], on?: 'key' | 'value'): { readonly line: number; readonly column: number };
}

/** Parses a text; syntax errors and duplicate keys are problems. */
export function readYaml(text: string, file: string): YamlSource | readonly Problem[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) return document.errors.map((error) => syntaxProblem(error, counter, file));
  const read = valueOf(document);
  if ('problem' in read) return [{ file, line: 1, column: 1, message: `is no YAML: ${read.problem}` }];
  return {
    file,
    value: read.value,
    place: (path, on = 'value') => position(counter, offsetOf(document, path, on)),
  };
}

/** Aliases may grow without bounds, or contain themselves. */
function valueOf(document: Document): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: document.toJS({ maxAliasCount: 200 }) as unknown };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function syntaxProblem(
  error: { readonly message: string; readonly pos: readonly [number, number] },
  counter: LineCounter,
  file: string,
): Problem {
  return { file, ...position(counter, error.pos[0]), message: `is no YAML: ${error.message}` };
}

function position(counter: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function offsetOf(document: Document, path: readonly (string | number)[], on: 'key' | 'value'): number {
  const parent = deepest(document, on === 'key' ? path.slice(0, -1) : path);
  const key = path.at(-1);
  if (on === 'key' && isMap(parent)) {
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
    );
    if (pair !== undefined && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  return startOf(parent);
}

function deepest(document: Document, path: readonly (string | number)[]): Node | null {
  let node: Node | null = document.contents;
  for (const segment of path) {
    if (!isCollection(node)) return node;
    const child = node.get(segment, true);
    if (child === undefined) return node;
    node = child;
  }
  return node;
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}
