/** Where a config failed: from what the engine tells of an error, else from the compiler. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '#document';
import { placeAt } from './place-in-config.ts';

type Place = Pick<Diagnostic, 'place' | 'excerpt'>;

/** Empty where nobody knows: a module that is missing has no line. */
export async function placeOfFailure(path: string, failure: unknown): Promise<Place> {
  if (!(failure instanceof Error)) return {};
  const { stack = '' } = failure;
  const isSyntax = failure instanceof SyntaxError;
  return thrownAt(path, stack) ?? toldAbove(stack) ?? (isSyntax ? await misspelt(path) : undefined) ?? {};
}

/** The line of a stack that names the config: `at file:///house/etalon.config.ts?1-2:3:4`. */
function thrownAt(path: string, stack: string): Place | undefined {
  const url = pathToFileURL(path).href;
  for (const line of stack.split('\n')) {
    const [, row, column] = /:(\d+):(\d+)\)?$/.exec(line) ?? [];
    if (row !== undefined && /^\s+at /.test(line) && (line.includes(url) || line.includes(path)))
      return placeIn(path, Number(row), Number(column));
  }
  return undefined;
}

/** What stands above a syntax error: the file with the line, some of its text, and carets below the place. */
function toldAbove(stack: string): Place | undefined {
  const [, file, row] = /^(?:file:\/\/)?(\/[^\n]*?)(?:\?[^\n:]*)?:(\d+)\n/.exec(stack) ?? [];
  const carets = stack.split('\n').find((line) => /^ *\^+$/.test(line));
  if (file === undefined || carets === undefined) return undefined;
  return placeIn(decodeURIComponent(file), Number(row), carets.indexOf('^') + 1);
}

async function misspelt(path: string): Promise<Place | undefined> {
  const { default: ts } = await import('typescript');
  const text = textOf(path);
  if (text === undefined) return undefined;
  const { diagnostics = [] } = ts.transpileModule(text, { fileName: path, reportDiagnostics: true });
  const before = text.slice(0, diagnostics[0]?.start ?? text.length).split('\n');
  return placeAt({ file: path, text }, before.length, (before.at(-1) ?? '').length + 1);
}

function placeIn(file: string, line: number, column: number): Place | undefined {
  const text = textOf(file);
  return text === undefined ? undefined : placeAt({ file, text }, line, column);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
