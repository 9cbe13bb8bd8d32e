import { fileURLToPath } from 'node:url';
import { check } from '#generator';
import { expect, it } from 'vitest';

it('the client and the server are those of the document', async () => {
  const config = fileURLToPath(new URL('etalon.config.ts', import.meta.url));
  const { diagnostics, apis } = await check({ config });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect([
    errors,
    apis.map(({ api, drift }) => [api, drift?.files.map(({ path, kind }) => `${kind} ${path}`)]),
  ]).toEqual([[], [['wire', []]]]);
});
