/** Starts a run: everything that can be refused is refused here, before anything is shown. */
import type { Transaction } from '../../../storage/store.ts';
import { assistantFiles } from '../assistant-files.ts';
import { getAssistant } from '../assistants.ts';
import { addMessage } from '../messages.ts';
import { activePlace, runLogKey, runPlace, type RunPath, type ThreadPath } from '../places.ts';
import type { Ports } from '../ports.ts';
import type { Thread } from '../records/assistant.ts';
import type { Run } from '../records/run.ts';
import type { ToolResources } from '../records/tool.ts';
import { conflict, modelNotFound } from '../refusals.ts';
import { addThread, getThread, type NewThread } from '../threads.ts';
import { resolveResources } from '../vector-stores.ts';
import { composeRun, type NewRun } from './compose-run.ts';
import { noteExpiry, runKind } from './expiry.ts';
import { runEvent } from './new-objects.ts';
import type { RunEvent } from './run-event.ts';

export interface StartedRun {
  readonly run: Run;
  readonly path: RunPath;
}

export interface StartRun {
  readonly wanted: NewRun;
  readonly signal: AbortSignal;
}

/** The run is on its way when this returns. */
export async function createRun(ports: Ports, path: ThreadPath, start: StartRun): Promise<StartedRun> {
  await getThread(ports.store, path);
  await requireModel(ports, path.tenant, start);
  return ports.store.transaction(async (transaction) => {
    const thread = await getThread(transaction, path);
    return startOn(ports, transaction, { tenant: path.tenant, thread, wanted: start.wanted, before: [] });
  });
}

/** The same on a new thread. */
export async function createThreadAndRun(
  ports: Ports,
  tenant: string,
  start: StartRun & { readonly thread: NewThread },
): Promise<StartedRun> {
  await requireModel(ports, tenant, start);
  return ports.store.transaction(async (transaction) => {
    const thread = await addThread({ ports, tenant }, transaction, start.thread);
    const before: RunEvent[] = [{ frame: { event: 'thread.created', data: thread } }];
    return startOn(ports, transaction, { tenant, thread, wanted: start.wanted, before });
  });
}

/** As far as it can be known beforehand. */
async function requireModel(ports: Ports, tenant: string, { wanted, signal }: StartRun): Promise<void> {
  const { assistant_id } = wanted;
  const model = wanted.model ?? (await getAssistant(ports.store, { tenant, assistant_id })).model;
  const provider = ports.models.find(model);
  if (provider === undefined || (await provider.serves?.(model, signal)) === false) throw modelNotFound(model);
}

interface Starting {
  readonly tenant: string;
  readonly thread: Thread;
  readonly wanted: NewRun;
  /** Events before those of the run. */
  readonly before: readonly RunEvent[];
}

async function startOn(ports: Ports, transaction: Transaction, starting: Starting): Promise<StartedRun> {
  const { tenant, thread, wanted } = starting;
  const assistant = await getAssistant(transaction, { tenant, assistant_id: wanted.assistant_id });
  const thread_id = thread.id;
  await requireFree(transaction, { tenant, thread_id });
  const files = (await assistantFiles(transaction, tenant, assistant)).map(({ id }) => id);
  const run = { ...composeRun(ports, { assistant, wanted, thread_id }), file_ids: files };
  const path = { tenant, thread_id, run_id: run.id };
  for (const [index, message] of (wanted.additional_messages ?? []).entries()) {
    await addMessage(ports, transaction, { path, message, place: `additional_messages[${index}].` });
  }
  const own = await resolveResources({ ports, tenant }, transaction, wanted.tool_resources);
  const resources = bothResources({ ...assistant.tool_resources, ...own }, thread.tool_resources);
  await keep(ports, transaction, { path, run, events: firstEvents(run, starting.before, resources) });
  return { run, path };
}

async function requireFree(transaction: Transaction, path: ThreadPath): Promise<void> {
  const active = await transaction.get(activePlace(path));
  if (active !== undefined) throw conflict(`Thread ${path.thread_id} already has an active run ${active.run_id}.`);
}

function firstEvents(run: Run, before: readonly RunEvent[], resources: ToolResources): readonly RunEvent[] {
  const created = runEvent('thread.run.created', run);
  return [
    ...before,
    { ...created, note: { kind: 'planned', plan: { resources } } },
    runEvent('thread.run.queued', run),
  ];
}

interface Keeping {
  readonly path: RunPath;
  readonly run: Run;
  readonly events: readonly RunEvent[];
}

async function keep(ports: Ports, transaction: Transaction, { path, run, events }: Keeping): Promise<void> {
  await transaction.insert(runPlace(path), run);
  await transaction.insert(activePlace(path), { run_id: run.id });
  if (run.expires_at !== null) await noteExpiry(transaction, path, run.expires_at);
  await ports.log.append(transaction, runLogKey(path), { at: 0, events });
  await ports.engine.enqueue(transaction, { kind: runKind, tenant: path.tenant, run: run.id });
}

/** What both have: a run may use the files of its assistant and those of its thread. */
function bothResources(one: ToolResources, other: ToolResources | null): ToolResources {
  const files = [...(one.code_interpreter?.file_ids ?? []), ...(other?.code_interpreter?.file_ids ?? [])];
  const stores = [...(one.file_search?.vector_store_ids ?? []), ...(other?.file_search?.vector_store_ids ?? [])];
  return {
    code_interpreter: { file_ids: [...new Set(files)] },
    file_search: { vector_store_ids: [...new Set(stores)] },
  };
}
