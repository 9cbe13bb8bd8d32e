/** Finds and reads `etalon.config.ts`. */
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '#document';
import type { EtalonConfig } from './config.ts';
import { parseConfig } from './parse-config.ts';
import { placeInConfig } from './place-in-config.ts';
import { placeOfFailure } from './place-of-failure.ts';

export interface LoadedConfig {
  readonly config?: EtalonConfig;
  /** What its paths are relative to: its folder, or the working folder where there is no config. */
  readonly folder: string;
  /** Absolute; absent where there is no config. */
  readonly file?: string;
  readonly diagnostics: readonly Diagnostic[];
}

const fileNames = ['etalon.config.ts', 'etalon.config.mts', 'etalon.config.js', 'etalon.config.mjs'];

/** `file` is a path named by the user; without it the working folder is looked through, and finding nothing is no error. */
export async function loadConfig(workingFolder: string, file?: string): Promise<LoadedConfig> {
  const candidates =
    file === undefined ? fileNames.map((name) => join(workingFolder, name)) : [resolve(workingFolder, file)];
  for (const candidate of candidates) {
    const version = await versionOf(candidate);
    if (version !== undefined) return readConfig(candidate, version);
  }
  if (file === undefined) return { folder: workingFolder, diagnostics: [] };
  const message = `The config file ${file} does not exist.`;
  return { folder: workingFolder, diagnostics: [{ code: 'config/missing', severity: 'error', message }] };
}

/** Programs in TypeScript are imported as they are: Node strips their types. A changed file is imported anew. */
async function readConfig(path: string, version: string): Promise<LoadedConfig> {
  const folder = dirname(path);
  const exported = await importDefault(`${pathToFileURL(path).href}?${version}`);
  if ('failure' in exported) return { folder, file: path, diagnostics: [await broken(path, exported.failure)] };
  const parsed = parseConfig(exported.value);
  if ('config' in parsed) return { config: parsed.config, folder, file: path, diagnostics: [] };
  const diagnostics = parsed.problems.map(({ keys, help, message }): Diagnostic => ({
    code: 'config/invalid',
    severity: 'error',
    message: `${path}: ${message}`,
    ...(help !== undefined && { help }),
    ...placeInConfig(path, keys),
  }));
  return { folder, file: path, diagnostics };
}

/** What is exported may be a promise of a config. */
async function importDefault(url: string): Promise<{ readonly value: unknown } | { readonly failure: unknown }> {
  try {
    const module = (await import(url)) as { readonly default?: unknown };
    return { value: await module.default };
  } catch (error) {
    return { failure: error };
  }
}

async function broken(path: string, failure: unknown): Promise<Diagnostic> {
  const says = failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure);
  const message = `${path} cannot be run: ${says}`;
  return { code: 'config/broken', severity: 'error', message, ...(await placeOfFailure(path, failure)) };
}

async function versionOf(path: string): Promise<string | undefined> {
  try {
    const { mtimeMs, size } = await stat(path);
    return `${mtimeMs}-${size}`;
  } catch {
    return undefined;
  }
}
