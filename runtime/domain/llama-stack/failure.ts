/** What a run's failure is to the outside: a status and a text that tells no secrets. */
import { ModelFailure } from '../../models/model.ts';
import { ToolUnauthorized } from '../../tools/tool.ts';
import { Refusal, type RefusalStatus } from '../refusal.ts';

export interface ShownFailure {
  readonly status: number;
  readonly detail: string;
}

/** The text of every failure that is ours; what it was is for the log of the server alone. */
export const internalError = 'Internal server error: An unexpected error occurred.';

/** How a failure is shown. */
export function shownFailure(problem: unknown): ShownFailure {
  if (problem instanceof Refusal) return { status: problem.status, detail: problem.message };
  if (problem instanceof ToolUnauthorized)
    return { status: 401, detail: `Authentication required: ${problem.message}` };
  // A wrong question to the model, or to the wrong model, is the client's affair, and he may read why.
  if (problem instanceof ModelFailure && (problem.status === 400 || problem.status === 404)) {
    return { status: problem.status, detail: problem.message };
  }
  return { status: 500, detail: internalError };
}

/** The same the other way round: the message of an error frame begins with the status. */
export function failureOf(message: string): Error {
  const [, status, detail = message] = /^(\d{3}): (.*)$/s.exec(message) ?? [];
  const known = refusals.find((each) => String(each) === status);
  return known === undefined ? new Error(detail) : new Refusal(known, detail);
}

const refusals: readonly RefusalStatus[] = [400, 401, 403, 404, 501];
