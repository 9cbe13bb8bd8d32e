/** Runs and their steps as clients read them. */
import type { Ports as RuntimePorts } from '../../../ports.ts';
import type { Reading } from '../../../storage/store.ts';
import { requireId } from '../identifiers.ts';
import { checkedMetadata } from '../metadata.ts';
import { readPage, type Page, type PageQuery } from '../page.ts';
import { runPlace, runsOf, stepsOf, type RunPath, type ThreadPath } from '../places.ts';
import type { Run } from '../records/run.ts';
import type { RunStep } from '../records/step.ts';
import { notFound } from '../refusals.ts';
import { getThread } from '../threads.ts';

/** Throws a refusal where the thread has no such run. */
export async function getRun(reading: Reading, path: RunPath): Promise<Run> {
  await getThread(reading, path);
  requireId(path.run_id, 'run', 'run_id');
  const run = await reading.get(runPlace(path));
  if (run === undefined) throw notFound('run', path.run_id);
  return run;
}

export async function listRuns(ports: RuntimePorts, path: ThreadPath, query: PageQuery): Promise<Page<Run>> {
  await getThread(ports.store, path);
  return readPage(ports.store, runsOf(path), { query, unknown: (cursor) => notFound('run', cursor) });
}

/** In any state. */
export function modifyRun(
  ports: RuntimePorts,
  path: RunPath,
  metadata: { readonly [key: string]: unknown } | null | undefined,
): Promise<Run> {
  return ports.store.transaction(async (transaction) => {
    const run = await getRun(transaction, path);
    if (metadata === undefined) return run;
    const after = { ...run, metadata: checkedMetadata(metadata) };
    await transaction.replace(runPlace(path), after);
    return after;
  });
}

export async function listSteps(ports: RuntimePorts, path: RunPath, query: PageQuery): Promise<Page<RunStep>> {
  await getRun(ports.store, path);
  return readPage(ports.store, stepsOf(path), { query, unknown: stepNotFound });
}

/** Throws a refusal where the run has no such step. */
export async function getStep(reading: Reading, path: RunPath, step_id: string): Promise<RunStep> {
  await getRun(reading, path);
  requireId(step_id, 'step', 'step_id');
  const step = await reading.get({ ...stepsOf(path), key: step_id });
  if (step === undefined) throw stepNotFound(step_id);
  return step;
}

function stepNotFound(step: string) {
  return notFound('run step', step);
}
