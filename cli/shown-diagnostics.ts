/** The diagnostics that a person can read: not thousands of them, and a count of what is left out. */
import type { Diagnostic } from '#document';

/** How many are printed where all are not asked for. */
const mostShown = 100;

export interface ShownDiagnostics {
  readonly shown: readonly Diagnostic[];
  /** A line for each code of which some are left out, the most frequent first; empty where none are. */
  readonly rest: string;
}

const ranks: { readonly [Severity in Diagnostic['severity']]: number } = { error: 0, warning: 1, info: 2 };

/** The gravest, in the order of their places. */
export function shownDiagnostics(diagnostics: readonly Diagnostic[], most: number = mostShown): ShownDiagnostics {
  if (diagnostics.length <= most) return { shown: diagnostics, rest: '' };
  const byGravity = diagnostics.toSorted((left, right) => ranks[left.severity] - ranks[right.severity]);
  const chosen = new Set(byGravity.slice(0, most));
  const left = diagnostics.filter((diagnostic) => !chosen.has(diagnostic));
  const counts = [...Map.groupBy(left, ({ code }) => code)].toSorted(([, one], [, other]) => other.length - one.length);
  const lines = counts.map(([code, found]) => `${String(found.length).padStart(9)} ${code}`);
  const head = `\n${left.length} more are not shown; --all prints them, --ignore <code> leaves some out:`;
  return {
    shown: diagnostics.filter((diagnostic) => chosen.has(diagnostic)),
    rest: `${[head, ...lines].join('\n')}\n`,
  };
}
