/** What every scenario begins with is made once, and must be there: nothing else of it is asked then. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadSuite, verify } from '../index.ts';
import type { Opening } from '../format/suite.ts';
import { keys, startToy } from '../toy/server.ts';

const at = (path: string): string => fileURLToPath(new URL(`../toy/${path}`, import.meta.url));
const suite = await loadSuite({
  api: 'toy',
  folder: at('suite'),
  fixtures: at('fixtures'),
  requirements: at('requirements.yaml'),
});

it('an exam begins where all that it needs is there, though the answers to it break other promises', async () => {
  const filled = { step: 'filled', send: { operation: 'listThings' }, expect: { status: 200 } };
  const shelf: Opening = { says: 'A shelf.', otherwise: 'Fill the shelf by hand.', steps: [filled] };
  const scenarios = suite.scenarios.map((one) => ({ ...one, written: { ...one.written, opening: 'shelf' } }));
  const toy = await startToy({ defects: ['trace-missing'] });
  const shelved = { ...suite, openings: { shelf }, scenarios };
  const report = await verify({ suite: shelved, document: at('document.yaml'), target: toy.url, keys });
  await toy.close();
  expect([report.incomplete, report.scenarios.length]).toEqual([undefined, scenarios.length]);
});
