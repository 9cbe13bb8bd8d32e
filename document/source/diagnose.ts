/** Findings with their places: file, line, column, excerpt and the references that led there. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../diagnostics/reporter.ts';
import type { Cursor } from './cursor.ts';
import type { Library } from './library.ts';
import type { ParseProblem } from './parsed.ts';
import type { Source } from './source.ts';
import { toDiagnostic } from '../diagnostics/reporter.ts';
import { formatPointer } from '../pointer.ts';
import { referencesTo, segmentsOf } from './cursor.ts';
import { excerptAt, placeOfOffset } from './source.ts';

/** File by file in the order of reading, then by place; what has no place comes first. */
export function diagnose(
  { sources, referenced }: Pick<Library, 'sources' | 'referenced'>,
  findings: readonly Finding<Cursor>[],
  { strict }: { readonly strict: boolean },
): Diagnostic[] {
  const parsing = sources.flatMap((source) =>
    source.problems.map((problem) => fromProblem(source, problem, { strict, referenced: referenced.has(source) })),
  );
  const files = new Map(sources.map(({ shown }, index) => [shown, index]));
  const rank = ({ place }: Diagnostic): readonly number[] =>
    place === undefined ? [-1, 0, 0] : [files.get(place.file) ?? 0, place.line, place.column];
  const replaced = new Set(parsing.filter(({ code }) => code === 'document/not-json').map(placeText));
  const told = findings
    .map((finding) => fromFinding(finding, strict))
    // A number that JSON has not became null, which is told already.
    .filter((diagnostic) => diagnostic.code !== 'document/wrong-type' || !replaced.has(placeText(diagnostic)));
  return [...parsing, ...told]
    .map((diagnostic) => ({ diagnostic, rank: rank(diagnostic) }))
    .toSorted(byRank)
    .map(({ diagnostic }) => diagnostic)
    .filter(onlyOnce());
}

/** What an alias repeats is found wherever it is used, and stands in one place. */
function onlyOnce(): (diagnostic: Diagnostic) => boolean {
  const seen = new Set<string>();
  return (diagnostic) => {
    if (diagnostic.place === undefined) return true;
    const { code, message, chain = [] } = diagnostic;
    const chained = chain.map((place) => placeText({ place }));
    const key = JSON.stringify([code, message, placeText(diagnostic), chained]);
    return !seen.has(key) && seen.add(key) !== undefined;
  };
}

function placeText({ place }: Pick<Diagnostic, 'place'>): string {
  return `${place?.file}:${place?.line}:${place?.column}`;
}

function byRank(left: { readonly rank: readonly number[] }, right: { readonly rank: readonly number[] }): number {
  const index = left.rank.findIndex((part, position) => part !== right.rank[position]);
  return index === -1 ? 0 : (left.rank[index] ?? 0) - (right.rank[index] ?? 0);
}

/** The place of a cursor. */
export function placeOf(cursor: Cursor): ReturnType<typeof placeOfOffset> {
  return placeOfOffset(cursor.source, cursor.source.locate(segmentsOf(cursor)));
}

/** What is wrong with a file that is only referred to takes nothing from the rest: it is a warning at most. */
function fromProblem(
  source: Source,
  problem: ParseProblem,
  { strict, referenced }: { readonly strict: boolean; readonly referenced: boolean },
): Diagnostic {
  const { code, message, help, offset, segments = [] } = problem;
  const place = placeOfOffset(source, offset ?? source.locate(segments));
  const pointer = problem.segments === undefined ? {} : { pointer: formatPointer(segments) };
  const graver = referenced ? { severity: 'warning' as const } : {};
  const finding = { code, message, ...(help !== undefined && { help }), ...graver };
  return { ...toDiagnostic(finding, strict), place, ...pointer, excerpt: excerptAt(source, place) };
}

function fromFinding(finding: Finding<Cursor>, strict: boolean): Diagnostic {
  const { at } = finding;
  const base = toDiagnostic(finding, strict);
  if (at === undefined) return base;
  const place = placeOf(at);
  const chain = referencesTo(at).map(placeOf).toReversed();
  return {
    ...base,
    place,
    pointer: formatPointer(segmentsOf(at)),
    ...(chain.length === 0 ? {} : { chain }),
    excerpt: excerptAt(at.source, place),
  };
}
