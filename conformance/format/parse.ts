/** Text of a file → its type, or every problem of it. */
import { checkFormat } from './check-format.ts';
import type { Formats } from './check-format.ts';
import { areProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import type { PlacedScenario } from './suite.ts';
import { readYaml } from './yaml-source.ts';

/** A target, a baseline, requirements, a fixture or a `suite.yaml`. */
export function parseFile<F extends keyof Formats>(
  format: F,
  text: string,
  file: string,
): Formats[F] | readonly Problem[] {
  const source = readYaml(text, file);
  return 'value' in source ? checkFormat(format, source) : source;
}

/** A scenario; what it names is looked at by `checkScenario`. */
export function parseScenario(text: string, file: string): PlacedScenario | readonly Problem[] {
  const source = readYaml(text, file);
  if (!('value' in source)) return source;
  const scenario = checkFormat('scenario', source);
  return areProblems(scenario) ? scenario : { scenario, written: scenario, source };
}
