/** The flow of the generator on one screen: document → ir → names → emitters → header and format → tree. */
import { join } from 'node:path';
import { type Diagnostic, loadDocument, type LoadedDocument, type OpenApiDocument } from '#document';
import type { Clocked } from './run/clocked.ts';
import type { Job } from './config/index.ts';
import { emit, type Emitted } from './run/emit.ts';
import type { Emitter, LateEmitter, Templates } from './emitters/emitter.ts';
import { fidelityDiagnostics, fidelityFile, judgeFidelity, type FidelityReport, withPlaces } from './fidelity/index.ts';
import { type Api, type ApiIdentity, buildApi, type Operation } from './ir/index.ts';
import { type AssignedNames, assignNames, type NameLock, seatsOf } from './naming/index.ts';
import { brokenByTemplates } from './run/template-diagnostic.ts';
import { withSteadyOperations } from './run/steady-operations.ts';
import { applyChoices, lockWithChoices, unmetChoices, withoutNamed } from './run/chosen-names.ts';
import {
  type AssembleOptions,
  type Assembling,
  type Memory,
  type OutputTree,
  recollectionOf,
  startAssembling,
} from './output/index.ts';

export interface Tools {
  readonly emitters: readonly (Emitter | LateEmitter)[];
  readonly templates: Templates;
  /** Name and version, for the manifest. */
  readonly generator: string;
  /** Hashes of files, which are relative to the folder. */
  readonly hashFiles: (folder: string, files: readonly string[]) => { readonly [file: string]: string };
  readonly clocked: Clocked;
  readonly memory?: Memory;
}

export interface Assembly {
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read, relative to the job's folder. */
  readonly sources: readonly string[];
  /** What of the document the output says. */
  readonly fidelity?: FidelityReport;
  /** Absent where an error is among the diagnostics. */
  readonly result?: { readonly tree: OutputTree; readonly lock: NameLock };
}

/** Reads the document and what it refers to; writes nothing. */
export async function assemble(job: Job, lock: NameLock, tools: Tools): Promise<Assembly> {
  const { clocked } = tools;
  const loaded = await clocked('load', () => load(job, tools), counts.load);
  const { document } = loaded;
  const sources = [...loaded.files, ...replacedFiles(job)];
  if (document === undefined || hasErrors(loaded.diagnostics)) return { diagnostics: loaded.diagnostics, sources };

  const choices = applyChoices(document, job, loaded.names);
  const identity = identityOf(job, lock);
  const built = () => buildApi(choices.document, identity, loaded.requirements);
  const api = await clocked('build', () => steady(built(), job, tools), counts.build);
  const named = await clocked('name', () => assignNames(api, lockWithChoices(lock, choices.names)), counts.name);
  const fidelity = await clocked('judge', () => judge(document, job, loaded), counts.judge);
  const { templates } = tools;
  const context = { api, names: named.names, templates, chosen: new Set(job.emit), ...recalled(job, tools) };
  const assembling = startAssembling(aboutOutput(job, sources, tools));
  const emitting = () => orStop(assembling, async () => emit(await chosen(job, tools), context, assembling.add));
  const emitted = await clocked('emit', emitting, counts.emit);

  const found = [
    ...named.diagnostics,
    ...choices.diagnostics,
    ...unmetChoices(named.lock, choices.names, job.configFile),
    ...lossesThatFail(fidelity, job),
    ...emitted.diagnostics,
  ];
  const diagnostics = [...loaded.diagnostics, ...placed(found, loaded)];
  const assembly: Assembly = { diagnostics, sources, fidelity };
  if (!hasErrors(diagnostics)) {
    assembling.add({ emitter: 'fidelity', files: [fidelityFile(fidelity)] });
    const tree = () => clocked('format', () => assembling.tree(), counts.format);
    return withTree(assembly, job, { tree, lock: named.lock });
  }
  assembling.stop();
  return assembly;
}

/** An error must not leave a thread behind: the process would wait for it. */
async function orStop<Result>({ stop }: Assembling, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    stop();
    throw error;
  }
}

async function withTree(assembly: Assembly, job: Job, made: Made): Promise<Assembly> {
  try {
    return { ...assembly, result: { tree: await made.tree(), lock: made.lock } };
  } catch (error) {
    return { ...assembly, diagnostics: [...assembly.diagnostics, brokenByTemplates(error, job)] };
  }
}

interface Made {
  readonly tree: () => Promise<OutputTree>;
  readonly lock: NameLock;
}

/** Other templates make other files, so each set has a memory of its own. */
function recalled({ out, replaced = {} }: Job, { memory }: Tools) {
  return memory === undefined ? {} : { recollection: recollectionOf(memory, JSON.stringify([out, replaced])) };
}

function steady(api: Api, { out }: Job, { memory }: Tools): Api {
  if (memory === undefined) return api;
  const known = memory.operations.get(out) ?? new Map<string, Operation>();
  memory.operations.set(out, known);
  return withSteadyOperations(api, known);
}

function aboutOutput(job: Job, sources: readonly string[], { generator, hashFiles, memory }: Tools): AssembleOptions {
  const inputs = hashFiles(job.folder, sources);
  return { ...job, generator, inputs, ...(memory && { remembered: { memory, out: job.out } }) };
}

function identityOf({ api, document, int64 }: Job, lock: NameLock): ApiIdentity {
  return { name: api, documentPath: document, seats: seatsOf(lock), exactIntegers: int64 === 'bigint' };
}

/** What is told of each stage: files read, operations, names, constructs, files. */
const counts = {
  load: ({ files }: LoadedDocument) => files.length,
  build: ({ operations }: Api) => operations.length,
  name: ({ lock }: AssignedNames) => Object.keys(lock).length,
  judge: ({ constructs }: FidelityReport) => constructs.length,
  emit: ({ emissions }: Emitted) => emissions.reduce((sum, { files }) => sum + files.length, 0),
  format: ({ files }: OutputTree) => files.length,
};

function judge(document: OpenApiDocument, { emit, int64 }: Job, { place }: LoadedDocument): FidelityReport {
  return withPlaces(judgeFidelity(document, emit, { exactIntegers: int64 === 'bigint' }), place);
}

async function load(job: Job, { memory }: Tools): Promise<LoadedDocument> {
  const { folder, document, stainless, allowFolders, allowUrls = false, overlays, strict } = job;
  const shaped = stainless === undefined ? {} : { stainless };
  const known = memory === undefined ? {} : { readings: memory.readings };
  const options = { workingFolder: folder, allowFolders, allowUrls, overlays, ...shaped, ...known, strict };
  const loaded = await loadDocument(document, options);
  return { ...loaded, diagnostics: withoutNamed(loaded.diagnostics, job) };
}

/** Of what the output is made, beside the document. */
function replacedFiles({ templates = '', replaced = {} }: Job): readonly string[] {
  return Object.keys(replaced).map((name) => join(templates, name));
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function chosen(job: Job, { emitters }: Tools): Promise<readonly Emitter[]> {
  const named = emitters.filter(({ name }) => job.emit.includes(name));
  return Promise.all(named.map((emitter) => ('load' in emitter ? emitter.load() : emitter)));
}

/** Losses are in the report; they are diagnostics only where they are not allowed. */
function lossesThatFail(fidelity: FidelityReport, { failOn }: Job): readonly Diagnostic[] {
  return fidelityDiagnostics(fidelity, failOn).filter(({ severity }) => severity === 'error');
}

/** What was found after reading knows its pointer only. */
function placed(diagnostics: readonly Diagnostic[], { place }: LoadedDocument): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const at = diagnostic.pointer === undefined ? undefined : place(diagnostic.pointer);
    return at === undefined || diagnostic.place !== undefined ? diagnostic : { ...diagnostic, place: at };
  });
}
