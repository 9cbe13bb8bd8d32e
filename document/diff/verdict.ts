/** Which part of a version number must grow. */
import { isAddition } from './change-codes.ts';
import type { Change, Party } from './change.ts';

export type VersionStep = 'major' | 'minor' | 'patch' | 'none';

export interface Verdict {
  readonly overall: VersionStep;
  readonly client: VersionStep;
  /** The skeleton: a new operation is no news for a client, but handlers must be written for it. */
  readonly server: VersionStep;
}

/** By semantic versioning, for what is generated from the document. */
export function verdictOf(changes: readonly Change[]): Verdict {
  const [client, server] = [stepFor(changes, 'client'), stepFor(changes, 'server')];
  return { overall: larger(client, server), client, server };
}

function stepFor(changes: readonly Change[], party: Party): VersionStep {
  if (changes.some((change) => change.breaks.includes(party))) return 'major';
  if (changes.some((change) => isAddition(change.code))) return 'minor';
  return changes.length > 0 ? 'patch' : 'none';
}

const bySize: readonly VersionStep[] = ['none', 'patch', 'minor', 'major'];

function larger(left: VersionStep, right: VersionStep): VersionStep {
  return bySize.indexOf(left) > bySize.indexOf(right) ? left : right;
}
