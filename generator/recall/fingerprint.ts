/** Everything that decides the outcome of a job, besides the document's files and what stands in the output folder. */
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { requirementsFile } from '#document';
import type { Job } from '../config/index.ts';
import type { NameLock } from '../naming/index.ts';

/** The same only where another run would do the same. `code` is the hash of the generator's own code. */
export function fingerprintOf(job: Job, lock: NameLock, code: string): string {
  const requirements = requirementsFile(resolve(job.folder, job.document));
  const hasRequirements = requirements !== undefined && existsSync(requirements);
  return hash('sha256', JSON.stringify([code, job, hasRequirements, Object.entries(lock).toSorted()]), 'hex');
}
