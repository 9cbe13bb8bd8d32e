/** Ends this process when the one that started it is gone, however busy the workflow keeps it. */
import { Worker } from 'node:worker_threads';

/** A thread of its own: a workflow that never yields cannot keep it from looking. */
const watch = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => {
    if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL');
  }, 250);
`;

/** `parent`: its process number. */
export function endWithParent(parent: number): void {
  process.once('disconnect', () => process.exit(0));
  new Worker(watch, { eval: true, workerData: parent, env: {}, execArgv: [] }).unref();
}
