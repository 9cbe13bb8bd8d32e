/** The client has called its functions: the run goes on with what came out of them. */
import { unixSeconds } from '../../../clock.ts';
import type { Reading, Transaction } from '../../../storage/store.ts';
import { runLogKey, runPlace, stepsOf, type RunPath } from '../places.ts';
import type { Ports } from '../ports.ts';
import type { Run } from '../records/run.ts';
import type { RunStep, ToolCall } from '../records/step.ts';
import { AssistantsRefusal, conflict } from '../refusals.ts';
import { runKind } from './expiry.ts';
import { moved } from './lifecycle.ts';
import { completedStep, runEvent, stepEvent } from './new-objects.ts';
import { getRun } from './read-runs.ts';

export interface ToolOutput {
  readonly tool_call_id: string;
  readonly output?: string | null;
}

export interface SubmittedRun {
  readonly run: Run;
  /** The index of the first event that the outputs caused. */
  readonly from: number;
}

/** All outputs at once, each once; a second time is refused. */
export function submitToolOutputs(ports: Ports, path: RunPath, outputs: readonly ToolOutput[]): Promise<SubmittedRun> {
  return ports.store.transaction(async (transaction) => {
    const waiting = await getRun(transaction, path);
    requireWaiting(ports, waiting);
    requireAll(waiting, outputs);
    const run = moved(waiting, 'queued');
    const step = completedStep(withOutputs(await openStep(transaction, path), outputs), unixSeconds(ports.clock));
    const from = ((await ports.log.last(runLogKey(path), transaction))?.index ?? -1) + 1;
    const events = [stepEvent('thread.run.step.completed', step), runEvent('thread.run.queued', run)];
    await ports.log.append(transaction, runLogKey(path), { at: from, events });
    await transaction.replace({ ...stepsOf(path), key: step.id }, step);
    await transaction.replace(runPlace(path), run);
    await ports.engine.wake(transaction, { kind: runKind, tenant: path.tenant, run: path.run_id });
    return { run, from };
  });
}

/** A run whose time is up waits no more, even if nobody has noticed yet; with code, only its driver knows its time. */
function requireWaiting(ports: Ports, { status, expires_at, tools }: Run): void {
  const isKnown = tools.every((tool) => tool.type !== 'code_interpreter');
  const late = isKnown && expires_at !== null && unixSeconds(ports.clock) >= expires_at;
  const shown = status === 'requires_action' && late ? 'expired' : status;
  if (shown !== 'requires_action') throw conflict(`Runs in status "${shown}" do not accept tool outputs.`);
}

function requireAll({ required_action }: Run, outputs: readonly ToolOutput[]): void {
  const wanted = (required_action?.submit_tool_outputs.tool_calls ?? []).map((call) => call.id);
  const given = outputs.map((output) => output.tool_call_id);
  const same = wanted.length === given.length && new Set([...wanted, ...given]).size === wanted.length;
  if (same && new Set(given).size === given.length) return;
  const message = `Expected tool outputs for call_ids ${listed(wanted)}, got ${listed(given)}`;
  throw new AssistantsRefusal(400, message);
}

function listed(ids: readonly string[]): string {
  return `[${ids.map((id) => `'${id}'`).join(', ')}]`;
}

async function openStep(reading: Reading | Transaction, path: RunPath): Promise<RunStep> {
  const [last] = await reading.list(stepsOf(path), { order: 'newest-first', limit: 1 });
  if (last === undefined) throw new Error('a run waits for outputs and has no step');
  return last.document;
}

function withOutputs(step: RunStep, outputs: readonly ToolOutput[]): RunStep {
  if (step.step_details.type !== 'tool_calls') throw new Error('a run waits for outputs of a step without calls');
  const byId = new Map(outputs.map(({ tool_call_id, output }) => [tool_call_id, output ?? '']));
  const tool_calls = step.step_details.tool_calls.map((call) => withOutput(call, byId.get(call.id)));
  return { ...step, step_details: { type: 'tool_calls', tool_calls } };
}

function withOutput(call: ToolCall, output: string | undefined): ToolCall {
  if (call.type !== 'function' || output === undefined) return call;
  return { ...call, function: { ...call.function, output } };
}
