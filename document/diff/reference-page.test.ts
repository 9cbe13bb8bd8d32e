/** The reference page lists every kind of change as the table judges it, and no other. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changeCodes, judge, type Judgement } from './change-codes.ts';

const page = readFileSync(new URL('../../docs/reference/diff.md', import.meta.url), 'utf8');

it('the page about differences has the table of the program', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  const own = changeCodes.map((code) => {
    return `| \`${code}\` | ${words(judge(code, 'request'))} | ${words(judge(code, 'response'))} |`;
  });
  expect(rows).toEqual(own);
});

function words({ class: kind, breaks }: Judgement): string {
  if (kind === 'source-breaking') return `source of the ${breaks.join(' and the ')}`;
  return kind === 'compatible' ? '–' : 'wire';
}
