/** What a run needs before the first document is read. The only place that knows the process, the clock and the disk. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '#document';
import { createClocked } from './clocked.ts';
import { type Choices, type Job, loadConfig, planJobs, refuseCall } from '../config/index.ts';
import { emitters } from '../emitters/index.ts';
import { hashFiles } from './hash-files.ts';
import { createLockStore, type LockStore } from './lock-store.ts';
import type { GenerateOptions } from '../outcome.ts';
import type { Memory } from '../output/index.ts';
import type { Tools } from '../pipeline.ts';
import { createTemplateStore } from './template-store.ts';

export interface Preparation {
  readonly jobs: readonly PreparedJob[];
  readonly locks: LockStore;
  readonly diagnostics: readonly Diagnostic[];
}

export interface PreparedJob {
  readonly job: Job;
  readonly locks: LockStore;
  readonly tools: Tools;
}

/** `memory` is that of former runs of the process. */
export async function prepare(options: GenerateOptions, memory?: Memory): Promise<Preparation> {
  refuseCall(options);
  const workingFolder = resolve(options.workingFolder ?? process.cwd());
  const loaded = await loadConfig(workingFolder, options.config);
  const choices: Choices = options;
  const { jobs, diagnostics } = await planJobs({ loaded, choices, workingFolder, emitters });
  const locks = createLockStore();
  const shared = { emitters, generator: generatorName(), hashFiles, ...(memory && { memory }) };
  const templates = createTemplateStore();
  const tell = options.onProgress ?? (() => undefined);
  const now = () => performance.now();
  const prepared = jobs.flatMap((planned): readonly PreparedJob[] => {
    const own = templates.of(planned);
    if (own === undefined) return [];
    const job = { ...planned, ...own.hashes };
    return [{ job, locks, tools: { ...shared, templates: own.templates, clocked: createClocked(job.api, now, tell) } }];
  });
  return { jobs: prepared, locks, diagnostics: [...diagnostics, ...templates.diagnostics()] };
}

function generatorName(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { name, version } = JSON.parse(text) as { readonly name: string; readonly version: string };
  return `${name} ${version}`;
}
