/** The command that begins a project. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeTerminal } from '../fake-terminal.ts';
import { run } from '../run.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalon-begin-'));
  const operation = { operationId: 'getThing', responses: { 204: { description: 'Here.' } } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: { '/thing': { get: operation } },
  };
  await writeFile(join(folder, 'things.json'), JSON.stringify(document));
});
afterAll(() => rm(folder, { recursive: true }));

async function init(...operands: string[]) {
  const terminal = { ...fakeTerminal(), workingFolder: folder };
  const code = await run(['init', ...operands], terminal);
  return { code, out: terminal.written(), error: terminal.complaints() };
}

describe('etalon init', () => {
  it('says what it made, and the second time that nothing was missing', async () => {
    const { code, out } = await init('things.json');
    expect(code).toBe(0);
    expect(out).toMatch(
      /created etalon\.config\.ts\ngenerated \d+ files in generated\ncreated handlers\/thing\.ts: 1 handler\n/,
    );
    expect((await readdir(join(folder, 'handlers'))).toSorted()).toEqual([
      'context.ts',
      'contracts.json',
      'index.ts',
      'thing.ts',
    ]);
    expect((await init('things.json')).out).toContain('Every operation has a handler.');
  });

  it('leaves a file alone that it cannot add to, and ends with 1', async () => {
    await writeFile(join(folder, 'handlers', 'thing.ts'), 'export const thing = 1;\n');
    const { code, out } = await init('things.json');
    expect(code).toBe(1);
    expect(out).toContain('left alone handlers/thing.ts: it has no object of the type ThingHandlers');
  });

  it('says what is wrong with a document, and a missing one is a sentence', async () => {
    const { code, error } = await init('nothing.json');
    expect(code).toBe(1);
    expect(error).toContain('nothing.json');
    expect((await init()).code).toBe(2);
  });

  it('names the file that is a folder, and takes no folder for a document', async () => {
    await rm(join(folder, 'handlers', 'thing.ts'));
    await mkdir(join(folder, 'handlers', 'thing.ts'));
    expect((await init('things.json')).error).toMatch(/handlers\/thing\.ts is a folder, a file is needed/);
    await rm(join(folder, 'etalon.config.ts'));
    expect((await init('.')).error).toMatch(/file-unreadable\n.*is a folder/);
    expect(await readdir(folder)).not.toContain('etalon.config.ts');
  });
});
