/** Puts the report together from what the run gave. */
import type { Baseline } from '../format/baseline.ts';
import { documentRequirements } from '../format/requirement.ts';
import type { Requirement } from '../format/requirement.ts';
import { judgeRequirements } from '../run/judge-requirements.ts';
import { flatResults } from '../run/results.ts';
import type { Check, ScenarioResult } from '../run/results.ts';
import type { ApiDocument } from '../schema/api-document.ts';
import type { Target } from '../targets/target.ts';
import { levelsOf, reportScenario } from './build-scenarios.ts';
import { findCauses } from './find-causes.ts';
import type { NotTested, Outcome, Report, RequirementReport, ScenarioReport, Score, Verdict } from './report.ts';

export interface Run {
  readonly apiName: string;
  readonly api: ApiDocument;
  readonly target: Target;
  readonly requirements: readonly Requirement[];
  readonly results: readonly ScenarioResult[];
  /** Operations that were called. */
  readonly called: ReadonlySet<string>;
  readonly baseline?: Baseline;
  readonly incomplete?: string;
  /** The caller ended the exam before it was through. */
  readonly stopped?: boolean;
  readonly startedAt: Date;
  readonly durationMs: number;
}

export function buildReport(run: Run): Report {
  const requirements = [...documentRequirements, ...run.requirements];
  const judgement = judgeRequirements(requirements, run.results, run.baseline);
  const scenarios = run.results.map((result) =>
    reportScenario(result, levelsOf(requirements, run.baseline?.known ?? [])),
  );
  const checks = countChecks(run.results);
  const errors = errorsOf(scenarios);
  const incomplete =
    run.incomplete ??
    (checks.emitted === 0 ? 'nothing was judged: every scenario was skipped or could not run' : undefined);
  const stale = judgement.stale.map(({ requirement, scenario }) =>
    scenario === undefined ? requirement : `${requirement} in ${scenario}`,
  );
  const stopped = run.stopped === true;
  const verdict = { requirements: judgement.requirements, errors, stale, incomplete, stopped };
  const scores = { must: scoreOf(judgement.requirements, 'MUST'), should: scoreOf(judgement.requirements, 'SHOULD') };
  const report: Omit<Report, 'sentence'> = {
    format: 'etalon-report/1',
    api: run.apiName,
    target: { name: run.target.name, url: run.target.url.href },
    startedAt: run.startedAt.toISOString(),
    durationMs: run.durationMs,
    outcome: outcomeOf(verdict),
    ...scores,
    checks,
    requirements: judgement.requirements,
    scenarios,
    causes: findCauses(scenarios),
    notTested: notTested(run, judgement.requirements),
    baseline: { known: judgement.requirements.filter(({ known }) => known !== undefined).length, stale },
    provenance: { recorded: count(run.results, 'recorded'), authored: count(run.results, 'authored') },
    ...(incomplete === undefined ? {} : { incomplete }),
    errors,
  };
  return { ...report, sentence: sentenceOf(report, stopped) };
}

interface VerdictInput {
  readonly requirements: readonly RequirementReport[];
  readonly errors: readonly string[];
  readonly stale: readonly string[];
  readonly incomplete: string | undefined;
  readonly stopped: boolean;
}

/** The first that applies. What a stopped exam did not come to says nothing about the target. */
function outcomeOf({ requirements, errors, stale, incomplete, stopped }: VerdictInput): Outcome {
  if (errors.length > 0) return 'error';
  const bad: readonly Verdict[] = stopped ? ['fail'] : ['fail', 'untestable'];
  const violated = requirements.some(({ verdict, known }) => known === undefined && bad.includes(verdict));
  if (violated && incomplete === undefined) return 'violations';
  if (stopped) return 'incomplete';
  if (stale.length > 0) return 'stale baseline';
  return incomplete === undefined ? 'conforms' : 'incomplete';
}

function countChecks(results: readonly ScenarioResult[]): Report['checks'] {
  const checks: readonly Check[] = results.flatMap(({ steps }) => flatResults(steps).flatMap((step) => step.checks));
  const of = (outcome: Check['outcome']): number => checks.filter((check) => check.outcome === outcome).length;
  const expected = results.reduce((sum, result) => sum + result.expected, 0);
  return { expected, emitted: checks.length, passed: of('pass'), failed: of('fail'), untestable: of('untestable') };
}

function errorsOf(scenarios: readonly ScenarioReport[]): readonly string[] {
  return scenarios.flatMap(({ scenario, verdict, reason, steps }) => {
    const broken = steps
      .filter((step) => step.verdict === 'error')
      .map((step) => `${scenario}#${step.step}: ${step.reason ?? 'error'}`);
    return broken.length > 0 || verdict !== 'error' ? broken : [`${scenario}: ${reason ?? 'error'}`];
  });
}

function scoreOf(requirements: readonly RequirementReport[], level: 'MUST' | 'SHOULD'): Score {
  const tested = requirements.filter((requirement) => requirement.level === level && requirement.verdict !== 'skipped');
  return { passed: tested.filter(({ verdict }) => verdict === 'pass').length, tested: tested.length };
}

function notTested({ api, called, incomplete }: Run, requirements: readonly RequirementReport[]): readonly NotTested[] {
  if (incomplete !== undefined) return [{ what: 'everything', reason: incomplete }];
  const skipped = requirements
    .filter(({ verdict }) => verdict === 'skipped')
    .map(({ id, reason }) => ({ what: id, reason: reason ?? 'skipped' }));
  const uncalled = [...api.operations.keys()]
    .filter((id) => !called.has(id))
    .map((id) => ({ what: `operation ${id}`, reason: 'no scenario that ran calls it' }));
  return [...skipped, ...uncalled];
}

function count(results: readonly ScenarioResult[], provenance: ScenarioResult['provenance']): number {
  return results.filter((result) => result.state !== 'skipped' && result.provenance === provenance).length;
}

const openings: { readonly [O in Outcome]: (api: string) => string } = {
  conforms: (api) => `conforms to ${api}`,
  violations: (api) => `does not conform to ${api}`,
  'stale baseline': (api) => `does better at ${api} than its baseline says, which is stale`,
  incomplete: (api) => `could not be examined by the suite ${api}`,
  error: (api) => `could not be judged by the suite ${api}: the exam itself broke`,
};

function sentenceOf(report: Omit<Report, 'sentence'>, stopped: boolean): string {
  const { api, target, outcome, must, should, baseline, notTested: open, incomplete } = report;
  if (incomplete !== undefined) return `${target.name} ${openings[outcome](api)}: ${incomplete}`;
  const known =
    baseline.known === 0 ? '' : `, ${baseline.known} known ${baseline.known === 1 ? 'failure' : 'failures'}`;
  const untested = open.length === 0 ? '' : `, ${open.length} not tested`;
  const scores = `MUST ${must.passed}/${must.tested}, SHOULD ${should.passed}/${should.tested}${known}${untested}`;
  if (!stopped) return `${target.name} ${openings[outcome](api)}: ${scores}`;
  const opening = outcome === 'incomplete' ? `was not examined to the end by the suite ${api}` : openings[outcome](api);
  return `${target.name} ${opening}; the exam was stopped: ${scores}`;
}
