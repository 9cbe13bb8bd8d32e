/** Everything that decides the outcome of a job, besides the document's files and what stands in the output folder. */
import { hash } from 'node:crypto';
import type { Job } from '../config/index.ts';
import type { NameLock } from '../naming/index.ts';

/** The same only where another run would do the same. `code` is the hash of the generator's own code. */
export function fingerprintOf(job: Job, lock: NameLock, code: string): string {
  return hash('sha256', JSON.stringify([code, job, Object.entries(lock).toSorted()]), 'hex');
}
