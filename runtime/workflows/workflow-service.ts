/**
 * A service: keeps a process for its workflow, gives it tasks, and starts another where one ends. A task whose process
 * ended has failed: nobody knows what it had done already.
 */
import type { Clock } from '../clock.ts';
import { pause } from '../pause.ts';
import { createTaskReports, type TaskReports } from './task-reports.ts';
import type { Report, RunOrder, SentEvent, TaskReport, WorkflowAddress } from './protocol.ts';
import type { Environment } from './worker-environment.ts';
import { startProcess, WorkflowUnloadable, type WorkflowProcess } from './workflow-process.ts';

export interface ServiceOptions {
  /** For messages. */
  readonly name: string;
  readonly address: WorkflowAddress;
  readonly folder: string;
  readonly environment: Environment;
  readonly clock: Clock;
  /** Milliseconds that a task may take, where the workflow itself says nothing. */
  readonly timeout: number;
  /** How many events of a task may wait to be kept: shown without end, they would fill the memory. Default: 10,000. */
  readonly backlog?: number;
  /** Milliseconds until the module must be loaded. Default: 30 seconds. */
  readonly patience?: number;
  readonly onWords?: (line: string) => void;
  /** The process ended by itself. */
  readonly onCrash?: (how: string) => void;
}

export interface RunningTask extends AsyncIterable<readonly TaskReport[]> {
  send(event: SentEvent): void;
  /** Nobody waits for it any more. */
  drop(): void;
  /** Nothing more is to come but what waits to be read. */
  readonly over: boolean;
}

export interface WorkflowService {
  /** Resolves when its process has loaded the workflow. Rejects with `WorkflowUnloadable`. */
  ready(): Promise<void>;
  /** Never throws: whatever goes wrong is the end of the task. */
  run(order: RunOrder): RunningTask;
  /** Takes no new tasks, and ends when the last one is over. */
  retire(): void;
  /** Ends at once, with all its tasks. */
  close(): Promise<void>;
}

/** Nothing is started before it is asked for. */
export function openService(options: ServiceOptions): WorkflowService {
  const service: Service = {
    options,
    tasks: new Map(),
    crashes: 0,
    notBefore: 0,
    worn: false,
    end: new AbortController(),
  };
  return {
    ready: async () => {
      await (
        await processOf(service)
      ).loaded;
    },
    run: (order) => runTask(service, order),
    retire: () => {
      service.end.abort();
      renewIfIdle(service);
    },
    close: async () => {
      service.end.abort();
      service.process?.kill();
      await service.process?.ended;
    },
  };
}

interface Service {
  readonly options: ServiceOptions;
  readonly tasks: Map<string, GivenTask>;
  process?: WorkflowProcess;
  starting?: Promise<WorkflowProcess>;
  /** One after another, without a quiet time between them. */
  crashes: number;
  /** Milliseconds since 1970. */
  notBefore: number;
  /** It may still be at work for a task that took too long: another process is better for what comes. */
  worn: boolean;
  /** Given when no more processes are to be started. */
  readonly end: AbortController;
}

interface GivenTask {
  readonly reports: TaskReports;
  /** Absent while it waits for one. */
  process?: WorkflowProcess;
  timer?: NodeJS.Timeout;
}

function runTask(service: Service, order: RunOrder): RunningTask {
  const { task } = order;
  const early: SentEvent[] = [];
  const reports = createTaskReports(() => {
    clearTimeout(given.timer);
    service.tasks.delete(task);
    renewIfIdle(service);
  });
  const given: GivenTask = { reports };
  service.tasks.set(task, given);
  giveTask(service, given, { order, early }).catch((problem: unknown) =>
    reports.put({ kind: 'failed', problem: unloadable(service, problem) }),
  );
  return {
    send: (event) => {
      if (given.process === undefined) early.push(event);
      else given.process.send({ kind: 'event', task, ...event });
    },
    drop: () => abandon(service, task, 'the task was dropped'),
    get over() {
      return reports.over;
    },
    [Symbol.asyncIterator]: () => reports[Symbol.asyncIterator](),
  };
}

interface Giving {
  readonly order: RunOrder;
  /** What came for the task before it ran. */
  readonly early: readonly SentEvent[];
}

async function giveTask(service: Service, given: GivenTask, { order, early }: Giving): Promise<void> {
  const process = await processOf(service);
  const { timeout } = await process.loaded;
  if (given.reports.over) return;
  const { task } = order;
  given.process = process;
  process.send({ kind: 'run', ...order });
  for (const event of early) process.send({ kind: 'event', task, ...event });
  const limit = timeout === undefined ? service.options.timeout : timeout * 1000;
  const expire = () => abandon(service, task, `Operation timed out after ${limit / 1000} seconds`);
  given.timer = setTimeout(expire, Math.min(limit, longestTimer));
}

const longestTimer = 2 ** 31 - 1;

function unloadable({ options }: Service, problem: unknown): string {
  return `The service '${options.name}' cannot be started: ${problem instanceof Error ? problem.message : String(problem)}`;
}

/** A process that does not even hear that nobody waits any more hangs, and is killed. */
function abandon(service: Service, task: string, problem: string): void {
  const given = service.tasks.get(task);
  if (given === undefined) return;
  const { process } = given;
  if (process !== undefined) {
    service.worn ||= service.process === process;
    const hearing = setTimeout(() => process.kill(), hearingTime).unref();
    process.heard(task, () => clearTimeout(hearing));
    process.send({ kind: 'drop', task });
  }
  given.reports.put({ kind: 'failed', problem });
}

const hearingTime = 1000;

/** The process at work, or a new one; after crashes not at once. */
function processOf(service: Service): Promise<WorkflowProcess> {
  if (service.process !== undefined) return Promise.resolve(service.process);
  service.starting ??= startLater(service).finally(() => delete service.starting);
  return service.starting;
}

async function startLater(service: Service): Promise<WorkflowProcess> {
  await pause(service.notBefore - now(service), service.end.signal);
  if (service.end.signal.aborted) throw new WorkflowUnloadable('it was stopped');
  const { options } = service;
  const born = now(service);
  const started = startProcess({
    ...options,
    patience: options.patience ?? 30_000,
    onReport: (report) => hear(service, started, report),
    onWords: options.onWords ?? (() => undefined),
  });
  service.process = started;
  service.worn = false;
  // Another try needs another process: a module is loaded once.
  started.loaded.catch(() => started.kill());
  void started.ended.then((how) => bury(service, started, { how, born }));
  return started;
}

function hear(service: Service, from: WorkflowProcess, report: Report): void {
  if (!('task' in report) || report.kind === 'dropped') return;
  const given = service.tasks.get(report.task);
  if (given?.process !== from) return;
  if (report.kind === 'failed' && report.worn === true) service.worn ||= service.process === from;
  if (given.reports.waiting >= (service.options.backlog ?? 10_000))
    abandon(service, report.task, 'It showed events faster than they can be kept');
  else given.reports.put(report);
}

interface Death {
  readonly how: string;
  readonly born: number;
}

const quietTime = 10_000;

function bury(service: Service, dead: WorkflowProcess, { how, born }: Death): void {
  const unexpected = service.process === dead && !service.end.signal.aborted && !service.worn;
  if (service.process === dead) delete service.process;
  if (unexpected) {
    service.crashes = now(service) - born > quietTime ? 1 : service.crashes + 1;
    service.notBefore = now(service) + Math.min(100 * 2 ** (service.crashes - 1), 30_000);
    service.options.onCrash?.(how);
  }
  const problem = `The process of the service '${service.options.name}' ended while it ran the task (${how})`;
  for (const given of [...service.tasks.values()].filter(({ process }) => process === dead)) {
    given.reports.put({ kind: 'failed', problem });
  }
}

/** Between two tasks a process may go. */
function renewIfIdle(service: Service): void {
  if (service.tasks.size > 0 || !(service.worn || service.end.signal.aborted)) return;
  const { process } = service;
  delete service.process;
  process?.kill();
}

function now({ options }: Service): number {
  return Math.floor(options.clock.microseconds() / 1000);
}
