/** Every command says what is wrong to programs in one form, and nothing else on standard output. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeTerminal } from '../fake-terminal.ts';
import { run } from '../run.ts';

const api = `openapi: 3.1.0
info: { title: Things, version: '1' }
servers: [{ url: https://things.example }]
paths:
  /things: { $ref: 'pieces.yaml#/things' }
`;
const pieces = `things:
  get:
    operationId: listThings
    tags: [things]
    responses:
      '200': { description: All., content: { application/json: { schema: { type: objct } } } }
`;

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalon-json-'));
  file = join(folder, 'api.yaml');
  await writeFile(file, api);
  await writeFile(join(folder, 'pieces.yaml'), pieces);
});
afterAll(() => rm(folder, { recursive: true }));

async function tell(...words: readonly string[]) {
  const terminal = { ...fakeTerminal(), workingFolder: folder };
  const exitCode = await run(words, terminal);
  return { exitCode, lines: terminal.written().trimEnd().split('\n'), told: JSON.parse(terminal.written()) as object };
}

const mistyped = {
  code: 'document/unknown-value',
  severity: 'warning',
  message: "'objct' is not a type; left out.",
  place: { file: 'pieces.yaml', line: 6, column: expect.any(Number), pointer: expect.stringContaining('/schema') },
  chain: [{ file: 'api.yaml', line: 5, column: expect.any(Number) }],
  suggestion: "Did you mean 'object'?",
};

describe('--json', () => {
  it.each<[string, readonly string[]]>([
    ['generate', ['generate', 'api.yaml', '--out', 'made', '--emit', 'types']],
    ['check', ['check', 'api.yaml', '--out', 'made', '--emit', 'types']],
    ['lint', ['lint', 'api.yaml']],
    ['diff', ['diff', 'api.yaml', 'api.yaml']],
    ['init', ['init', 'api.yaml']],
    ['watch', ['watch', 'api.yaml', '--out', 'watched', '--emit', 'types']],
  ])('of %s has place, chain and suggestion of what is wrong', async (_, words) => {
    const { exitCode, told } = await tell(...words, '--json');
    expect(told).toMatchObject({ ok: true, diagnostics: expect.arrayContaining([mistyped]) });
    expect(exitCode).toBe(0);
  });

  it('of watch has one line for each run', async () => {
    const { lines, told } = await tell('watch', 'api.yaml', '--out', 'lines', '--emit', 'types', '--json');
    expect(lines).toHaveLength(1);
    expect(told).toMatchObject({ changed: [], milliseconds: expect.any(Number), apis: [{ diagnostics: [mistyped] }] });
  });

  it('of diff has changes and verdict, and errors where a document cannot be read', async () => {
    expect(await tell('diff', 'api.yaml', 'api.yaml', '--json')).toMatchObject({ told: { changes: [], verdict: {} } });
    expect(await tell('diff', 'api.yaml', 'gone.yaml', '--json')).toMatchObject({
      exitCode: 1,
      told: {
        ok: false,
        diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'document/file-missing' })]),
      },
    });
  });

  it.each<[number, string, readonly string[]]>([
    [1, 'document/file-missing', ['lint', 'gone.yaml']],
    [1, 'document/file-missing', ['init', 'gone.yaml']],
    [1, 'config/missing', ['generate', '--config', 'gone.ts']],
    [2, 'command/usage', ['generate', '--nonsense']],
    [2, 'command/usage', ['verify', '--suite', 'llama-stack']],
    [2, 'command/usage', ['verify', 'http://127.0.0.1:9', '--suite', 'llama-stack', '--baseline', 'gone.yaml']],
  ])('ends with %s and tells %s: %j', async (expected, code, words) => {
    const { exitCode, told } = await tell(...words, '--json');
    expect(exitCode).toBe(expected);
    expect(told).toMatchObject({
      ok: false,
      diagnostics: expect.arrayContaining([expect.objectContaining({ code, severity: 'error' })]),
    });
  });

  it('of verify is the report', async () => {
    const { exitCode, told } = await tell('verify', 'http://127.0.0.1:9', '--suite', 'llama-stack', '--json');
    expect(exitCode).toBe(3);
    expect(told).toMatchObject({ format: 'etalon-report/1', outcome: 'incomplete' });
  });
});
