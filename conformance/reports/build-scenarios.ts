/** Results of scenarios as the report shows them: verdicts, failures with their level, exchanges only where they help. */
import type { KnownFailure } from '../format/baseline.ts';
import type { Level, Requirement } from '../format/requirement.ts';
import { describeFinding } from '../run/describe-finding.ts';
import { entryFor } from '../run/judge-requirements.ts';
import { flatResults } from '../run/results.ts';
import type { Check, ScenarioResult, StepResult } from '../run/results.ts';
import type { Failed, ScenarioReport, StepReport, Verdict } from './report.ts';

export interface Levels {
  readonly levels: ReadonlyMap<string, Level>;
  readonly known: readonly KnownFailure[];
}

export function levelsOf(requirements: readonly Requirement[], known: readonly KnownFailure[]): Levels {
  return { levels: new Map(requirements.map(({ id, level }) => [id, level])), known };
}

export function reportScenario(result: ScenarioResult, levels: Levels): ScenarioReport {
  const { scenario, summary, file, durationMs, state, reason, unjudged } = result;
  const steps = flatResults(result.steps).map((step) => reportStep(step, result, levels));
  const broken = unjudged.length === 0 ? undefined : `not judged, though expected: ${unjudged.slice(0, 5).join(', ')}`;
  const verdict: Verdict =
    broken !== undefined ? 'error' : state === 'skipped' ? 'skipped' : worst(steps.map((step) => step.verdict));
  const why = broken ?? reason;
  return { scenario, summary, file, durationMs, verdict, steps, ...(why === undefined ? {} : { reason: why }) };
}

function reportStep(result: StepResult, scenario: ScenarioResult, levels: Levels): StepReport {
  const failures = result.checks
    .filter(({ outcome }) => outcome !== 'pass')
    .map((check) => reportFailure(check, scenario, levels));
  const verdict = result.state === 'ran' ? worst(failures.map((failure) => verdictOf(failure))) : result.state;
  return {
    step: result.step,
    verdict,
    ...(result.reason === undefined ? {} : { reason: result.reason }),
    checks: result.checks.length,
    failures,
    exchanges: verdict === 'pass' ? [] : result.exchanges,
  };
}

function reportFailure(check: Check, { scenario }: ScenarioResult, { levels, known }: Levels): Failed {
  const level = check.proves.some((id) => (levels.get(id) ?? 'MUST') === 'MUST') ? 'MUST' : 'SHOULD';
  const open = check.proves.filter((id) => entryFor(id, { scenario }, known).length === 0);
  const excuse = open.length > 0 ? undefined : check.proves.flatMap((id) => entryFor(id, { scenario }, known))[0];
  return {
    assertion: check.assertion,
    level,
    proves: check.proves,
    outcome: check.outcome === 'untestable' ? 'untestable' : 'fail',
    message: describeFinding(check),
    ...(excuse === undefined ? {} : { known: excuse.reason }),
  };
}

function verdictOf({ outcome, level }: Failed): Verdict {
  if (level === 'SHOULD') return 'warn';
  return outcome;
}

const ranks: { readonly [V in Verdict]: number } = { pass: 0, skipped: 0, warn: 1, untestable: 2, fail: 3, error: 4 };

function worst(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce<Verdict>((before, verdict) => (ranks[verdict] > ranks[before] ? verdict : before), 'pass');
}
