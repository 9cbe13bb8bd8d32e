/** The exam from the command line: verdicts, views, exit codes. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

const tell = (...words: readonly string[]) => ask(...words, '--suite', 'llama-stack');

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

  it('makes the folder of the report, and says before the exam where none can be', async () => {
    const file = join(folder, 'reports/first/report.json');
    expect((await tell('http://127.0.0.1:9', '--output', file)).exitCode).toBe(3);
    expect(await readFile(file, 'utf8')).toContain('could not be examined');
    for (const [output, says] of [
      [folder, `${folder} is a folder, a file is needed.`],
      [join(file, 'report.json'), `${file} is there already, and is not a folder.`],
    ] as const)
      expect(await tell('http://127.0.0.1:9', '--output', output)).toEqual({
        exitCode: 2,
        out: '',
        error: `error: ${says}\n`,
      });
  });

  it.each([
    [['http://127.0.0.1:9', '--baseline', 'absent.yaml'], 'error: absent.yaml does not exist.\n'],
    [['--target', 'absent.yaml'], 'error: absent.yaml does not exist.\n'],
    [['http://127.0.0.1:9', '--baseline', import.meta.dirname], `error: ${import.meta.dirname} is a folder`],
    [[], 'error: Give the URL of a server, or --target <file>.\n'],
    [['neither'], "error: 'neither' is neither a URL"],
    [['reference', '--only', 'nothing/*'], "error: no scenario of 'llama-stack' fits 'nothing/*'"],
  ])('ends with 2 and says why: %j', async (words, error) => {
    expect(await tell(...words)).toMatchObject({ exitCode: 2, out: '', error: expect.stringContaining(error) });
  });

  it('examines a server of an API of your own, by a suite of your own', async () => {
    const exam = await ownExam();
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'application/json').end('"Matcha"');
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { exitCode, out, error } = await ask(url, '--suite', exam, '--document', join(exam, '../tea.json'));
    server.close();
    expect({ exitCode, error }).toEqual({ exitCode: 1, error: '' });
    expect(out).toContain('MUST TEA-001 · expect.body$: at $: expected "Sencha", found "Matcha"');
    expect(out).toContain(`${url} does not conform to exam: MUST 1/2`);
  });

  it('asks for the document of a suite of your own, and says where a suite is missing', async () => {
    expect(await ask('reference', '--suite', await ownExam())).toMatchObject({
      exitCode: 2,
      error: expect.stringContaining('give its OpenAPI document with --document <file>'),
    });
    expect(await ask('reference', '--suite', './nowhere', '--document', 'tea.json')).toMatchObject({
      exitCode: 2,
      error: expect.stringContaining('error: there is no suite.yaml in ./nowhere\n'),
    });
  });
});

async function ask(...words: readonly string[]) {
  const terminal = fakeTerminal({ stop: new Promise(() => {}) });
  const exitCode = await run(['verify', ...words], terminal);
  return { exitCode, out: terminal.written(), error: terminal.complaints() };
}

/** The folder of a suite; its document is `tea.json` beside it. */
async function ownExam(): Promise<string> {
  const exam = join(folder, 'exam');
  await mkdir(exam, { recursive: true });
  const content = { 'application/json': { schema: { type: 'string' } } };
  const getTea = { operationId: 'getTea', responses: { 200: { description: 'Tea.', content } } };
  const document = { openapi: '3.1.0', info: { title: 'Tea', version: '1' }, paths: { '/tea': { get: getTea } } };
  const requirement = { id: 'TEA-001', level: 'MUST', says: 'The tea is Sencha.', operations: ['getTea'] };
  const step = { step: 'drink', send: { operation: 'getTea' }, expect: { status: 200, body: 'Sencha' } };
  const files = {
    'suite.yaml': { suite: 'exam', capabilities: {} },
    'requirements.yaml': [{ ...requirement, evidence: 'ours' }],
    'tea.yaml': { scenario: 'tea', summary: 'The tea is Sencha.', steps: [{ ...step, proves: ['TEA-001'] }] },
    '../tea.json': document,
  };
  for (const [name, value] of Object.entries(files)) await writeFile(join(exam, name), JSON.stringify(value));
  return exam;
}
