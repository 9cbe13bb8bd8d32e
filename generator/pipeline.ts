/** The flow of the generator on one screen: document → ir → names → emitters → header and format → tree. */
import { type Diagnostic, loadDocument, type LoadedDocument } from '#document';
import type { Clocked } from './clocked.ts';
import type { Job } from './config/index.ts';
import type { EmitContext, Emitter, Templates } from './emitters/emitter.ts';
import { buildApi } from './ir/index.ts';
import { assignNames, type NameLock } from './naming/index.ts';
import { lockWithChoices, unmetChoices } from './names-of-choice.ts';
import { assembleTree, type Emission, type OutputTree } from './output/index.ts';

export interface Tools {
  readonly emitters: readonly Emitter[];
  readonly templates: Templates;
  /** Name and version, for the manifest. */
  readonly generator: string;
  /** Hashes of files, which are relative to the folder. */
  readonly hashFiles: (folder: string, files: readonly string[]) => { readonly [file: string]: string };
  readonly clocked: Clocked;
}

export interface Assembly {
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read, relative to the job's folder. */
  readonly sources: readonly string[];
  /** Absent where an error is among the diagnostics. */
  readonly result?: { readonly tree: OutputTree; readonly lock: NameLock };
}

/** Reads the document and what it refers to; writes nothing. */
export async function assemble(job: Job, lock: NameLock, tools: Tools): Promise<Assembly> {
  const { clocked } = tools;
  const loaded = await clocked(
    'load',
    () => load(job),
    ({ files }) => files.length,
  );
  const { document, files: sources } = loaded;
  if (document === undefined || hasErrors(loaded.diagnostics)) return { diagnostics: loaded.diagnostics, sources };

  const identity = { name: job.api, documentPath: job.document };
  const api = await clocked(
    'build',
    () => buildApi(document, identity),
    ({ operations }) => operations.length,
  );
  const named = await clocked('name', () => assignNames(api, lockWithChoices(lock, job.names)), countNames);
  const context = { api, names: named.names, templates: tools.templates };
  const emissions = await clocked('emit', () => emit(chosen(job, tools), context), countFiles);
  const tree = await clocked(
    'format',
    () => finish(emissions, sources),
    ({ files }) => files.length,
  );

  const found = [...named.diagnostics, ...unmetChoices(named.lock, job.names)];
  return {
    diagnostics: [...loaded.diagnostics, ...placed(found, loaded)],
    sources,
    result: { tree, lock: named.lock },
  };

  function finish(all: readonly Emission[], files: readonly string[]): Promise<OutputTree> {
    const { document, importExtension } = job;
    const inputs = tools.hashFiles(job.folder, files);
    return assembleTree(all, { document, importExtension, generator: tools.generator, inputs });
  }
}

function load({ folder, document, allowFolders, strict }: Job): Promise<LoadedDocument> {
  return loadDocument(document, { workingFolder: folder, allowFolders, strict });
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function chosen(job: Job, { emitters }: Tools): readonly Emitter[] {
  return emitters.filter(({ name }) => job.emit.includes(name));
}

function emit(emitters: readonly Emitter[], context: EmitContext): readonly Emission[] {
  return emitters.map((emitter) => ({ emitter: emitter.name, files: emitter.emit(context) }));
}

function countNames({ lock }: { readonly lock: NameLock }): number {
  return Object.keys(lock).length;
}

function countFiles(emissions: readonly Emission[]): number {
  return emissions.reduce((sum, { files }) => sum + files.length, 0);
}

/** What was found after reading knows its pointer only. */
function placed(diagnostics: readonly Diagnostic[], { place }: LoadedDocument): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const at = diagnostic.pointer === undefined ? undefined : place(diagnostic.pointer);
    return at === undefined || diagnostic.place !== undefined ? diagnostic : { ...diagnostic, place: at };
  });
}
