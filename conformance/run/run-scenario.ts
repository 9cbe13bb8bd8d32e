/** Runs one scenario: its steps, its cleanup, and the count of what should have been judged. */
import type { Json } from '#document';
import type { CleanupStep, Scenario } from '../format/scenario.ts';
import { allSteps } from '../format/step-kind.ts';
import type { PlacedScenario } from '../format/suite.ts';
import { receive } from '../http/read-chunks.ts';
import { isFailure } from '../http/send.ts';
import { openExchange } from '../steps/exchange.ts';
import { runSteps } from '../steps/run-steps.ts';
import { lackOf, modelFor } from '../targets/target.ts';
import { resolveTree } from '../values/resolve.ts';
import { withValues } from '../values/scope.ts';
import type { Scope } from '../values/scope.ts';
import { expectedOf, unjudged } from './count-assertions.ts';
import type { Exam } from './exam.ts';
import { requirementsOf } from './plan.ts';
import { flatResults } from './results.ts';
import type { ScenarioResult, StepResult } from './results.ts';

/** `unique` is a text that no other run of any scenario has. */
export async function runScenario(placed: PlacedScenario, exam: Exam, unique: string): Promise<ScenarioResult> {
  const { scenario, source } = placed;
  const head = {
    scenario: scenario.scenario,
    summary: scenario.summary,
    file: source.file,
    provenance: provenanceOf(scenario),
    proves: requirementsOf(placed),
  };
  const lack = lackOf(scenario.needs ?? [], exam.target, exam.suite);
  if (lack !== undefined)
    return { ...head, state: 'skipped', reason: lack, steps: [], unjudged: [], expected: 0, durationMs: 0 };
  const started = performance.now();
  const scope = startScope(scenario, exam, unique);
  const { results, scope: end } = await runSteps(scenario.steps, { exam, scope, scenario: scenario.scenario });
  await cleanUp(scenario.cleanup ?? [], { exam, scope: end, scenario: scenario.scenario });
  return {
    ...head,
    state: stateOf(results),
    steps: results,
    unjudged: unjudged(scenario, results),
    expected: expectedOf(scenario, results).length,
    durationMs: Math.round(performance.now() - started),
  };
}

function provenanceOf(scenario: Scenario): ScenarioResult['provenance'] {
  return allSteps(scenario.steps).some((step) => 'replay' in step) ? 'recorded' : 'authored';
}

function startScope(scenario: Scenario, exam: Exam, unique: string): Scope {
  const usual = Object.entries(exam.suite.values).map(
    ([name, { usually }]) => [name, exam.target.values.get(name) ?? usually] as const,
  );
  const given: readonly (readonly [string, Json])[] = [
    ...usual,
    ['model', modelFor(scenario.script, exam.target)],
    ['unique', unique],
    ['laboratory', exam.laboratory],
  ];
  const own = new Set([...given.map(([name]) => name), ...Object.keys(scenario.let ?? {})]);
  const scope: Scope = { values: new Map(given), fixtures: exam.fixtures, missing: new Map(), own };
  return Object.entries(scenario.let ?? {}).reduce(
    (known, [name, tree]) => withValues(known, [[name, resolveTree(tree, known)]]),
    scope,
  );
}

function stateOf(results: readonly StepResult[]): ScenarioResult['state'] {
  const states = flatResults(results).map(({ state }) => state);
  if (states.includes('error')) return 'error';
  return states.every((state) => state === 'untestable' || state === 'skipped') ? 'untestable' : 'ran';
}

/** Cleaning up is a courtesy to the target; what fails here says nothing. */
async function cleanUp(steps: readonly CleanupStep[], context: Parameters<typeof openExchange>[1]): Promise<void> {
  for (const { send } of steps) {
    try {
      const { outcome } = await openExchange(send, context);
      if (!isFailure(outcome)) await receive(outcome);
    } catch {
      // The value to clean up was never made.
    }
  }
}
