/** Reads a document and everything it refers to; what loading and linting have in common. */
import { resolve } from 'node:path';
import type { Reporter } from './diagnostics/reporter.ts';
import type { Normalised } from './normalise/normalise-document.ts';
import type { Cursor } from './source/cursor.ts';
import type { Library, Opened, Readings } from './source/library.ts';
import type { TextResult } from './source/read-text.ts';
import type { Source } from './source/source.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { isObject } from './json.ts';
import { normaliseDocument } from './normalise/normalise-document.ts';
import type { applyOverlays } from './overlay/apply-overlays.ts';
import { refuseCall } from './refuse-call.ts';
import { applyStainless } from './stainless/apply-config.ts';
import { child, identityOf, rootCursor } from './source/cursor.ts';
import { createLibrary, isUrl } from './source/library.ts';
import { createReferences } from './source/references.ts';

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
  /** A config in the format of Stainless, applied after the overlays: it shapes resources, methods, pages and streams. */
  readonly stainless?: string;
  readonly readings?: Readings;
}

export interface Reading {
  readonly library: Library;
  readonly reporter: Reporter<Cursor>;
  /** Absent where the root is no object. */
  readonly normalised?: Normalised;
  readonly root?: Cursor;
  /** Names that a Stainless config gives to schemas, by their place. */
  readonly names?: { readonly [pointer: string]: string };
}

const fetchRoundLimit = 20;

/** Reading tells which URLs are wanted; once they are fetched, everything is read again. */
export async function readDocument(file: string, options: LoadOptions): Promise<Reading> {
  refuseCall(file, options);
  const { allowFolders = [], allowUrls = false, workingFolder = process.cwd(), fetchUrl = fetchLate } = options;
  const path = isUrl(file) ? file : resolve(workingFolder, file);
  const { overlays: files = [], stainless, readings } = options;
  const known = readings === undefined ? {} : { readings };
  const library = createLibrary(path, { workingFolder, allowFolders, allowUrls, written: file, ...known });
  // What finds places in documents is loaded where an overlay needs it.
  const apply = files.length === 0 ? asWritten : (await import('./overlay/apply-overlays.ts')).applyOverlays;
  const overlay: Overlaying = { files, apply, workingFolder, ...(stainless !== undefined && { stainless }) };
  let reading = readOnce(library, path, overlay);
  for (let round = 0; round < fetchRoundLimit && library.wanted.size > 0; round += 1) {
    await Promise.all([...library.wanted].map(async (url) => library.add(url, await fetchUrl(url))));
    reading = readOnce(library, path, overlay);
  }
  return reading;
}

/** What fetches takes longer to load than most documents to read. */
async function fetchLate(url: string): Promise<TextResult> {
  const { fetchText } = await import('./source/fetch-text.ts');
  return fetchText(url);
}

interface Overlaying {
  readonly files: readonly string[];
  readonly apply: typeof applyOverlays;
  readonly stainless?: string;
  readonly workingFolder: string;
}

const asWritten: typeof applyOverlays = (root) => ({ root, overlays: [] });

function readOnce(library: Library, path: string, overlay: Overlaying): Reading {
  const reporter = createReporter<Cursor>(identityOf);
  const written = openRoot(library.open(path), reporter);
  if (written === undefined) return { library, reporter };
  const isAsWritten = overlay.files.length === 0 && overlay.stainless === undefined;
  const shaped = isAsWritten
    ? { root: written, names: {} }
    : overlaid(library, written.source, { ...overlay, reporter });
  const { root, names } = shaped;
  const references = createReferences({ library, reporter, self: selfOf(root) });
  return { library, reporter, root, names, normalised: normaliseDocument(root, { reporter, references }) };
}

function overlaid(
  library: Library,
  written: Source,
  tools: Overlaying & { readonly reporter: Reporter<Cursor> },
): { readonly root: Cursor; readonly names: NonNullable<Reading['names']> } {
  // Documents are read again once URLs are fetched; overlays are applied to what was written.
  const { root: overlaidRoot, overlays } = tools.apply(written.written ?? written, tools.files, tools);
  const { stainless } = tools;
  const shaped = stainless === undefined ? plain(overlaidRoot) : applyStainless(overlaidRoot, stainless, tools);
  for (const source of [shaped.root, ...overlays, ...shaped.sources]) library.adopt(source);
  return { root: rootCursor(shaped.root), names: shaped.names };
}

function plain(root: Source): ReturnType<typeof applyStainless> {
  return { root, sources: [], names: {} };
}

function openRoot(opened: Opened, reporter: Reporter<Cursor>): Cursor | undefined {
  if ('refusal' in opened) {
    const { code, message, help } = opened.refusal;
    reporter.report(code, message, { severity: 'error', ...(help === undefined ? {} : { help }) });
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
