/** The reference conforms to the suites of the Assistants API, and its runs expire. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCode, textReport, verify } from '../../index.ts';

const apis = ['assistants-v1', 'assistants-v2', 'assistants-files'];

describe.each(apis)('the reference as %s', (api) => {
  it('conforms', { timeout: 120_000 }, async () => {
    const report = await verify({ api, target: 'reference' });
    expect(textReport(report)).toContain(`reference conforms to ${api}`);
    expect(exitCode(report)).toBe(0);
  });
});

describe.each(['assistants-v1', 'assistants-v2'])('a reference whose runs have two seconds, as %s', (api) => {
  it('lets them expire', { timeout: 120_000 }, async () => {
    const report = await examined(api);
    const verdicts = report.requirements
      .filter(({ id }) => id.includes('-EXPIRY-'))
      .map(({ id, verdict }) => `${id.slice(-10)} ${verdict}`);
    expect(verdicts).toEqual(['EXPIRY-001 pass', 'EXPIRY-002 pass', 'EXPIRY-003 pass', 'EXPIRY-004 pass']);
    expect(textReport(report)).toContain(`hasty reference conforms to ${api}`);
  });
});

/** Served by a process of its own, whose configuration says how long runs have. */
async function examined(api: string): ReturnType<typeof verify> {
  const folder = await mkdtemp(join(tmpdir(), 'etalon-expiry-'));
  const configuration = join(folder, 'runtime.yaml');
  await writeFile(configuration, "models: [{ name: '*', url: '${MODEL_URL}' }]\nassistants: { expireAfter: 2 }\n");
  const served = ['cli/main.ts', 'serve', '--api', api, '--port', '{port}', '--config', configuration];
  try {
    return await verify({
      api,
      target: {
        target: 'hasty reference',
        command: [process.execPath, ...served],
        url: 'http://127.0.0.1:{port}/v1',
        environment: { MODEL_URL: '{model_url}' },
        has: ['short-expiry'],
      },
      environment: { PATH: process.env['PATH'] },
      only: ['expiry/*'],
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
