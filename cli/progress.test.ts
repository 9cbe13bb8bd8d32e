/** Progress: every stage where a person watches, and hardly any where nobody does. */
import { expect, it } from 'vitest';
import { fakeTerminal } from './fake-terminal.ts';
import { createProgress } from './progress.ts';

const stage = (name: 'load' | 'build' | 'emit') => ({ api: 'pets', stage: name, milliseconds: 7, count: 3 });

function told(interactive: boolean, times: readonly number[]): string {
  const terminal = { ...fakeTerminal(), interactive };
  const clock = [0, ...times];
  const tell = createProgress(terminal, () => clock.shift() ?? 0);
  for (const name of ['load', 'build', 'emit'] as const) tell(stage(name));
  return terminal.complaints();
}

it('the progress of a short run is not told in a log', () => {
  expect(told(false, [100, 2000, 9999])).toBe('');
});

it('the progress of a long run is a line in a log every few seconds', () => {
  expect(told(false, [10_000, 15_000, 22_400])).toBe(
    'pets: load is done (3), 10 s since the start\npets: emit is done (3), 22 s since the start\n',
  );
});

it('progress on a terminal is every stage', () => {
  expect(told(true, []).split('\n')).toHaveLength(4);
});
