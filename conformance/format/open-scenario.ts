/** Puts the steps of its opening in front of a scenario. */
import type { PlacedScenario, SuiteFile } from './suite.ts';

export function openScenario(placed: PlacedScenario, openings: SuiteFile['openings'] = {}): PlacedScenario {
  const { written } = placed;
  const opening =
    written.opening === undefined || !Object.hasOwn(openings, written.opening) ? undefined : openings[written.opening];
  if (opening === undefined) return placed;
  const steps = [...opening.steps, ...written.steps];
  const cleanup = [...(written.cleanup ?? []), ...(opening.cleanup ?? [])];
  return { ...placed, scenario: { ...written, steps, cleanup } };
}
