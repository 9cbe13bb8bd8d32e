/** Generates, and again whenever a file has changed that a document is made of: only the documents that it belongs to. */
import { resolve } from 'node:path';
import { loadConfig } from '../config/index.ts';
import { generateAgain } from '../generate.ts';
import { createMemory, type Memory } from '../output/index.ts';
import type { ApiOutcome, GenerateOptions, Outcome } from '../outcome.ts';
import { changedFiles, marksOf } from './changed-files.ts';

export interface WatchedRun {
  /** What had changed, absolute; empty for the first run. */
  readonly changed: readonly string[];
  /** Of the documents that were generated this time. */
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

/** Ends when the signal is given. A document with errors keeps its old output, and is tried again when it changes. */
export async function* watch(options: GenerateOptions, signal: AbortSignal): AsyncGenerator<WatchedRun> {
  const workingFolder = resolve(options.workingFolder ?? process.cwd());
  const memory = createMemory();
  let apis: readonly ApiOutcome[] = [];
  let changed: readonly string[] = [];
  while (!signal.aborted) {
    const { folder, configFile, templates } = await configOf(workingFolder, options);
    const began = Date.now();
    const before = await marksOf(watchedFiles(apis, folder, [configFile, ...templates]));
    const touched = apis.filter((api) => changed.some((file) => sourcesOf(api, folder).includes(file)));
    const isAll = changed.includes(configFile) || touched.length === 0;
    const documents = touched.map((api) => resolve(folder, api.document));
    const run = await timed(isAll ? options : { ...options, documents }, changed, memory);
    apis = isAll ? run.outcome.apis : merged(apis, run.outcome.apis);
    // A file that is new to us was read by the run; what was known before is compared with what it was before.
    const after = await marksOf(watchedFiles(apis, folder, [configFile, ...templates]), began);
    const marks = new Map([...after].map(([file, mark]) => [file, before.get(file) ?? mark]));
    yield run;
    changed = await changedFiles(marks, signal);
    if (changed.length === 0) return;
  }
}

async function timed(options: GenerateOptions, changed: readonly string[], memory: Memory): Promise<WatchedRun> {
  const began = performance.now();
  const outcome = await generateAgain(options, memory);
  return { changed, outcome, milliseconds: performance.now() - began };
}

/** Folders of templates end in a slash: files that come into them are templates from then on. */
async function configOf(workingFolder: string, { config: named }: GenerateOptions) {
  const { folder, file, config } = await loadConfig(workingFolder, named);
  const configFile = file ?? resolve(workingFolder, named ?? 'etalon.config.ts');
  const templates = (config?.documents ?? []).flatMap((entry) => entry.templates ?? []);
  return { folder, configFile, templates: [...new Set(templates)].map((path) => `${resolve(folder, path)}/`) };
}

function watchedFiles(apis: readonly ApiOutcome[], folder: string, others: readonly string[]): readonly string[] {
  return [...new Set([...others, ...apis.flatMap((api) => sourcesOf(api, folder))])];
}

/** A document that could not be read is watched itself. */
function sourcesOf({ sources, document }: ApiOutcome, folder: string): readonly string[] {
  return [document, ...sources].map((file) => resolve(folder, file));
}

function merged(before: readonly ApiOutcome[], after: readonly ApiOutcome[]): readonly ApiOutcome[] {
  return before.map((api) => after.find((one) => one.document === api.document) ?? api);
}
