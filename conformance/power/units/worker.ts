/** A thread that runs units for a threaded runner. */
import { parentPort, workerData } from 'node:worker_threads';
import { openBench } from './bench.ts';
import { runUnit } from './run-unit.ts';
import type { Order, Reply, ThreadBench } from './runner.ts';

const bench = openBench(workerData as ThreadBench);

parentPort?.on('message', ({ id, unit }: Order) => {
  const answer = (reply: Reply): void => parentPort?.postMessage(reply);
  bench
    .then((open) => runUnit(unit, open))
    .then(
      (result) => answer({ id, result }),
      (error: unknown) =>
        answer({ id, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
});
