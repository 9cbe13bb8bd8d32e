/** Reads two documents and says what changed, with places in the files. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { loadDocument, type LoadedDocument } from '../load-document.ts';
import type { LoadOptions } from '../read-document.ts';
import { diffDocuments } from './diff-documents.ts';
import { verdictOf } from './verdict.ts';
import type { Change } from './change.ts';
import type { Difference, ShownChange } from './views/shown-change.ts';

export interface ComparedFiles {
  /** Absent where one of the documents could not be read. */
  readonly difference?: Difference;
  readonly diagnostics: readonly Diagnostic[];
}

export async function compareFiles(old: string, newer: string, options: LoadOptions = {}): Promise<ComparedFiles> {
  const [before, after] = [await loadDocument(old, options), await loadDocument(newer, options)];
  const diagnostics = [...before.diagnostics, ...after.diagnostics];
  if (before.document === undefined || after.document === undefined) return { diagnostics };
  const changes = diffDocuments(before.document, after.document);
  return {
    difference: { changes: changes.map((change) => withPlaces(change, before, after)), verdict: verdictOf(changes) },
    diagnostics,
  };
}

function withPlaces(change: Change, before: LoadedDocument, after: LoadedDocument): ShownChange {
  const oldPlace = change.old === undefined ? undefined : before.place(change.old);
  const newPlace = change.new === undefined ? undefined : after.place(change.new);
  return { ...change, ...(oldPlace && { oldPlace }), ...(newPlace && { newPlace }) };
}
