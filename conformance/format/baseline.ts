/** A baseline: what a target is known to fail, each with its reason. Its published form is `baseline.schema.json`. */

export interface Baseline {
  readonly target: string;
  readonly known: readonly KnownFailure[];
}

export interface KnownFailure {
  readonly requirement: string;
  /** Only in this scenario; everywhere if left out. */
  readonly scenario?: string;
  readonly reason: string;
  /** It depends on chance: that it passes once makes nothing stale. */
  readonly sometimes?: true;
}
