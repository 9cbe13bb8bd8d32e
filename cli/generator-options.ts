/** The options that `generate` and `check` share, and how they say what was found. */
import { relative } from 'node:path';
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Outcome } from '#generator';
import { exitCodes } from './exit-codes.ts';
import { jsonDiagnostic, jsonReport } from './json-report.ts';
import { createProgress } from './progress.ts';
import { list, repeated, text } from './read-option.ts';
import type { Terminal } from './terminal.ts';

export interface GeneratorOptions {
  readonly config?: string;
  readonly out?: string;
  readonly emit?: readonly string[];
  readonly strict?: true;
  readonly allowFolder?: readonly string[];
  readonly allowUrls?: true;
  readonly overlay?: readonly string[];
  readonly stainless?: string;
  readonly failOn?: 'ignored' | 'widened';
  readonly json?: true;
}

/** Declares them on a command. */
export function declareGeneratorOptions(command: Command): void {
  command
    .argument('[documents...]', 'OpenAPI documents; without any, those of the config')
    .option('--config <file>', 'the config file (default: etalon.config.ts)', text)
    .option('--out <folder>', 'the output folder; {api} in it stands for the name of the API', text)
    .option('--emit <emitter>', 'only these emitters, and those that they need; several with commas', list)
    .option('--strict', 'warnings about a document are errors')
    .option('--allow-folder <folder>', 'also follow references into this folder', repeated)
    .option('--allow-urls', 'also follow references to URLs')
    .option('--overlay <file>', 'apply an OpenAPI Overlay first', repeated)
    .option('--stainless <file>', 'a Stainless config that shapes the client', text)
    .addOption(
      new Option(
        '--fail-on <loss>',
        'exit with 1 where the output passes over (ignored), or also allows more than (widened), what a document says',
      ).choices(['ignored', 'widened']),
    )
    .option('--json', 'print the outcome as JSON');
}

/** In the words of the generator. */
export function generatorChoices(terminal: Terminal, documents: readonly string[], options: GeneratorOptions) {
  return {
    workingFolder: terminal.workingFolder,
    strict: options.strict === true,
    allowFolders: options.allowFolder ?? [],
    ...(options.allowUrls === true && { allowUrls: true }),
    ...(documents.length > 0 && { documents }),
    ...(options.config !== undefined && { config: options.config }),
    ...(options.out !== undefined && { out: options.out }),
    ...(options.emit !== undefined && { emit: options.emit }),
    ...(options.overlay !== undefined && { overlays: options.overlay }),
    ...(options.stainless !== undefined && { stainless: options.stainless }),
    ...(options.failOn !== undefined && { failOn: options.failOn }),
    onProgress: createProgress(terminal),
  };
}

/** A choice that cannot be met is a wrong command line, whoever finds it out. */
export function exitCodeOf({ ok, diagnostics }: Outcome): number {
  if (ok) return exitCodes.success;
  const isUsage = diagnostics.some(({ code }) => usageCodes.includes(code));
  return isUsage ? exitCodes.usage : exitCodes.failure;
}

const usageCodes: readonly string[] = ['config/unknown-emitter', 'config/no-folder', 'config/wide-folder'];

/** A path as the user would type it: relative where it is below the working folder. */
export function shown(terminal: Terminal, path: string): string {
  const short = relative(terminal.workingFolder, path);
  return short.startsWith('..') ? path : short || '.';
}

/** The outcome as JSON text, with paths as the user would type them. */
export function outcomeJson(terminal: Terminal, outcome: Outcome): string {
  return jsonReport({ ...outcome, apis: jsonApis(terminal, outcome) });
}

export function jsonApis(terminal: Terminal, { apis }: Outcome) {
  return apis.map(({ diagnostics, ...api }) => ({
    ...api,
    out: shown(terminal, api.out),
    diagnostics: diagnostics.map(jsonDiagnostic),
  }));
}

/** What was written of an API, and where, or in what time; nothing, where its document has errors. */
export function writtenLine({ api, files, diagnostics }: Outcome['apis'][number], where: string): string {
  if (diagnostics.some(({ severity }) => severity === 'error')) return `${api}: not generated`;
  const { written, deleted, unchanged } = files;
  return `${api}: ${written.length} written, ${deleted.length} deleted, ${unchanged} unchanged ${where}`;
}
