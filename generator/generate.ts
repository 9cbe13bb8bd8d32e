/** `generate` writes what documents say; `check` compares it with what stands there. */
import { resolve } from 'node:path';
import type { Diagnostic } from '#document';
import type { Job } from './config/index.ts';
import type { ApiOutcome, CheckOptions, GenerateOptions, Outcome } from './outcome.ts';
import {
  compareFile,
  compareTree,
  type DriftedFile,
  manifestPath,
  type Memory,
  textHash,
  writeTree,
  type WriteResult,
} from './output/index.ts';
import { type Assembly, assemble, hasErrors } from './pipeline.ts';
import { type Preparation, prepare, type PreparedJob } from './run/prepare.ts';
import { fingerprintOf, generatorCode, recall, remember } from './recall/index.ts';

/** A document with errors leaves its old output as it is, and does not keep others from being generated. */
export function generate(options: GenerateOptions = {}): Promise<Outcome> {
  return generateAgain(options);
}

/** The same, where the process has generated before: the memory spares what has not changed. */
export async function generateAgain(options: GenerateOptions, memory?: Memory): Promise<Outcome> {
  const preparation = await prepare(options, memory);
  const apis: ApiOutcome[] = [];
  for (const prepared of preparation.jobs) apis.push(await generateOne(prepared, options));
  if (options.write !== false) await preparation.locks.save();
  return outcome(preparation, apis, []);
}

/** Generates in memory, and writes nothing. */
export async function check(options: CheckOptions = {}): Promise<Outcome> {
  const preparation = await prepare(options);
  const apis: ApiOutcome[] = [];
  for (const prepared of preparation.jobs) apis.push(await checkOne(prepared));
  const locks = preparation.locks.changes().flatMap(({ file, before, after }) => compareFile(file, before, after));
  return outcome(preparation, apis, locks);
}

const nothing: WriteResult = { written: [], deleted: [], kept: [], refused: [], unchanged: 0 };

async function generateOne(prepared: PreparedJob, options: GenerateOptions): Promise<ApiOutcome> {
  const isNew = prepared.tools.memory?.trees.has(prepared.job.out) !== true;
  const spared = options.write !== false && isNew ? await recallRun(prepared) : undefined;
  if (spared !== undefined) return spared;
  const assembly = await assemblePrepared(prepared);
  if (assembly.result === undefined || options.write === false) return apiOutcome(prepared, assembly, nothing);
  const { tree, lock } = assembly.result;
  const { job, locks, tools } = prepared;
  const overwrite = options.overwrite === true;
  const inputs = assembly.sources.map((source) => resolve(job.folder, source));
  const result = await tools.clocked(
    'write',
    () => writeTree(tree, job.out, { overwrite, inputs, before: tools.memory?.trees.get(job.out) }),
    ({ written }) => written.length,
  );
  if (result.refused.length === 0) {
    tools.memory?.trees.set(job.out, tree);
    locks.keep(job, lock);
    await rememberRun(prepared, assembly);
  }
  return apiOutcome(prepared, assembly, result);
}

async function checkOne(prepared: PreparedJob): Promise<ApiOutcome> {
  const assembly = await assemblePrepared(prepared);
  const one = apiOutcome(prepared, assembly, nothing);
  if (assembly.result === undefined) return one;
  const { tree, lock } = assembly.result;
  const { job, locks, tools } = prepared;
  locks.keep(job, lock);
  const drift = await tools.clocked(
    'compare',
    () => compareTree(tree, job.out),
    ({ files }) => files.length,
  );
  return { ...one, drift };
}

/** Where nothing has changed since the last run, its outcome is the outcome; who was told of a change need not look. */
async function recallRun(prepared: PreparedJob): Promise<ApiOutcome | undefined> {
  const { job, locks, tools } = prepared;
  const { lock } = await locks.names(job);
  const fingerprint = fingerprintOf(job, lock, generatorCode());
  const record = await tools.clocked(
    'recall',
    () => recall({ job, fingerprint, ...tools }),
    (found) => found?.count ?? 0,
  );
  return record && apiOutcome(prepared, record, { ...nothing, unchanged: record.count });
}

async function rememberRun({ job }: PreparedJob, { result, diagnostics, sources, fidelity }: Assembly): Promise<void> {
  if (result === undefined || fidelity === undefined) return;
  const fingerprint = fingerprintOf(job, result.lock, generatorCode());
  const { files } = result.tree;
  const manifest = textHash(files.find(({ path }) => path === manifestPath)?.text ?? '');
  await remember(job, { fingerprint, diagnostics, sources, fidelity, manifest, count: files.length });
}

async function assemblePrepared({ job, locks, tools }: PreparedJob): Promise<Assembly> {
  const { lock, diagnostics } = await locks.names(job);
  return hasErrors(diagnostics) ? { diagnostics, sources: [] } : assemble(job, lock, tools);
}

function apiOutcome(
  { job }: PreparedJob,
  assembly: Pick<Assembly, 'sources' | 'diagnostics' | 'fidelity'>,
  result: WriteResult,
): ApiOutcome {
  const { written, deleted, unchanged } = result;
  return {
    api: job.api,
    document: job.document,
    sources: assembly.sources,
    out: job.out,
    diagnostics: [...assembly.diagnostics, ...leftAlone(result, job)],
    ...(assembly.fidelity && { fidelity: assembly.fidelity }),
    files: { written, deleted, unchanged },
  };
}

function leftAlone({ refused, kept }: WriteResult, { out }: Job): readonly Diagnostic[] {
  const foreign = refused.map((path): Diagnostic => ({
    code: 'output/foreign-file',
    severity: 'error',
    ...(path === manifestPath ? damaged(out) : strange(path, out)),
  }));
  const edited = kept.map((path): Diagnostic => ({
    code: 'output/edited-orphan',
    severity: 'warning',
    message: `${path} in ${out} is generated no more, but it was edited, so it stays.`,
    help: 'Delete it, or move it out of the output folder.',
  }));
  return [...foreign, ...edited];
}

function strange(path: string, out: string): Pick<Diagnostic, 'message' | 'help'> {
  return {
    message: `${path} in ${out} was not written by the generator, so nothing was.`,
    help: 'Choose another output folder, or move the file. With --overwrite the output is written all the same: files of its names are replaced, others stay; so do links, folders, and what the document is made of.',
  };
}

/** As a merge leaves it that nobody has finished, or a program of that name in a folder of another kind. */
function damaged(out: string): Pick<Diagnostic, 'message' | 'help'> {
  return {
    message: `${manifestPath} in ${out} is not as the generator writes it, so it is not known which files are its own, and nothing was written.`,
    help: 'Restore it from version control, or choose another output folder. With --overwrite it is written anew, and the files of before that nobody wants any more stay.',
  };
}

function outcome(preparation: Preparation, apis: readonly ApiOutcome[], locks: readonly DriftedFile[]): Outcome {
  const diagnostics = [...preparation.diagnostics, ...apis.flatMap((api) => api.diagnostics)];
  const drifted = locks.length > 0 || apis.some(({ drift }) => drift !== undefined && drift.files.length > 0);
  return { ok: !hasErrors(diagnostics) && !drifted, diagnostics, apis, lockDrift: { files: locks } };
}
