/** The packages are installed by whoever comes first, once, also where several come at the same time. */
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { runScript } from './shell.ts';
import { root } from './sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'etalon-with-node-'));
afterEach(() => rmSync(folder, { recursive: true }));

/** Takes as long as it takes, and must not be disturbed. */
const slowNpm = '#!/bin/sh\nmkdir node_modules || exit 9\nsleep 0.3\necho installed >>../installations\n';

it('three terminals at once install once, and a claim of somebody who was killed holds nobody up', async () => {
  for (const path of ['scripts', 'bin']) mkdirSync(join(folder, 'house', path), { recursive: true });
  copyFileSync(join(root, 'scripts/with-node.sh'), join(folder, 'house/scripts/with-node.sh'));
  writeFileSync(join(folder, 'house/package-lock.json'), '{}');
  writeFileSync(join(folder, 'house/bin/npm'), slowNpm);
  chmodSync(join(folder, 'house/bin/npm'), 0o755);
  // No process has this number.
  symlinkSync('4194305', join(folder, 'house/node_modules.claim'));
  const environment = { PATH: [join(folder, 'house/bin'), process.env['PATH']].join(delimiter) };
  const run = () => runScript('sh scripts/with-node.sh echo went on', { folder: join(folder, 'house'), environment });
  const ended = await Promise.all([run(), run(), run()]);
  expect(ended.map(({ exitCode, output }) => [exitCode, output.endsWith('went on\n')])).toEqual(
    Array.from(ended, () => [0, true]),
  );
  expect(readFileSync(join(folder, 'installations'), 'utf8')).toBe('installed\n');
});
