/** Emits the validators of a document and loads them, for tests. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadDocument } from '#document';
import { buildApi } from '../../../ir/index.ts';
import { assignNames } from '../../../naming/index.ts';
import type { EmitContext, EmittedFile } from '../../emitter.ts';
import { emitters } from '../../index.ts';
import { createValidatorsEmitter } from '../emit.ts';
import { loadModules, type LoadedModules } from './load-modules.ts';

export interface Emitted extends LoadedModules {
  readonly files: readonly EmittedFile[];
  /** The folder with the types and validators as they are emitted. */
  readonly folder: string;
}

/** `document` is OpenAPI as JSON. */
export async function loadEmitted(document: object): Promise<Emitted> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'etalon-emitted-')));
  const context = await contextOf(folder, document);
  const files = createValidatorsEmitter({}).emit(context);
  const types = emitters.flatMap((each) => (each.name === 'types' && 'emit' in each ? each.emit(context) : []));
  for (const { path, body } of [...files, ...types]) write(join(folder, path), body);
  const loaded = loadModules(new Map(files.map(({ path, body }) => [path, body])));
  return {
    files,
    folder,
    load: loaded.load,
    [Symbol.dispose]() {
      loaded[Symbol.dispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function contextOf(folder: string, document: object): Promise<EmitContext> {
  write(join(folder, 'document.json'), JSON.stringify(document));
  const loaded = await loadDocument('document.json', { workingFolder: folder });
  if (loaded.document === undefined) throw new Error(JSON.stringify(loaded.diagnostics));
  const api = buildApi(loaded.document, { name: 'test', documentPath: 'document.json' });
  return { api, names: assignNames(api).names, templates: { render: () => '', support } };
}

function support(name: string): string {
  return readFileSync(new URL(`../../../../templates/support/${name}`, import.meta.url), 'utf8');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
