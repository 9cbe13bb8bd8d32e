/** What a scenario knows at a moment: saved values by name, and the fixtures of the suite. */
import type { Json } from '#document';

export interface Scope {
  readonly values: ReadonlyMap<string, Json>;
  readonly fixtures: ReadonlyMap<string, Json>;
  /** Why a name has no value, for the message. */
  readonly missing: ReadonlyMap<string, string>;
  /** Names whose values the suite gave itself; all others came from the target. */
  readonly own: ReadonlySet<string>;
}

export function withValues(scope: Scope, values: Iterable<readonly [string, Json]>): Scope {
  return { ...scope, values: new Map([...scope.values, ...values]) };
}

export function withMissing(scope: Scope, missing: Iterable<readonly [string, string]>): Scope {
  return { ...scope, missing: new Map([...scope.missing, ...missing]) };
}
