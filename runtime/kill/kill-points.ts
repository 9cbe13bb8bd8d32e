/** The points at which tests kill a process: around each append of a run. */
import type { KillPoint } from './kill-point.ts';

/** Both sides of every append take minutes: without CI one side of each, the other side at the next, and it is said. */
const everyOne = process.env['CI'] !== undefined;
const moments = ['before', 'after'] as const;

export function killPoints(appends: number): readonly KillPoint[] {
  if (!everyOne) process.stderr.write('kill points: each append is tried on one side; CI=true tries both\n');
  return Array.from({ length: appends }, (_, index) => index + 1).flatMap((append) =>
    moments.filter((_, side) => everyOne || (append + side) % 2 === 0).map((moment) => ({ append, moment })),
  );
}
