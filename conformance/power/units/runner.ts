/** Runs units, so many at a time, in this thread or in several. */
import { Worker } from 'node:worker_threads';
import type { Bench, BenchOptions } from './bench.ts';
import { runUnit } from './run-unit.ts';
import type { Unit, UnitResult } from './unit.ts';

export interface Runner {
  run(unit: Unit): Promise<UnitResult>;
  close(): Promise<void>;
}

/** More at once than there are processors: a unit waits for its server's pauses. */
const AT_ONCE = 4;

export function localRunner(bench: Bench, atOnce = AT_ONCE): Runner {
  const limit = createLimit(atOnce);
  return {
    run: (unit) => limit(() => runUnit(unit, bench)),
    close: () => Promise.resolve(),
  };
}

/** Every thread has a bench of its own, with the reference behind it. */
export function threadedRunner(bench: ThreadBench, threads: number, atOnce = threads * AT_ONCE): Runner {
  const workers = Array.from({ length: threads }, () => startWorker(bench));
  const limit = createLimit(atOnce);
  return {
    run: (unit) => limit(() => leastBusy(workers).run(unit)),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

/** What can be told to another thread. */
export type ThreadBench = Omit<BenchOptions, 'serve'>;

interface Employee extends Runner {
  busy(): number;
}

/** A worker that fails takes its units with it: they are told so. One that hangs is replaced. */
function startWorker(bench: ThreadBench): Employee {
  const waiting: Waiting = new Map();
  let worker = employ(bench, waiting);
  let number = 0;
  const replace = (): void => {
    void worker.terminate();
    for (const { unit, promise } of waiting.values()) promise.resolve(restless(unit));
    waiting.clear();
    worker = employ(bench, waiting);
  };
  return {
    busy: () => waiting.size,
    async run(unit) {
      const id = (number += 1);
      const promise = Promise.withResolvers<UnitResult>();
      waiting.set(id, { unit, promise });
      worker.postMessage({ id, unit } satisfies Order);
      const alarm = setTimeout(replace, MUCH_TOO_LONG);
      return promise.promise.finally(() => clearTimeout(alarm));
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

type Waiting = Map<number, { readonly unit: Unit; readonly promise: PromiseWithResolvers<UnitResult> }>;

/** No scenario takes so long: a defect keeps the thread busy for ever. */
const MUCH_TOO_LONG = 120_000;

function employ(bench: ThreadBench, waiting: Waiting): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: bench });
  worker.on('message', ({ id, result, problem }: Reply) => {
    const promise = waiting.get(id)?.promise;
    if (result === undefined) promise?.reject(new Error(problem ?? 'a worker said nothing'));
    else promise?.resolve(result);
    waiting.delete(id);
  });
  worker.on('error', (error) => {
    for (const { promise } of waiting.values()) promise.reject(error);
  });
  return worker;
}

/** Or it was run beside one that did not. */
function restless(unit: Unit): UnitResult {
  const broke = 'the server never came to rest';
  return { unit, failures: [], sent: [], idle: false, broke, durationMs: MUCH_TOO_LONG };
}

/** What a worker is asked. */
export interface Order {
  readonly id: number;
  readonly unit: Unit;
}

/** What a worker answers: a result, or why there is none. */
export interface Reply {
  readonly id: number;
  readonly result?: UnitResult;
  readonly problem?: string;
}

function leastBusy(workers: readonly Employee[]): Employee {
  const [first, ...rest] = workers;
  if (first === undefined) throw new Error('there are no workers');
  return rest.reduce((best, worker) => (worker.busy() < best.busy() ? worker : best), first);
}

export type Limit = <T>(work: () => Promise<T>) => Promise<T>;

/** In the order in which they were asked for. */
export function createLimit(most: number): Limit {
  const queue: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => queue.push(resolve));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      queue.shift()?.();
    }
  };
}
