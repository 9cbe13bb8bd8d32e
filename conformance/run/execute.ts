/** Runs the planned scenarios: several at once, those that share lists alone at the end. */
import type { PlacedScenario } from '../format/suite.ts';
import type { Exam } from './exam.ts';
import type { ScenarioResult } from './results.ts';
import { runScenario } from './run-scenario.ts';

export interface ExecuteOptions {
  readonly concurrency: number;
  /** A text that no other scenario gets. */
  readonly unique: () => string;
  readonly progress?: (event: ProgressEvent) => void;
}

export type ProgressEvent =
  | { readonly kind: 'started'; readonly scenarios: number }
  | { readonly kind: 'scenario'; readonly result: ScenarioResult; readonly done: number; readonly of: number };

/** The results, in the order of the plan. */
export async function executeScenarios(
  plan: readonly PlacedScenario[],
  exam: Exam,
  options: ExecuteOptions,
): Promise<readonly ScenarioResult[]> {
  options.progress?.({ kind: 'started', scenarios: plan.length });
  const results = new Map<PlacedScenario, ScenarioResult>();
  const runOne = async (scenario: PlacedScenario): Promise<void> => {
    const result = await runScenario(scenario, exam, options.unique());
    results.set(scenario, result);
    options.progress?.({ kind: 'scenario', result, done: results.size, of: plan.length });
  };
  await pool(
    plan.filter(({ scenario }) => scenario.serial !== true),
    options.concurrency,
    runOne,
  );
  await pool(
    plan.filter(({ scenario }) => scenario.serial === true),
    1,
    runOne,
  );
  return plan.flatMap((scenario) => results.get(scenario) ?? []);
}

async function pool<T>(items: readonly T[], size: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.max(1, size) }, worker));
}
