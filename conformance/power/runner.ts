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

/** A worker that fails takes its units with it: they are told so. */
function startWorker(bench: ThreadBench): Employee {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: bench });
  const waiting = new Map<number, PromiseWithResolvers<UnitResult>>();
  let number = 0;
  worker.on('message', ({ id, result, problem }: Reply) => {
    if (result === undefined) waiting.get(id)?.reject(new Error(problem ?? 'a worker said nothing'));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  worker.on('error', (error) => {
    for (const one of waiting.values()) one.reject(error);
  });
  return {
    busy: () => waiting.size,
    run(unit) {
      const id = (number += 1);
      const promise = Promise.withResolvers<UnitResult>();
      waiting.set(id, promise);
      worker.postMessage({ id, unit } satisfies Order);
      return promise.promise;
    },
    close: async () => {
      await worker.terminate();
    },
  };
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
