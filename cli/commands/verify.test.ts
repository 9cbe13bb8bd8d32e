/** The exam from the command line: verdicts, views, exit codes. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSuite } from '#conformance';
import { fakeTerminal } from '../fake-terminal.ts';
import { run } from '../run.ts';

let folder: string;
let scenario: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalon-cli-'));
  const { scenarios } = await loadSuite('llama-stack');
  scenario = scenarios.find((placed) => placed.scenario.scenario.startsWith('agents/'))?.scenario.scenario ?? 'none';
});
afterAll(() => rm(folder, { recursive: true }));

async function tell(...words: readonly string[]) {
  const terminal = fakeTerminal({ stop: new Promise(() => {}) });
  const exitCode = await run(['verify', ...words, '--suite', 'llama-stack'], terminal);
  return { exitCode, out: terminal.written(), error: terminal.complaints() };
}

describe('etalon verify', () => {
  it('examines the reference server, and says that it conforms', async () => {
    const { exitCode, out, error } = await tell('reference', '--only', scenario);
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/conforms to llama-stack: MUST (\d+)\/\1/);
  });

  it('writes a report to a file and the text to the terminal', async () => {
    const file = join(folder, 'report.json');
    const { out } = await tell('reference', '--only', scenario, '--format', 'json', '--output', file);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'etalon-report/1', outcome: 'conforms' });
    expect(out).toContain('conforms to llama-stack');
    expect((await tell('reference', '--only', scenario, '--format', 'junit')).out).toMatch(/^<\?xml/);
  });

  it('ends with 3 where there is nothing to examine', async () => {
    expect((await tell('http://127.0.0.1:9')).exitCode).toBe(3);
  });

  it('shows the result even where the report cannot be written', async () => {
    const nowhere = join(folder, 'absent/report.json');
    expect(await tell('http://127.0.0.1:9', '--output', nowhere)).toEqual({
      exitCode: 2,
      out: expect.stringContaining('could not be examined'),
      error: `error: ${nowhere} does not exist.\n`,
    });
  });

  it.each([
    [['http://127.0.0.1:9', '--baseline', 'absent.yaml'], 'error: absent.yaml does not exist.\n'],
    [['--target', 'absent.yaml'], 'error: absent.yaml does not exist.\n'],
    [[], 'error: Give the URL of a server, or --target <file>.\n'],
    [['neither'], "error: 'neither' is neither a URL"],
    [['reference', '--only', 'nothing/*'], "error: no scenario of 'llama-stack' fits 'nothing/*'"],
  ])('ends with 2 and says why: %j', async (words, error) => {
    expect(await tell(...words)).toMatchObject({ exitCode: 2, out: '', error: expect.stringContaining(error) });
  });
});
