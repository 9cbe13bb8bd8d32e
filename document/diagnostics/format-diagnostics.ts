/** Diagnostics as text: place, sentence, code frame, the references that led there, help. */
import pico from 'picocolors';
import type { Diagnostic, Excerpt, Place, Severity } from './diagnostic.ts';
import { visibleText } from './visible-text.ts';

export interface FormatOptions {
  readonly colour?: boolean;
  /** Texts of files, for diagnostics that carry no excerpt of their own. */
  readonly sources?: (file: string) => string | undefined;
}

type Paint = ReturnType<typeof pico.createColors>;

/** One block per diagnostic and a closing line that counts them; empty for none. Ends with a line break. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions = {}): string {
  if (diagnostics.length === 0) return '';
  const paint = pico.createColors(options.colour ?? false);
  const blocks = diagnostics.map((diagnostic) => formatOne(diagnostic, paint, options));
  return `${blocks.join('\n\n')}\n\n${countLine(diagnostics, paint)}\n`;
}

function formatOne(diagnostic: Diagnostic, paint: Paint, options: FormatOptions): string {
  const { severity, code, message, place, help, chain = [] } = diagnostic;
  const where = place === undefined ? '' : `${paint.underline(formatPlace(place))} `;
  const excerpt = diagnostic.excerpt ?? excerptFrom(place, options.sources);
  return [
    `${where}${colours(paint)[severity](severity)} ${paint.dim(visibleText(code))}`,
    `  ${paint.bold(visibleText(message))}`,
    ...(excerpt === undefined ? [] : formatExcerpt(excerpt, paint)),
    ...chain.map((from) => paint.dim(`  referenced from ${formatPlace(from)}`)).toReversed(),
    ...(help === undefined ? [] : [`  ${paint.cyan('help:')} ${visibleText(help)}`]),
  ].join('\n');
}

function colours(paint: Paint): { readonly [Level in Severity]: (text: string) => string } {
  return { error: paint.red, warning: paint.yellow, info: paint.blue };
}

function formatPlace({ file, line, column }: Place): string {
  return `${visibleText(file)}:${line}:${column}`;
}

function formatExcerpt({ firstLine, lines, caret }: Excerpt, paint: Paint): string[] {
  const width = String(firstLine + lines.length - 1).length;
  const last = lines.at(-1) ?? '';
  const shown = lines.map(
    (line, index) => `  ${paint.dim(`${String(firstLine + index).padStart(width)} |`)} ${visibleText(line)}`,
  );
  // What is escaped before the caret is longer than it was.
  const indent = ' '.repeat(visibleText(last.slice(0, caret - 1)).length);
  return [...shown, `  ${paint.dim(`${' '.repeat(width)} |`)} ${indent}${paint.red('^')}`];
}

function excerptFrom(place: Place | undefined, sources: FormatOptions['sources']): Excerpt | undefined {
  const text = place === undefined ? undefined : sources?.(place.file);
  if (place === undefined || text === undefined) return undefined;
  const lines = text.split(/\r?\n/).slice(Math.max(0, place.line - 2), place.line);
  return {
    firstLine: Math.max(1, place.line - 1),
    lines: lines.map((line) => line.slice(0, 240)),
    caret: Math.min(place.column, 240),
  };
}

function countLine(diagnostics: readonly Diagnostic[], paint: Paint): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0
      ? []
      : [colours(paint)[severity](`${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`)];
  });
  return counts.join(', ');
}
