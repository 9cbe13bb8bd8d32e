/** Before the exam, what all scenarios take for granted is made once. If that fails, no scenario could tell more. */
import type { PlacedScenario } from '../format/suite.ts';
import { lackOf } from '../targets/target.ts';
import { describeFinding } from './describe-finding.ts';
import type { Exam } from './exam.ts';
import { flatResults } from './results.ts';
import type { Check, ExchangeRecord, StepResult } from './results.ts';
import { runScenario } from './run-scenario.ts';

/** Why no scenario can begin; undefined if all can. Only openings are tried that say what to do if they fail. */
export async function prepare(
  plan: readonly PlacedScenario[],
  exam: Exam,
  unique: () => string,
): Promise<string | undefined> {
  for (const [name, { steps, otherwise }] of Object.entries(exam.suite.openings)) {
    const user = plan.find((placed) => placed.written.opening === name && isRunnable(placed, exam));
    if (otherwise === undefined || user === undefined) continue;
    const opening = { ...user, scenario: { ...user.scenario, steps, cleanup: [] } };
    const result = await runScenario(opening, exam, unique());
    const problem = problemOf(flatResults(result.steps));
    if (problem !== undefined)
      return `what every scenario begins with (${name}) cannot be made: ${problem}. ${otherwise}`;
  }
  return undefined;
}

function isRunnable({ scenario }: PlacedScenario, { target, suite }: Exam): boolean {
  return lackOf(scenario.needs ?? [], target, suite) === undefined;
}

function problemOf(steps: readonly StepResult[]): string | undefined {
  const at = steps.findIndex(({ state, checks }) => state === 'error' || checks.some((check) => isBroken(check)));
  const failed = steps[at];
  if (failed === undefined) return undefined;
  const told = [...steps.slice(0, at).filter((step) => isRefused(step)), failed].map((step) => answerTo(step));
  const found = failed.checks.find((check) => isBroken(check));
  const why = found === undefined ? (failed.reason ?? 'no reason given') : describeFinding(found);
  return `${told.join(', and ')} (${why})`;
}

/** What the document or a rule of the suite say beside is for the scenarios to judge: what was made is there all the same. */
function isBroken({ assertion, outcome }: Check): boolean {
  return outcome === 'fail' && !/^(document|always)\./.test(assertion);
}

/** It was refused without failing the step, and may be why a later one failed. */
function isRefused({ exchanges }: StepResult): boolean {
  return (exchanges.at(-1)?.status ?? 0) >= 400;
}

const LONGEST_TEXT = 300;

function answerTo({ step, exchanges }: StepResult): string {
  const last = exchanges.at(-1);
  if (last === undefined) return `the step ${step} sent nothing`;
  return `${last.request.method} ${last.request.url} (${step}) ${answered(last)}`;
}

function answered({ status, body = '', failure }: ExchangeRecord): string {
  if (status === undefined) return `was not answered: ${failure ?? 'no reason given'}`;
  return `was answered ${status}${body === '' ? '' : ` ${body.slice(0, LONGEST_TEXT)}`}`;
}
