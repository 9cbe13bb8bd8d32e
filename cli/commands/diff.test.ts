/** The command that compares documents. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeTerminal } from '../fake-terminal.ts';
import { run } from '../run.ts';

const document = (properties: object, required: readonly string[] = []) => ({
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  paths: {
    '/things': {
      post: {
        operationId: 'makeThing',
        requestBody: { content: { 'application/json': { schema: { type: 'object', required, properties } } } },
        responses: { 204: { description: 'Made.' } },
      },
    },
  },
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalon-diff-'));
  const name = { type: 'string' };
  await writeFile(join(folder, 'old.json'), JSON.stringify(document({ name }), null, 2));
  await writeFile(join(folder, 'more.json'), JSON.stringify(document({ name, size: { type: 'integer' } }), null, 2));
  await writeFile(join(folder, 'strict.json'), JSON.stringify(document({ name }, ['name']), null, 2));
  await writeFile(join(folder, 'markup.json'), JSON.stringify(document({ name, '<b>*x*\u001b[31m': name }), null, 2));
  await writeFile(join(folder, 'torn.json'), '{ "openapi": "3.1.0", ');
});
afterAll(() => rm(folder, { recursive: true }));

async function diff(newer: string, ...options: string[]) {
  const terminal = fakeTerminal();
  const code = await run(['diff', join(folder, 'old.json'), join(folder, newer), ...options], terminal);
  return { code, out: terminal.written(), error: terminal.complaints() };
}

describe('etalon diff', () => {
  it('names each change with its places, and the version step', async () => {
    const { code, out } = await diff('more.json');
    expect(code).toBe(0);
    expect(out).toMatch(
      /compatible \(1\)\n {2}request: .*\.size was added \(property-added\)\n {4}POST \/things\n {4}.*more\.json:\d+:\d+/,
    );
    expect(out).toContain('version: minor (client: minor, server: minor)');
  });

  it('ends with 1 where a change is as grave as the gate', async () => {
    expect((await diff('strict.json', '--fail-on', 'wire-breaking')).code).toBe(1);
    expect((await diff('more.json', '--fail-on', 'source-breaking')).code).toBe(0);
    expect((await diff('more.json', '--fail-on', 'any')).code).toBe(1);
    expect((await diff('old.json', '--fail-on', 'any')).out).toContain('nothing has changed; version: none');
  });

  it('prints JSON for programs', async () => {
    const { out } = await diff('strict.json', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      changes: [
        { code: 'property-became-required', class: 'wire-breaking', side: 'request', operations: ['POST /things'] },
      ],
      verdict: { overall: 'major' },
    });
  });

  it('prints Markdown in which a document can put no markup, and text in which it can put no control character', async () => {
    const { out } = await diff('markup.json', '--format', 'markdown');
    expect(out).toContain('## Compatible');
    expect(out).toContain(String.raw`&lt;b&gt;\*x\*`);
    expect((await diff('markup.json')).out).not.toContain('\u001b');
  });

  it('prints one class only, and still judges all', async () => {
    const { out } = await diff('strict.json', '--only', 'compatible');
    expect(out).not.toContain('property-became-required');
    expect(out).toContain('version: major');
  });

  it('says where a document cannot be read, and ends with 1', async () => {
    const { code, out, error } = await diff('torn.json');
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(/torn\.json:1:\d+/);
  });

  it('refuses a format and a gate that it does not know', async () => {
    expect((await diff('more.json', '--format', 'xml')).code).toBe(2);
    expect((await diff('more.json', '--fail-on', 'never')).code).toBe(2);
  });
});
