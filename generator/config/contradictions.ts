/** What jobs may not share: a name, or a folder. */
import { statSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import type { Diagnostic } from '#document';
import type { Job } from './job.ts';

/** `folder` is the one that must not be an output folder, as everything stands in it. */
export function contradictions(jobs: readonly Job[], folder: string): readonly Diagnostic[] {
  return jobs.flatMap((job, index) => [
    ...tooWide(job, folder),
    ...noFolder(job),
    ...jobs.slice(0, index).flatMap((other) => [...sameName(job, other), ...sameFolder(job, other)]),
  ]);
}

function tooWide(job: Job, folder: string): Diagnostic[] {
  if (!within(job.out, folder)) return [];
  const message = `The output folder of ${job.document} is ${job.out}, in which everything else stands, too.`;
  return [{ code: 'config/wide-folder', severity: 'error', message, help: 'Give the output a folder of its own.' }];
}

/** A file in the way is noticed before anything is read. */
function noFolder({ document, out }: Job): Diagnostic[] {
  const file = fileInTheWay(out);
  if (file === undefined) return [];
  const message =
    file === out
      ? `The output folder of ${document}, ${out}, is a file.`
      : `The output folder of ${document}, ${out}, cannot be made: ${file} is a file.`;
  return [{ code: 'config/no-folder', severity: 'error', message, help: 'Choose another output folder.' }];
}

function fileInTheWay(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found !== undefined) return found.isDirectory() ? undefined : path;
  const above = dirname(path);
  return above === path ? undefined : fileInTheWay(above);
}

function sameName(job: Job, other: Job): Diagnostic[] {
  if (job.api !== other.api) return [];
  const message = `${other.document} and ${job.document} are both called ${job.api}.`;
  return [{ code: 'config/same-name', severity: 'error', message, help: 'Give one of them a `name` in the config.' }];
}

function sameFolder(job: Job, other: Job): Diagnostic[] {
  if (!within(job.out, other.out) && !within(other.out, job.out)) return [];
  const message = `The output of ${other.document} and of ${job.document} would stand in one folder: ${job.out}.`;
  return [
    { code: 'config/same-folder', severity: 'error', message, help: 'Write `{api}` in `out`, like `generated/{api}`.' },
  ];
}

/** Whether `inner` is `outer` or stands in it. */
function within(outer: string, inner: string): boolean {
  return outer === inner || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
