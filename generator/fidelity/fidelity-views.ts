/** The fidelity report as others want it: a file, a line, and diagnostics. */
import type { Diagnostic, Place } from '#document';
import type { EmittedFile } from '../emitters/emitter.ts';
import { stableJson } from '../output/index.ts';
import type { ConstructReport, FidelityReport } from './judge-fidelity.ts';
import { shownPlaces } from './with-places.ts';

/** `fidelity.json`: beside each pointer where it stands in the source, as `file:line:column`. */
export function fidelityFile(report: FidelityReport): EmittedFile {
  const constructs = report.constructs.map(({ pointers, places = [], ...rest }) => ({
    ...rest,
    ...(pointers.length > 0 && {
      places: pointers.slice(0, shownPlaces).map((pointer, index) => ({ pointer, ...sourceOf(places[index]) })),
    }),
  }));
  return { path: 'fidelity.json', body: stableJson({ ...report, constructs }), origins: ['#'] };
}

function sourceOf(place: Place | undefined): { readonly source?: string } {
  return place === undefined ? {} : { source: `${place.file}:${place.line}:${place.column}` };
}

/** `fidelity: 1,204 represented, 3 widened, 5 ignored (schema.not, callback.…)`. */
export function fidelityLine({ summary, constructs }: FidelityReport): string {
  const numbers = `fidelity: ${summary.represented} represented, ${summary.widened} widened, ${summary.ignored} ignored`;
  const lost = constructs.filter(({ verdict }) => verdict !== 'represented').map(({ construct }) => construct);
  if (lost.length === 0) return numbers;
  const more = lost.length > 5 ? `, ${lost.length - 5} more` : '';
  return `${numbers} (${lost.slice(0, 5).join(', ')}${more})`;
}

/** One per construct that is lost, at its first place: errors where `failOn` says that it may not be, else notes. */
export function fidelityDiagnostics(
  { constructs }: FidelityReport,
  failOn: readonly ('ignored' | 'widened')[],
): readonly Diagnostic[] {
  return constructs.flatMap((report) => {
    if (report.verdict === 'represented') return [];
    return [diagnostic(report, failOn.includes(report.verdict) ? 'error' : 'info')];
  });
}

function diagnostic(
  { construct, verdict, reason = '', count, pointers }: ConstructReport,
  severity: 'error' | 'info',
): Diagnostic {
  const [first] = pointers;
  const places = count === 1 ? '' : ` (and ${count - 1} more)`;
  const message = `${construct} is ${verdict}${places}: ${reason}`;
  const help = severity === 'error' ? { help: allowed } : {};
  return { code: `fidelity/${verdict}`, severity, message, ...help, ...(first !== undefined && { pointer: first }) };
}

const allowed =
  'Say it otherwise in the document or in an overlay, or allow such losses: `failOn` in the config, `--fail-on`.';
