/** Groups failures by what lies behind them: two hundred lines are often three faults. */
import type { Cause, Failed, ScenarioReport, StepReport } from './report.ts';

interface Sighting {
  readonly failure: Failed;
  readonly step: StepReport;
  readonly scenario: ScenarioReport;
}

/** The worst first: MUST before SHOULD, then by number. Known failures and consequences are left out. */
export function findCauses(scenarios: readonly ScenarioReport[]): readonly Cause[] {
  const groups = Map.groupBy(sightings(scenarios), ({ failure }) => keyOf(failure));
  const causes = [...groups.values()].map((group) => causeOf(group));
  return causes.toSorted((left, right) => rank(right) - rank(left));
}

function sightings(scenarios: readonly ScenarioReport[]): readonly Sighting[] {
  return scenarios.flatMap((scenario) =>
    scenario.steps.flatMap((step) =>
      step.failures
        .filter(({ outcome, known }) => outcome === 'fail' && known === undefined)
        .map((failure) => ({ failure, step, scenario })),
    ),
  );
}

/** The same kind of assertion with the same sentence, whatever ids, numbers and texts are in it. */
function keyOf({ assertion, message }: Failed): string {
  const kind = assertion.replaceAll(/\[\d+\]/g, '').replace(/^also\./, '');
  const sentence = message.replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '…').replaceAll(/\d+/g, '0');
  return `${kind.split('$')[0] ?? ''} ${sentence.slice(0, 120)}`;
}

function causeOf(group: readonly Sighting[]): Cause {
  const [first] = group;
  const requirements = [...new Set(group.flatMap(({ failure }) => failure.proves))];
  const curl = first?.step.exchanges.at(-1)?.curl;
  return {
    title: first === undefined ? '' : `${first.failure.assertion}: ${first.failure.message}`,
    times: group.length,
    level: group.some(({ failure }) => failure.level === 'MUST') ? 'MUST' : 'SHOULD',
    requirements,
    first: first === undefined ? '' : `${first.scenario.scenario}#${first.step.step}`,
    ...(curl === undefined ? {} : { curl }),
  };
}

function rank({ level, times, requirements }: Cause): number {
  return (level === 'MUST' ? 1_000_000 : 0) + requirements.length * 1000 + times;
}
