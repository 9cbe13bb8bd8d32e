/** Applies a known edit to a document and compares what is said of it with what is known. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareFiles, type Difference } from '#document';
import type { Edited, KnownEdit, Scene, Tree } from './known-edit.ts';
import { type Printed, printLines } from './print-lines.ts';

export interface Judgement {
  readonly title: string;
  /** Absent where the document has no place for the edit. */
  readonly edited?: Edited;
  /** Sentences; none where all is as expected. */
  readonly complaints: readonly string[];
  readonly milliseconds: number;
}

export interface Bench {
  /** A folder for the two states. */
  readonly folder: string;
  readonly document: Tree;
  readonly sides: Scene['sides'];
  readonly pick: Scene['pick'];
}

export async function judgeEdit({ title, edit }: KnownEdit, bench: Bench): Promise<Judgement> {
  const document = structuredClone(bench.document);
  const edited = edit({ document, sides: bench.sides, pick: bench.pick });
  if (edited === undefined) return { title, complaints: [], milliseconds: 0 };
  const [old, now] = [printLines(bench.document), printLines(document)];
  const [oldFile, newFile] = [join(bench.folder, 'old', 'document.json'), join(bench.folder, 'new', 'document.json')];
  for (const file of [oldFile, newFile]) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(oldFile, old.text);
  writeFileSync(newFile, now.text);
  const start = performance.now();
  const { difference } = await compareFiles(oldFile, newFile, { workingFolder: bench.folder });
  const milliseconds = performance.now() - start;
  if (difference === undefined) return { title, edited, complaints: ['it could not be read'], milliseconds };
  const complaints = [...wrongChanges(difference, edited), ...wrongPlaces(difference, edited, { old, now })];
  return { title, edited, complaints, milliseconds };
}

function wrongChanges({ changes }: Difference, { expected, allowed = [] }: Edited): readonly string[] {
  const said = new Set(changes.map((change) => `${change.class} ${change.side} ${change.code}`));
  const wanted = new Set<string>(expected);
  const stray = changes.filter((change) => {
    const text = `${change.class} ${change.side} ${change.code}`;
    return !wanted.has(text) && !allowed.some((each) => each === text);
  });
  return [
    ...[...wanted].filter((each) => !said.has(each)).map((each) => `not said: ${each}`),
    ...stray.map((change) => `said in vain: ${change.class} ${change.side} ${change.code}: ${change.says}`),
  ];
}

/** What came has a place in the new document, what went in the old one, all else in both; and it is the place of the edit. */
function wrongPlaces(
  { changes }: Difference,
  { at }: Edited,
  texts: { readonly old: Printed; readonly now: Printed },
): readonly string[] {
  if (at.length === 0) return [];
  return changes.flatMap((change) => {
    const lacking = [
      ...(change.oldPlace === undefined && !change.code.endsWith('-added') ? ['old'] : []),
      ...(change.newPlace === undefined && !change.code.endsWith('-removed') ? ['new'] : []),
    ].map((which) => `${change.code} has no place in the ${which} document`);
    const isThere =
      change.newPlace === undefined
        ? touches(change.oldPlace?.line, at, texts.old)
        : touches(change.newPlace.line, at, texts.now);
    return [
      ...lacking,
      ...(isThere ? [] : [`${change.code} is said of a place elsewhere: ${change.new ?? change.old}`]),
    ];
  });
}

function touches(line: number | undefined, at: readonly string[], printed: Printed): boolean {
  return at.some((pointer) => {
    const [first, last] = printed.lines(pointer) ?? [0, 0];
    return line !== undefined && line >= first && line <= last;
  });
}
