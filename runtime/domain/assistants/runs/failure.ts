/** What a run fails on, in the words of the API. */
import { ModelFailure } from '../../../models/model.ts';
import { Refusal } from '../../refusal.ts';
import type { RunError } from '../records/run.ts';

/** A failure whose sentence may be shown. */
export class RunFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RunFailure';
  }
}

/** Nothing about troubles of our own is told. */
export function runErrorOf(problem: unknown): RunError {
  if (problem instanceof ModelFailure) {
    const code = problem.status === 429 ? 'rate_limit_exceeded' : 'server_error';
    return { code, message: problem.message };
  }
  const shown = problem instanceof RunFailure || problem instanceof Refusal;
  return { code: 'server_error', message: shown ? problem.message : 'Sorry, something went wrong.' };
}
