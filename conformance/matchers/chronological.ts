/** `{ $match: chronological, paths: [started_at, completed_at] }`: the times in a list never go back. */
import type { Json } from '#document';
import { knownPath, select } from '../values/path.ts';
import { mismatch } from './matcher.ts';
import type { Matcher } from './matcher.ts';
import { timeOf } from './timestamp.ts';

export const chronological: Matcher = {
  name: 'chronological',
  says: 'A list in which the times at `paths`, item by item, never go back; the first is not before `from`, the last not after `until`.',
  options: { paths: 'value!', from: 'value', until: 'value' },
  check(actual, options, judge) {
    if (!Array.isArray(actual)) return mismatch(judge, 'a list', actual);
    const paths = [options['paths'] ?? []].flat().map((path) => String(path));
    const inside = actual.flatMap((item: Json, index) =>
      paths.map((path) => ({ path: [...judge.path, index, path], time: select(item, knownPath(path)) })),
    );
    const edges = (name: string): typeof inside =>
      options[name] === undefined ? [] : [{ path: [...judge.path, name], time: options[name] }];
    const times = [...edges('from'), ...inside, ...edges('until')];
    const wrong = times.findIndex(({ time }, index) => index > 0 && !isAfter(times[index - 1]?.time, time));
    const found = times[wrong];
    return found === undefined
      ? []
      : [
          {
            path: found.path,
            expected: `a time not before ${JSON.stringify(times[wrong - 1]?.time)}`,
            found: found.time,
          },
        ];
  },
  describe: (options) => `times at ${JSON.stringify(options['paths'])} that never go back`,
};

/** Milliseconds decide first; within one, the digits behind them do. */
function isAfter(before: Json | undefined, after: Json | undefined): boolean {
  const [first, second] = [timeOf(before, undefined), timeOf(after, undefined)];
  if (first === undefined || second === undefined) return false;
  return first < second || (first === second && fraction(before) <= fraction(after));
}

function fraction(time: Json | undefined): string {
  return (/\.(\d+)/.exec(String(time))?.[1] ?? '').padEnd(9, '0');
}
