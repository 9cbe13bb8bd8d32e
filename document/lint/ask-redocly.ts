/** What Redocly finds, with our places. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Library } from '../source/library.ts';
import type { Source } from '../source/source.ts';
import { parsePointer } from '../pointer.ts';
import { excerptAt, placeOfOffset } from '../source/source.ts';
import { askElsewhere, type Bounds } from './ask-elsewhere.ts';
import type { ForeignProblem } from './elsewhere.ts';

export async function askRedocly(library: Library, root: Source, bounds?: Bounds): Promise<readonly Diagnostic[]> {
  const opinion = await askElsewhere('redocly', { library, root }, bounds);
  if ('problems' in opinion) return opinion.problems.map((problem) => toDiagnostic(problem, library));
  const message = oneSentence(`Redocly could not read the document: ${opinion.gaveUp}`);
  const help = 'Its rules are not applied; `--ignore redocly` leaves it out.';
  return [{ code: 'redocly/failed', severity: 'warning', message, help }];
}

function toDiagnostic(problem: ForeignProblem, library: Library): Diagnostic {
  const { rule, severity = 'warning', message, suggestion, file, pointer, start } = problem;
  const base = {
    code: `redocly/${rule ?? 'failed'}`,
    severity,
    message: oneSentence(message),
    ...(suggestion !== undefined && { help: `Did you mean '${suggestion}'?` }),
  };
  const opened = file === undefined ? undefined : library.open(file);
  if (opened === undefined || !('source' in opened)) return base;
  const { source } = opened;
  const place =
    pointer === undefined
      ? { file: source.shown, line: start?.line ?? 1, column: start?.column ?? 1 }
      : placeOfOffset(source, source.locate(parsePointer(pointer)));
  return { ...base, place, ...(pointer !== undefined && { pointer }), excerpt: excerptAt(source, place) };
}

function oneSentence(message: string): string {
  const line = message.replaceAll(/\s+/g, ' ').trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
