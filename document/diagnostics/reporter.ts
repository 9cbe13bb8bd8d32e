/** Collects findings while a document is read; each is told once. */
import type { Diagnostic, Severity } from './diagnostic.ts';
import type { DiagnosticCode } from './catalogue.ts';
import { catalogue } from './catalogue.ts';

/** A finding before its place is known; `at` is whatever the reader uses to say where. */
export interface Finding<Where> {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help?: string;
  readonly at?: Where;
  /** Where it is graver, or less grave, than its code is in general. */
  readonly severity?: Severity;
  /** How often it was found; one where absent. */
  readonly times?: number;
}

export interface Reporter<Where> {
  report(code: DiagnosticCode, message: string, details?: Pick<Finding<Where>, 'at' | 'help' | 'severity'>): void;
  /** One finding for many places: the first is shown, the others are counted. */
  tally(
    code: DiagnosticCode,
    message: string,
    details: { readonly at: Where; readonly scope: string; readonly help?: string },
  ): void;
  readonly findings: readonly Finding<Where>[];
}

/** A reporter that tells apart findings by code, message and the text that `keyOf` gives for their place. */
export function createReporter<Where>(keyOf: (at: Where) => string): Reporter<Where> {
  const findings: Finding<Where>[] = [];
  const seen = new Set<string>();
  const tallies = new Map<string, { readonly index: number; times: number }>();
  return {
    get findings() {
      const counts = new Map([...tallies.values()].map(({ index, times }) => [index, times]));
      return findings.map((finding, index) => ({ ...finding, times: counts.get(index) ?? 1 }));
    },
    tally(code, message, { scope, ...details }) {
      const key = `${code}\n${scope}\n${message}`;
      const known = tallies.get(key);
      if (known !== undefined) {
        known.times += 1;
        return;
      }
      tallies.set(key, { index: findings.length, times: 1 });
      findings.push({ code, message, ...details });
    },
    report(code, message, details = {}) {
      const key = `${code}\n${details.at === undefined ? '' : keyOf(details.at)}\n${message}`;
      if (seen.has(key)) return;
      seen.add(key);
      findings.push({ code, message, ...details });
    },
  };
}

/** A diagnostic with the severity and the help of the catalogue; in strict mode warnings are errors. */
export function toDiagnostic(
  finding: Finding<unknown>,
  strict: boolean,
): Pick<Diagnostic, 'code' | 'severity' | 'message' | 'help'> {
  const entry: { readonly severity: Severity; readonly help?: string } = catalogue[finding.code];
  const usual = finding.severity ?? entry.severity;
  const severity = strict && usual === 'warning' ? 'error' : usual;
  const help = finding.help ?? entry.help;
  const times = finding.times ?? 1;
  const message = times > 1 ? `${finding.message} (${times} places)` : finding.message;
  return { code: finding.code, severity, message, ...(help === undefined ? {} : { help }) };
}
