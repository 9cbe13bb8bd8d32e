/** Does a piece of work and tells how long it took and what came out. */
import type { Progress, Stage } from '../outcome.ts';

export type Clocked = <Result>(
  stage: Stage,
  work: () => Result | Promise<Result>,
  count: (result: Result) => number,
) => Promise<Result>;

/** `now` is in milliseconds. */
export function createClocked(api: string, now: () => number, tell: (progress: Progress) => void): Clocked {
  return async (stage, work, count) => {
    const start = now();
    const result = await work();
    tell({ api, stage, milliseconds: now() - start, count: count(result) });
    return result;
  };
}
