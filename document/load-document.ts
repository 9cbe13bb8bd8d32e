/** Reads a document and everything it refers to, and makes the one shape of it. */
import { resolve } from 'node:path';
import type { Pointer } from './json.ts';
import type { OpenApiDocument } from './open-api.ts';
import type { Diagnostic, Place } from './diagnostics/diagnostic.ts';
import type { Reporter } from './diagnostics/reporter.ts';
import type { Cursor } from './source/cursor.ts';
import type { Library, Opened } from './source/library.ts';
import type { TextResult } from './source/read-text.ts';
import type { Normalised } from './normalise/normalise-document.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { isObject } from './json.ts';
import { child, identityOf, rootCursor } from './source/cursor.ts';
import { fetchText } from './source/fetch-text.ts';
import { createLibrary, isUrl } from './source/library.ts';
import { placeOfPointer } from './source/place-of-pointer.ts';
import { createReferences } from './source/references.ts';
import { diagnose } from './source/diagnose.ts';
import { normaliseDocument } from './normalise/normalise-document.ts';

export interface LoadOptions {
  /** Folders besides the root's that references may lead into. */
  readonly allowFolders?: readonly string[];
  /** Whether http and https references are fetched. */
  readonly allowUrls?: boolean;
  /** How a URL is fetched, where that is allowed; guarded against private addresses by default. */
  readonly fetchUrl?: (url: string) => Promise<TextResult>;
  /** Makes every warning an error. */
  readonly strict?: boolean;
  /** What paths are relative to; the process's by default. */
  readonly workingFolder?: string;
  /** OpenAPI Overlay documents, applied in order to the root document. */
  readonly overlays?: readonly string[];
}

export interface LoadedDocument {
  /** Absent where nothing could be read. */
  readonly document?: OpenApiDocument;
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read, the root first, as shown in diagnostics. */
  readonly files: readonly string[];
  /** Where a pointer of the normalised document stands in its source: the node, or its nearest known ancestor. */
  place(pointer: Pointer): Place | undefined;
}

/** Never rejects for what is wrong with a document: that is told in `diagnostics`. */
export async function loadDocument(file: string, options: LoadOptions = {}): Promise<LoadedDocument> {
  const workingFolder = options.workingFolder ?? process.cwd();
  const path = isUrl(file) ? file : resolve(workingFolder, file);
  const { allowFolders = [], allowUrls = false, strict = false } = options;
  const library = createLibrary(path, { workingFolder, allowFolders, allowUrls });
  const { reporter, normalised } = await readAndFetch(library, path, options.fetchUrl ?? fetchText);
  return {
    ...(normalised === undefined ? {} : { document: normalised.document }),
    diagnostics: diagnose(reporter, library, strict),
    files: library.sources.map(({ shown }) => shown),
    place: (pointer) => (normalised === undefined ? undefined : placeOfPointer(normalised.origins, pointer)),
  };
}

interface Reading {
  readonly reporter: Reporter<Cursor>;
  readonly normalised?: Normalised;
}

const fetchRoundLimit = 20;

/** Reading tells which URLs are wanted; once they are fetched, everything is read again. */
async function readAndFetch(
  library: Library,
  path: string,
  fetchUrl: (url: string) => Promise<TextResult>,
): Promise<Reading> {
  let reading = readAll(library, path);
  for (let round = 0; round < fetchRoundLimit && library.wanted.size > 0; round += 1) {
    await Promise.all([...library.wanted].map(async (url) => library.add(url, await fetchUrl(url))));
    reading = readAll(library, path);
  }
  return reading;
}

function readAll(library: Library, path: string): Reading {
  const reporter = createReporter<Cursor>(identityOf);
  const root = openRoot(library.open(path), reporter);
  if (root === undefined) return { reporter };
  const references = createReferences({ library, reporter, self: selfOf(root) });
  return { reporter, normalised: normaliseDocument(root, { reporter, references }) };
}

function openRoot(opened: Opened, reporter: Reporter<Cursor>): Cursor | undefined {
  if ('refusal' in opened) {
    const { code, message, help } = opened.refusal;
    reporter.report(code, message, help === undefined ? {} : { help });
    return undefined;
  }
  const root = rootCursor(opened.source);
  if (opened.source.value === undefined) return undefined;
  if (isObject(root.value)) return root;
  reporter.report('document/not-an-object', 'The document is not an object.', { at: root });
  return undefined;
}

function selfOf(root: Cursor): { readonly uri: string; readonly path: string } | undefined {
  const self = child(root, '$self')?.value;
  return typeof self === 'string' ? { uri: self, path: root.source.uri } : undefined;
}
