/** The report for a person at a terminal: the verdict, the worst causes, what was not tested, how to see it again. */
import pc from 'picocolors';
import { forTerminal } from './escape.ts';
import type { Cause, Failed, NotTested, Report, ScenarioReport, StepReport, Verdict } from './report.ts';
import { streamTrace } from './stream-trace.ts';

export interface TextOptions {
  readonly colour?: boolean;
  /** Every scenario, not only those that did not pass. */
  readonly verbose?: boolean;
}

type Colours = ReturnType<typeof pc.createColors>;

const MOST_CAUSES = 3;
const MOST_FAILURES = 6;
const MOST_SCENARIOS = 12;

export function textReport(report: Report, options: TextOptions = {}): string {
  const colours = pc.createColors(options.colour === true);
  const lines = [
    ...scenarioLines(report, colours, options.verbose === true),
    ...causeLines(report, colours),
    ...report.errors.map((error) => colours.red(`the exam broke: ${forTerminal(error)}`)),
    ...report.baseline.stale.map((entry) =>
      colours.yellow(`stale in the baseline: ${forTerminal(entry)} passes now; take it out`),
    ),
    ...notTestedLines(report.notTested, colours),
    `scenarios: ${report.provenance.recorded} recorded : ${report.provenance.authored} authored · checks: ${report.checks.passed} passed, ${report.checks.failed} failed, ${report.checks.untestable} untestable, of ${report.checks.emitted} (${report.checks.expected} expected at least) · ${report.durationMs} ms`,
    colourOf(report, colours)(colours.bold(forTerminal(report.sentence))),
  ];
  return `${lines.join('\n')}\n`;
}

function colourOf({ outcome }: Report, colours: Colours): (text: string) => string {
  return outcome === 'conforms'
    ? colours.green
    : outcome === 'violations' || outcome === 'error'
      ? colours.red
      : colours.yellow;
}

const marks: { readonly [V in Verdict]: string } = {
  pass: '✓',
  fail: '✗',
  warn: '!',
  untestable: '?',
  skipped: '-',
  error: '✗✗',
};

function scenarioLines({ scenarios }: Report, colours: Colours, verbose: boolean): readonly string[] {
  const open = scenarios.filter(
    (scenario) => scenario.steps.some((step) => isOpen(step)) || scenario.verdict === 'error',
  );
  const shown = verbose ? scenarios : open.slice(0, MOST_SCENARIOS);
  const lines = shown.flatMap((scenario) => [
    scenarioLine(scenario, colours),
    ...scenario.steps.filter((step) => isOpen(step)).flatMap((step) => stepLines(step, colours)),
  ]);
  const rest = open.length - shown.length;
  return [
    ...lines,
    ...(rest > 0 ? [`… and ${rest} more scenarios that did not pass`] : []),
    ...(lines.length > 0 ? [''] : []),
  ];
}

/** It failed, and not only in what the baseline knows. */
function isOpen({ verdict, failures }: StepReport): boolean {
  if (verdict === 'pass' || verdict === 'skipped') return false;
  return failures.length === 0 || failures.some(({ known }) => known === undefined);
}

function scenarioLine({ scenario, verdict, reason, durationMs }: ScenarioReport, colours: Colours): string {
  const why = reason === undefined ? '' : colours.dim(` · ${forTerminal(reason)}`);
  return `${paint(verdict, colours)(`${marks[verdict]} ${scenario}`)}${colours.dim(` ${durationMs} ms`)}${why}`;
}

function paint(verdict: Verdict, colours: Colours): (text: string) => string {
  if (verdict === 'pass') return colours.green;
  return verdict === 'fail' || verdict === 'error' ? colours.red : colours.yellow;
}

function stepLines(step: StepReport, colours: Colours): readonly string[] {
  const open = step.failures.filter(({ known }) => known === undefined);
  const failed = open.filter(({ outcome }) => outcome === 'fail');
  // What could not be judged is worth a line only where nothing else explains it.
  const shown = (failed.length > 0 ? failed : open).slice(0, MOST_FAILURES);
  const hidden = open.length - shown.length;
  const exchange = step.exchanges.at(-1);
  return [
    `    ${marks[step.verdict]} ${step.step}${step.reason === undefined ? '' : ` · ${forTerminal(step.reason)}`}`,
    ...shown.map((failure) => `        ${failureText(failure)}`),
    ...(hidden > 0 ? [colours.dim(`        … and ${hidden} more that follow from it`)] : []),
    ...(exchange?.frames === undefined
      ? []
      : streamTrace(exchange, open).map((line) => colours.dim(`        ${line}`))),
    ...(exchange === undefined ? [] : [colours.dim(`        ${forTerminal(exchange.curl)}`)]),
  ];
}

function failureText({ assertion, level, proves, message }: Failed): string {
  return `${level} ${proves.join(' ')} · ${forTerminal(assertion)}: ${forTerminal(message)}`;
}

function causeLines({ causes, requirements }: Report, colours: Colours): readonly string[] {
  if (causes.length === 0) return [];
  const promises = new Map(requirements.map(({ id, says }) => [id, says]));
  const shown = causes
    .slice(0, MOST_CAUSES)
    .flatMap((cause, index) => [
      `  ${index + 1}. ${cause.level} · ${cause.times} × ${forTerminal(cause.title)}`,
      ...causeDetails(cause, promises).map((line) => colours.dim(`     ${line}`)),
    ]);
  const rest = causes.length - MOST_CAUSES;
  return [colours.bold('what lies behind it'), ...shown, ...(rest > 0 ? [`  … and ${rest} more causes`] : []), ''];
}

/** The promise that is broken in words, where it shows, and how to see it again. */
function causeDetails({ requirements, first, curl }: Cause, promises: ReadonlyMap<string, string>): readonly string[] {
  const promise = promises.get(requirements[0] ?? '');
  const more = requirements.length > 6 ? ` … (${requirements.length})` : '';
  return [
    ...(promise === undefined ? [] : [`promised: ${forTerminal(promise)}`]),
    `first in ${first} · ${requirements.slice(0, 6).join(' ')}${more}`,
    ...(curl === undefined ? [] : [forTerminal(curl)]),
  ];
}

function notTestedLines(open: readonly NotTested[], colours: Colours): readonly string[] {
  if (open.length === 0) return [];
  const groups = Map.groupBy(open, ({ reason }) => reason);
  const lines = [...groups].slice(0, 8).map(
    ([reason, items]) =>
      `  ${
        items.length === 1
          ? (items[0]?.what ?? '')
          : `${items.length} (${items
              .slice(0, 3)
              .map(({ what }) => what)
              .join(', ')}${items.length > 3 ? ', …' : ''})`
      }: ${forTerminal(reason)}`,
  );
  return [
    colours.bold('not tested'),
    ...lines,
    ...(groups.size > 8 ? [`  … for ${groups.size - 8} more reasons`] : []),
    '',
  ];
}
