/** From config and choices to jobs: patterns expanded, paths resolved, emitters completed, contradictions refused. */
import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { apiName, type Diagnostic } from '#document';
import { kebabCase } from '../naming/index.ts';
import { completeEmitters, type EmitterNeeds } from './complete-emitters.ts';
import type { DocumentConfig } from './config.ts';
import type { Choices, Job } from './job.ts';
import type { LoadedConfig } from './load-config.ts';
import { contradictions } from './contradictions.ts';
import { usualImportExtension } from './usual-import-extension.ts';

export interface Plan {
  readonly jobs: readonly Job[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Planning {
  readonly loaded: LoadedConfig;
  readonly choices: Choices;
  readonly workingFolder: string;
  readonly emitters: readonly EmitterNeeds[];
}

/** A document named by the user is generated as the config says, where the config knows it. */
export async function planJobs(planning: Planning): Promise<Plan> {
  if (planning.loaded.diagnostics.length > 0) return { jobs: [], diagnostics: planning.loaded.diagnostics };
  const configured = await expandAll(planning.loaded);
  const entries = selected(planning, configured.entries);
  const completed = entries.map((entry) => completeEmitters(planning.choices.emit ?? entry.emit, planning.emitters));
  const jobs = entries.map((entry, index) => makeJob(planning, entry, completed[index]?.emit ?? []));
  const diagnostics = [
    ...(names(planning).length === 0 ? configured.diagnostics : []),
    ...new Map(completed.flatMap((one) => one.diagnostics).map((one) => [one.message, one])).values(),
    ...contradictions(jobs, planning.loaded.folder),
  ];
  return diagnostics.length > 0 ? { jobs: [], diagnostics } : { jobs, diagnostics };
}

/** Its document is one file, relative to the folder of the config, once it is expanded. */
interface Entry extends DocumentConfig {
  /** Whether the config has it: then its names are kept beside the config, else with the output. */
  readonly configured: boolean;
}

async function expandAll({ config, folder }: LoadedConfig): Promise<{ entries: Entry[]; diagnostics: Diagnostic[] }> {
  const entries: Entry[] = [];
  const diagnostics: Diagnostic[] = [];
  const listed = config?.documents.map((entry) => ({ ...entry, configured: true })) ?? [defaultEntry];
  if (listed.length === 0) diagnostics.push({ ...noDocument('', folder), message: 'The config lists no document.' });
  for (const entry of listed) {
    const documents = await expand(entry.document, folder);
    entries.push(...documents.map((document) => ({ ...entry, document })));
    if (documents.length === 0) diagnostics.push(noDocument(entry.document, folder));
  }
  return { entries, diagnostics };
}

const defaultEntry: Entry = { document: 'spec/*/*.{yaml,yml,json}', out: 'generated/{api}', configured: false };

async function expand(pattern: string, folder: string): Promise<readonly string[]> {
  if (isUrl(pattern)) return [pattern];
  if (!/[*?{[]/.test(pattern) || existsSync(join(folder, pattern))) return [posix(pattern)];
  const found: string[] = [];
  for await (const file of glob(pattern, { cwd: folder })) found.push(posix(file));
  return found.toSorted();
}

function noDocument(pattern: string, folder: string): Diagnostic {
  return {
    code: 'config/no-document',
    severity: 'error',
    message: `No document matches ${pattern} in ${folder}.`,
    help: 'Name a document on the command line, or list documents in etalon.config.ts.',
  };
}

function selected(planning: Planning, configured: readonly Entry[]): readonly Entry[] {
  const { loaded, workingFolder } = planning;
  if (names(planning).length === 0) return configured;
  return names(planning).map((document) => {
    const path = isUrl(document) ? document : posix(relative(loaded.folder, resolve(workingFolder, document)));
    return configured.find((entry) => plain(entry.document) === path) ?? { ...defaultEntry, document: path };
  });
}

function isUrl(document: string): boolean {
  return /^https?:/i.test(document);
}

/** A path without detours; a URL as it is. */
function plain(document: string): string {
  return isUrl(document) ? document : posix(join(document));
}

/** The documents that the user named. */
function names({ choices }: Planning): readonly string[] {
  return choices.documents ?? [];
}

function makeJob({ loaded, choices, workingFolder }: Planning, entry: Entry, emit: readonly string[]): Job {
  const { folder } = loaded;
  const document = plain(entry.document);
  const api = kebabCase(choices.name ?? entry.name ?? '') || kebabCase(apiName(document)) || 'api';
  const out =
    choices.out === undefined
      ? resolve(folder, entry.out.replaceAll('{api}', api))
      : resolve(workingFolder, choices.out.replaceAll('{api}', api));
  const resolved = (key: 'allowFolders' | 'overlays'): readonly string[] => [
    ...(entry[key] ?? []).map((path) => resolve(folder, path)),
    ...(choices[key] ?? []).map((path) => resolve(workingFolder, path)),
  ];
  return {
    api,
    document,
    folder,
    out,
    emit,
    lockFile: join(entry.configured ? folder : out, 'etalon.lock'),
    importExtension: entry.importExtension ?? usualImportExtension(out),
    strict: choices.strict ?? entry.strict ?? false,
    failOn: failing[choices.failOn ?? entry.failOn ?? 'nothing'],
    allowFolders: resolved('allowFolders'),
    allowUrls: choices.allowUrls ?? entry.allowUrls ?? false,
    int64: choices.int64 ?? entry.int64 ?? 'number',
    overlays: resolved('overlays'),
    ...stainlessOf({ loaded, choices, workingFolder }, entry),
    names: entry.names ?? {},
    operations: entry.operations ?? {},
    ...(entry.templates !== undefined && { templates: resolve(folder, entry.templates) }),
    ...(loaded.file !== undefined && { configFile: loaded.file }),
  };
}

function stainlessOf(
  { loaded, choices, workingFolder }: Omit<Planning, 'emitters'>,
  entry: Entry,
): { stainless?: string } {
  if (choices.stainless !== undefined) return { stainless: resolve(workingFolder, choices.stainless) };
  return entry.stainless === undefined ? {} : { stainless: resolve(loaded.folder, entry.stainless) };
}

const failing = { nothing: [], ignored: ['ignored'], widened: ['ignored', 'widened'] } as const;

function posix(path: string): string {
  return path.split(sep).join('/');
}
