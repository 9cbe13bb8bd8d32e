/** What a task tells, for one reader: nothing is lost before he comes, and the end comes once. */
import type { TaskEnd, TaskReport } from './protocol.ts';

export interface TaskReports extends AsyncIterable<readonly TaskReport[]> {
  /** What comes after an end is dropped. */
  put(report: TaskReport): void;
  readonly over: boolean;
  /** How many nobody has looked at yet. */
  readonly waiting: number;
}

/** Gives all that has gathered since the last look at once. */
export function createTaskReports(onEnd: (end: TaskEnd) => void): TaskReports {
  let waiting: TaskReport[] = [];
  let over = false;
  let wake = Promise.withResolvers<void>();
  return {
    get over() {
      return over;
    },
    get waiting() {
      return waiting.length;
    },
    put: (report) => {
      if (over) return;
      waiting.push(report);
      wake.resolve();
      if (report.kind === 'shown') return;
      over = true;
      onEnd(report);
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        await wake.promise;
        wake = Promise.withResolvers();
        const reports = waiting;
        waiting = [];
        if (reports.length > 0) yield reports;
        if (reports.at(-1)?.kind !== 'shown') return;
      }
    },
  };
}
