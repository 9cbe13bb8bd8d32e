/** Everything that is wrong with a document, by our reading, our rules, Redocly's and swagger-parser's, in one shape. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../diagnostics/reporter.ts';
import type { LoadOptions, Reading } from '../read-document.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Library } from '../source/library.ts';
import type { Rule, RuleSubject } from './rule.ts';
import { readDocument } from '../read-document.ts';
import { cursorOfPointer } from '../source/cursor-of-pointer.ts';
import { diagnose } from '../source/diagnose.ts';
import { readRequirements } from '../requirements.ts';
import { askRedocly } from './ask-redocly.ts';
import { askSwaggerParser } from './ask-swagger-parser.ts';
import { rules } from './rules/index.ts';

export interface LintOptions extends LoadOptions {
  /** What to leave out: a code (`lint/operation-tag`), a rule of any family (`operation-tag`), or a family (`redocly`). */
  readonly ignore?: readonly string[];
}

/** Sorted by file and place, what others could not read last. Where ours and another's finding stand in one place, ours is kept. */
export async function lintDocument(file: string, options: LintOptions = {}): Promise<readonly Diagnostic[]> {
  const reading = await readDocument(file, options);
  const { ignore = [], strict = false } = options;
  const own = askRules(
    reading,
    rules.filter(({ code }) => !isIgnored(code, ignore)),
  );
  const ours = toldOnce(diagnose(reading.library, [...reading.reporter.findings, ...own], { strict }));
  const theirs = await askOthers(reading, ignore);
  const places = new Set(ours.map(placeKey));
  const added = theirs.filter((diagnostic) => diagnostic.place === undefined || !places.has(placeKey(diagnostic)));
  return [...ours, ...added.map((diagnostic) => raise(diagnostic, strict))]
    .filter(({ code }) => !isIgnored(code, ignore))
    .toSorted(byPlace(reading.library));
}

function askRules({ normalised, library, root }: Reading, asked: readonly Rule[]): Finding<Cursor>[] {
  if (normalised === undefined || root === undefined) return [];
  const { document, origins } = normalised;
  const requirements = readRequirements(library, root.source.uri);
  const subject: RuleSubject = { document, ...(requirements === undefined ? {} : { requirements }) };
  return asked.flatMap(({ code, find }) =>
    find(subject).map(({ pointer, ...finding }) => {
      const at = cursorOfPointer(origins, pointer);
      return { code, ...finding, ...(at === undefined ? {} : { at }) };
    }),
  );
}

async function askOthers({ library, root }: Reading, ignore: readonly string[]): Promise<readonly Diagnostic[]> {
  if (root === undefined) return [];
  const asked = [
    isIgnored('redocly', ignore) ? [] : askRedocly(library, root.source),
    isIgnored('swagger-parser', ignore) ? [] : askSwaggerParser(library, root.source),
  ];
  return (await Promise.all(asked)).flat();
}

function isIgnored(code: string, ignore: readonly string[]): boolean {
  const [family = code, rule = code] = code.split('/');
  return [code, family, rule].some((name) => ignore.includes(name));
}

function raise(diagnostic: Diagnostic, strict: boolean): Diagnostic {
  return strict && diagnostic.severity === 'warning' ? { ...diagnostic, severity: 'error' } : diagnostic;
}

/** What our rules find where several operations lead is one place to mend. */
function toldOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set<string>();
  return diagnostics.filter((diagnostic) => {
    if (diagnostic.chain === undefined || !diagnostic.code.startsWith('lint/')) return true;
    const key = `${diagnostic.code} ${placeKey(diagnostic)}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

function placeKey({ place }: Diagnostic): string {
  return place === undefined ? '' : `${place.file}:${place.line}:${place.column}`;
}

function byPlace({ sources }: Library): (left: Diagnostic, right: Diagnostic) => number {
  const files = new Map(sources.map(({ shown }, index) => [shown, index]));
  const fileOf = ({ code, place }: Diagnostic): number => {
    if (place !== undefined) return files.get(place.file) ?? sources.length;
    return unasked.has(code) ? sources.length + 1 : -1;
  };
  return (left, right) =>
    fileOf(left) - fileOf(right) ||
    (left.place?.line ?? 0) - (right.place?.line ?? 0) ||
    (left.place?.column ?? 0) - (right.place?.column ?? 0);
}

/** They say nothing of the document, so nobody should read them first. */
const unasked: ReadonlySet<string> = new Set(['redocly/failed', 'swagger-parser/failed', 'swagger-parser/skipped']);
