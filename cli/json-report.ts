/** What commands say to programs: one shape of diagnostics, whoever found them. */
import type { Diagnostic, Place } from '#document';

export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  readonly message: string;
  readonly place?: Place & { readonly pointer?: string };
  /** The references that led there, outermost first. */
  readonly chain?: readonly Place[];
  readonly suggestion?: string;
}

export function jsonDiagnostic({ code, severity, message, place, pointer, chain, help }: Diagnostic): JsonDiagnostic {
  return {
    code,
    severity,
    message,
    ...(place !== undefined && { place: { ...place, ...(pointer !== undefined && { pointer }) } }),
    ...(chain !== undefined && chain.length > 0 && { chain }),
    ...(help !== undefined && { suggestion: help }),
  };
}

interface Reported {
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** One object: whether all is well, the diagnostics, and what else the command has to say. */
export function jsonReport<Report extends Reported>(report: Report, form: 'pretty' | 'line' = 'pretty'): string {
  const { ok, diagnostics, ...more } = report;
  const all = { ok, diagnostics: diagnostics.map(jsonDiagnostic), ...more };
  return `${JSON.stringify(all, null, form === 'pretty' ? 2 : undefined)}\n`;
}
