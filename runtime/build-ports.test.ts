/** What a configuration points to, and is not there, is told in its words. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPorts } from './build-ports.ts';
import type { Configuration } from './settings/configuration.ts';

describe('a setting that points nowhere', () => {
  it.each<[Configuration, string]>([
    [{ shields: { guard: { model: 'nobody' } } }, 'shields.guard: there is no model nobody'],
    [
      { libraries: { shops: [{ file: join(tmpdir(), 'nowhere.md') }] } },
      `libraries.shops: ${join(tmpdir(), 'nowhere.md')} cannot be read: it does not exist`,
    ],
    [{ libraries: { shops: [{ file: tmpdir() }] } }, `libraries.shops: ${tmpdir()} cannot be read: it is a folder`],
  ])('is told: %j', async (configuration, problem) => {
    await expect(buildPorts({ configuration })).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining(problem),
    });
  });
});
