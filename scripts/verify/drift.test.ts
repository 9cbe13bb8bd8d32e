/** What is committed below `generated/` is what the generator makes of the documents. */
import { relative } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '#generator';
import { root } from './sources.ts';

it('generated code is up to date', { timeout: 300_000 }, async () => {
  const { apis, diagnostics, lockDrift } = await check({ workingFolder: root });
  const errors = diagnostics
    .filter((diagnostic) => diagnostic.severity === 'error')
    .map((diagnostic) => diagnostic.message);
  const drifted = apis.flatMap(({ out, drift }) =>
    (drift?.files ?? []).map((file) => `${relative(root, out)}/${file.path} ${file.kind}`),
  );
  const locks = lockDrift.files.map((file) => `${relative(root, file.path)} ${file.kind}`);
  expect([...errors, ...drifted, ...locks]).toEqual([]);
});
