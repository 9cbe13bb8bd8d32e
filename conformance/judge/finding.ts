/** One assertion, judged. */
import type { Json } from '#document';
import type { Finding as TreeFinding } from '../matchers/judge-tree.ts';
import { formatPath } from '../values/path.ts';

export interface Finding {
  /** What was judged, unique in its step: `expect.body$.agent_id`, `stream.order`, `document.status`. */
  readonly assertion: string;
  /** `untestable`: an earlier failure took away what it needs. */
  readonly outcome: 'pass' | 'fail' | 'untestable';
  readonly message?: string;
  readonly details?: readonly Detail[];
}

export interface Detail {
  /** In the value that was found: `$.turn.steps[0]`. */
  readonly path: string;
  readonly expected: string;
  /** Undefined: nothing was there. */
  readonly found: Json | undefined;
  /** Number of the frame, from 0. */
  readonly frame?: number;
}

export function pass(assertion: string): Finding {
  return { assertion, outcome: 'pass' };
}

export function fail(assertion: string, message: string, details?: readonly Detail[]): Finding {
  return { assertion, outcome: 'fail', message, ...(details === undefined ? {} : { details }) };
}

export function untestable(assertion: string, message: string): Finding {
  return { assertion, outcome: 'untestable', message };
}

/** Passes where there is no problem. */
export function judged(assertion: string, problem: string | undefined): Finding {
  return problem === undefined ? pass(assertion) : fail(assertion, problem);
}

/** The leaf of an expected tree as an assertion of its step. */
export function fromTree(prefix: string, finding: TreeFinding, frame?: number): Finding {
  const assertion = `${prefix}${finding.assertion}`;
  if (finding.outcome === 'pass') return pass(assertion);
  if (finding.outcome === 'untestable') return untestable(assertion, finding.reason ?? 'a value is missing');
  const details = finding.mismatches.map(({ path, expected, found }) => ({
    path: formatPath(path),
    expected,
    found,
    ...(frame === undefined ? {} : { frame }),
  }));
  return { assertion, outcome: 'fail', details };
}

/** The same assertions judged several times become one each; the first that is worst speaks. */
export function combine(findings: readonly Finding[]): readonly Finding[] {
  const ranks = { pass: 0, untestable: 1, fail: 2 };
  const worst = new Map<string, Finding>();
  for (const finding of findings) {
    const known = worst.get(finding.assertion);
    if (known === undefined || ranks[finding.outcome] > ranks[known.outcome]) worst.set(finding.assertion, finding);
  }
  return [...worst.values()];
}
