/** Runs generated TypeScript in tests: types are stripped, files are written to a folder and imported from there. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface LoadedModules extends Disposable {
  /** The exports of a module, by its path without extension. */
  load(module: string): Promise<{ readonly [name: string]: unknown }>;
}

/** `files`: path with extension → text; paths are below one folder that is deleted in the end. */
export function loadModules(files: ReadonlyMap<string, string>): LoadedModules {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-validators-'));
  for (const [path, text] of files) {
    const file = join(folder, path.replace(/\.ts$/u, '.mjs'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, stripTypeScriptTypes(text).replaceAll(/(from |import\()'([^']+)\.ts'/gu, "$1'$2.mjs'"));
  }
  return {
    load: (module) =>
      import(/* @vite-ignore */ pathToFileURL(join(folder, `${module}.mjs`)).href) as Promise<{
        [name: string]: unknown;
      }>,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const supportFolder = new URL('../../../../templates/support/validators/', import.meta.url);

/** The support code as the emitter copies it. */
export function supportFiles(): ReadonlyMap<string, string> {
  const names = readdirSync(supportFolder, { recursive: true, encoding: 'utf8' });
  const sources = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  return new Map(sources.map((name) => [`validators/${name}`, readFileSync(new URL(name, supportFolder), 'utf8')]));
}
