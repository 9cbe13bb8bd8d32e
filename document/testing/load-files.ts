/** For tests: a document given as texts, written to a folder of its own and loaded from there. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LoadedDocument } from '../load-document.ts';
import type { OpenApiDocument } from '../open-api.ts';
import type { LoadOptions } from '../read-document.ts';
import { loadDocument } from '../load-document.ts';

export interface Files {
  readonly [path: string]: string | Uint8Array;
}

/** Makes a folder with these files, hands it over, and removes it. */
export async function withFiles<Result>(files: Files, use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'etalon-document-')));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loads the first of the files, with others of them as overlays; paths are shown relative to their folder. */
export function loadFiles(
  files: Files,
  options: LoadOptions = {},
  overlays: readonly string[] = [],
): Promise<LoadedDocument> {
  const root = Object.keys(files)[0] ?? '';
  return withFiles(files, (folder) =>
    loadDocument(join(folder, root), {
      workingFolder: folder,
      ...options,
      ...(overlays.length === 0 ? {} : { overlays }),
    }),
  );
}

/** Loads one text as `api.yaml`. */
export function loadText(text: string, options: LoadOptions = {}): Promise<LoadedDocument> {
  return loadFiles({ 'api.yaml': text }, options);
}

/** The document, where the test is not about its absence. */
export function documentOf(loaded: LoadedDocument): OpenApiDocument {
  if (loaded.document === undefined) throw new Error(lines(loaded.diagnostics).join('\n'));
  return loaded.document;
}

/** Diagnostics as `file:line:column code: message (help)`. */
export function lines(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ place, code, message, help }) => {
    const where = place === undefined ? '' : `${place.file}:${place.line}:${place.column} `;
    return `${where}${code.replace('document/', '')}: ${message}${help === undefined ? '' : ` (${help})`}`;
  });
}

/** The head of a document, to which a test adds `paths:` and more. */
export function heading(version: string): string {
  const key = version.startsWith('2') ? 'swagger' : 'openapi';
  return `${key}: "${version}"\ninfo: { title: Test, version: "1" }\n`;
}
