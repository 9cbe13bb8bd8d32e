/** One record per API beside its name lock, in a folder that is nobody's business: what the last run was and found. */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '#document';
import type { Job } from '../config/index.ts';
import type { FidelityReport } from '../fidelity/index.ts';
import { isCurrent, makeFolder, textHash } from '../output/index.ts';

/** What a spared run answers with, and by what it is known. JSON. */
export interface RunRecord {
  readonly fingerprint: string;
  /** Relative to the job's folder. */
  readonly sources: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly fidelity: FidelityReport;
  /** Of the manifest that was written. */
  readonly manifest: string;
  /** How many files stand in the output folder. */
  readonly count: number;
}

export interface Recalling {
  readonly job: Job;
  readonly fingerprint: string;
  readonly generator: string;
  readonly hashFiles: (folder: string, files: readonly string[]) => { readonly [file: string]: string };
}

/** The record of the last run, where nothing has changed since: not the document, not the output, not the generator. */
export async function recall({ job, fingerprint, generator, hashFiles }: Recalling): Promise<RunRecord | undefined> {
  const record = parse(await read(recordFile(job)));
  if (record === undefined || record.fingerprint !== fingerprint) return undefined;
  const manifest = await read(join(job.out, 'manifest.json'));
  if (manifest === undefined || textHash(manifest) !== record.manifest) return undefined;
  try {
    const about = { generator, document: job.document, inputs: hashFiles(job.folder, record.sources) };
    return (await isCurrent(job.out, about)) ? record : undefined;
  } catch {
    // A source that is gone: the run will say so.
    return undefined;
  }
}

/** Keeps a record, unless files that are not there now could change what was found. Failing to keep it is no failure. */
export async function remember(job: Job, record: RunRecord): Promise<void> {
  if (record.diagnostics.some(({ code }) => mayChange.has(code)) || record.sources.some(isFetched)) return;
  try {
    const file = recordFile(job);
    await makeFolder(dirname(file));
    await writeFile(join(dirname(file), '.gitignore'), '*\n');
    await writeFile(file, JSON.stringify(record));
  } catch {
    return;
  }
}

/** What stands on the network changes without anything changing here. */
function isFetched(source: string): boolean {
  return /^https?:/.test(source);
}

const mayChange: ReadonlySet<string> = new Set([
  'document/file-missing',
  'document/file-unreadable',
  'document/file-too-large',
  'document/outside-folder',
  'document/unresolved-reference',
  'document/url-failed',
  'document/url-refused',
]);

function recordFile({ lockFile, api }: Job): string {
  return join(dirname(lockFile), '.etalon', `${api}.json`);
}

/** Written by this module alone; a torn one counts as none. */
function parse(text: string | undefined): RunRecord | undefined {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as RunRecord;
  } catch {
    return undefined;
  }
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}
