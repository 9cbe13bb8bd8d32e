/** Extensions of ours that are malformed or unknown: who reads the document passes over them, so they are told with it. */
import type { Finding } from '../diagnostics/reporter.ts';
import type { Normalised } from '../normalise/normalise-document.ts';
import type { OpenApiDocument } from '../open-api.ts';
import type { Cursor } from '../source/cursor.ts';
import { allOperationsOf } from '../lint/walk.ts';
import { cursorOfPointer } from '../source/cursor-of-pointer.ts';

/** The same that the linter tells. */
export async function malformedExtensions({ document, origins }: Normalised): Promise<readonly Finding<Cursor>[]> {
  if (!isExtended(document)) return [];
  // What judges takes longer to load than most documents to read, and few have anything to judge.
  const { extensionForm } = await import('../lint/rules/extension-form.ts');
  return extensionForm.find({ document }).map(({ pointer, ...finding }) => {
    const at = cursorOfPointer(origins, pointer);
    return { code: extensionForm.code, ...finding, ...(at && { at }) };
  });
}

function isExtended(document: OpenApiDocument): boolean {
  const holders: readonly unknown[] = [...allOperationsOf(document), ...Object.values(document.components.schemas)];
  return holders.some((holder) => Object.keys(Object(holder)).some((name) => name.startsWith('x-etalon-')));
}
