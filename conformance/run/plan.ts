/** Which scenarios run: all of them, or those that `only` names. */
import { matchesGlob } from 'node:path';
import { allSteps } from '../format/step-kind.ts';
import type { PlacedScenario, Suite } from '../format/suite.ts';
import { suggest } from '../format/suggest.ts';

/** The caller asked for something that cannot be: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * `only` holds names of scenarios, globs over them (`turns/*`), or ids of requirements.
 * @throws UsageError if a name fits nothing.
 */
export function planScenarios(suite: Suite, only: readonly string[] = []): readonly PlacedScenario[] {
  if (only.length === 0) return suite.scenarios;
  const lost = only.find((pattern) => !suite.scenarios.some((scenario) => fits(scenario, pattern)));
  if (lost === undefined) return suite.scenarios.filter((scenario) => only.some((pattern) => fits(scenario, pattern)));
  const names = suite.scenarios.map(({ scenario }) => scenario.scenario);
  throw new UsageError(`no scenario of '${suite.api}' fits '${lost}'. ${suggest(lost, names) ?? ''}`);
}

/** Every requirement that a scenario proves. */
export function requirementsOf({ scenario }: PlacedScenario): readonly string[] {
  const ids = allSteps(scenario.steps).flatMap((step) => [
    ...(step.proves ?? []),
    ...('send' in step ? (step.also ?? []).flatMap(({ proves }) => proves) : []),
  ]);
  return [...new Set(ids)];
}

function fits(placed: PlacedScenario, pattern: string): boolean {
  const name = placed.scenario.scenario;
  return name === pattern || matchesGlob(name, pattern) || requirementsOf(placed).includes(pattern);
}
