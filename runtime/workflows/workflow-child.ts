/** The process of a service: loads its workflow and runs the tasks that it is given, until the runtime lets go of it. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { relative } from 'node:path';
import { loadWorkflow, type LoadedWorkflow } from './load-workflow.ts';
import type { Order, Report, RunOrder, WorkflowAddress } from './protocol.ts';
import { provideWorkflowLibrary } from './provide-workflow-library.ts';
import { runWorkflow, type RunningWorkflow } from './run-workflow.ts';
import { createSessionStates } from './session-states.ts';
import { endWithParent } from './watch-parent.ts';

endWithParent(Number(process.argv[2]));
provideWorkflowLibrary();

/** On behalf of which task something is done, however long after. */
const current = new AsyncLocalStorage<string>();
process.on('uncaughtException', blameTask);
process.on('unhandledRejection', blameTask);

const states = createSessionStates();
const running = new Map<string, RunningWorkflow>();
let loaded: LoadedWorkflow | undefined;

const carryOut: { readonly [Kind in Order['kind']]: (order: Extract<Order, { kind: Kind }>) => void } = {
  load: (address) => void load(address),
  run,
  event: ({ task, ...event }) => current.run(task, () => running.get(task)?.send(event)),
  drop: ({ task }) => {
    running.get(task)?.drop();
    running.delete(task);
    tell({ kind: 'dropped', task });
  },
};

process.on('message', (order: Order) => carryOut[order.kind](order as never));

async function load(address: WorkflowAddress): Promise<void> {
  try {
    loaded = await loadWorkflow(address);
    tell({ kind: 'loaded', ...(loaded.timeout !== undefined && { timeout: loaded.timeout }) });
  } catch (problem) {
    tell({ kind: 'unloadable', problem: placed(problem) });
  }
}

/** With the place where it is told: a mistake in the language is, with a line of its own before the stack. */
function placed(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem);
  const [, file, line] = /^(\S.*):(\d+)\n/.exec(problem.stack ?? '') ?? [];
  return file === undefined ? problem.message : `${relative(process.cwd(), file)}:${line}: ${problem.message}`;
}

function run(order: RunOrder): void {
  const { task } = order;
  if (loaded === undefined) return tell({ kind: 'failed', task, problem: 'the workflow is not loaded' });
  let over = false;
  const report = (each: Parameters<Parameters<typeof runWorkflow>[1]['report']>[0]): void => {
    over ||= each.kind !== 'shown';
    running.delete(over ? task : '');
    tell({ task, ...each });
  };
  const given = { loaded, states, report };
  const started = current.run(task, () => runWorkflow(order, given));
  if (!over) running.set(task, started);
}

/** Only the task fails whose doing it was. What was nobody's, or came too late for its task, ends the process. */
function blameTask(problem: unknown): void {
  const guilty = running.get(current.getStore() ?? '');
  if (guilty !== undefined) return guilty.blame(problem);
  process.stderr.write(`${problem instanceof Error ? problem.stack : String(problem)}\n`);
  process.exit(1);
}

/** Who is no longer heard ends with its parent. */
function tell(report: Report): void {
  process.send?.(report, undefined, {}, () => undefined);
}
