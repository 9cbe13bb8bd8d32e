/** The door's `loadDocument`: a document in its one shape, what was found on the way, and where everything stands. */
import type { Diagnostic, Place } from './diagnostics/diagnostic.ts';
import type { Json, Pointer } from './json.ts';
import type { OpenApiDocument } from './open-api.ts';
import type { LoadOptions } from './read-document.ts';
import { malformedExtensions } from './extensions/malformed-extensions.ts';
import { withoutUnfitAnswers } from './extensions/unfit-answers.ts';
import { isObject } from './json.ts';
import { readDocument } from './read-document.ts';
import { readRequirements } from './requirements.ts';
import { diagnose, placeOf } from './source/diagnose.ts';
import { cursorOfPointer } from './source/cursor-of-pointer.ts';

export interface LoadedDocument {
  /** Absent where nothing could be read. */
  readonly document?: OpenApiDocument;
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read, the root first, as shown in diagnostics. */
  readonly files: readonly string[];
  /** Where a pointer of the normalised document stands in its source: the node, or its nearest known ancestor. */
  place(pointer: Pointer): Place | undefined;
  /** Operation id → ids of the requirements that speak of it, where the document has some beside it. */
  readonly requirements: ReadonlyMap<string, readonly string[]>;
  /** Names that a Stainless config gives to schemas: pointer → identifier. */
  readonly names: { readonly [pointer: Pointer]: string };
}

/** Never rejects for what is wrong with a document: that is told in `diagnostics`. */
export async function loadDocument(file: string, options: LoadOptions = {}): Promise<LoadedDocument> {
  const { library, reporter, normalised, root, names = {} } = await readDocument(file, options);
  const malformed = normalised === undefined ? [] : await malformedExtensions(normalised);
  const fitting = normalised === undefined ? undefined : await withoutUnfitAnswers(normalised);
  const requirements = requirementIds(root === undefined ? undefined : readRequirements(library, root.source.uri));
  return {
    ...(fitting === undefined ? {} : { document: fitting.document }),
    diagnostics: diagnose(library, [...reporter.findings, ...malformed, ...(fitting?.findings ?? [])], {
      strict: options.strict ?? false,
    }),
    files: library.sources.map(({ shown }) => shown),
    names,
    requirements,
    place: (pointer) => {
      const cursor = normalised === undefined ? undefined : cursorOfPointer(normalised.origins, pointer);
      return cursor === undefined ? undefined : placeOf(cursor);
    },
  };
}

/** In the order of the file; what is malformed is left out, the linter says so. */
function requirementIds(file: Json | undefined): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const entry of Array.isArray(file) ? file.filter((one) => isObject(one)) : []) {
    const { id, operations } = entry;
    for (const operation of typeof id === 'string' && Array.isArray(operations) ? new Set(operations) : [])
      if (typeof operation === 'string') ids.set(operation, [...(ids.get(operation) ?? []), String(id)]);
  }
  return ids;
}
