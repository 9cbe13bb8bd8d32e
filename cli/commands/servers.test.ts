/** The commands that serve tell where, serve, and stop when asked. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeTerminal } from '../fake-terminal.ts';
import { run } from '../run.ts';

/** Runs a command, asks it something once it has told its address, and stops it. */
async function ask(words: readonly string[], path: string) {
  let stop: () => void = () => {};
  const terminal = fakeTerminal({ stop: new Promise((resolve) => (stop = resolve)) });
  const ended = run(words, terminal);
  const address = await Promise.race([told(terminal.written), ended.then(() => undefined)]);
  const response = address === undefined ? undefined : await fetch(address + path);
  const body: unknown = await response?.json();
  stop();
  return { exitCode: await ended, status: response?.status, body, error: terminal.complaints() };
}

async function told(written: () => string): Promise<string> {
  for (;;) {
    const address = /https?:\/\/\S+/.exec(written())?.[0];
    if (address !== undefined) return address;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('etalon mock', () => {
  it('serves an API of the spec folder', async () => {
    expect(await ask(['mock', '--api', 'llama-stack', '--port', '0'], '/v1/health')).toEqual({
      exitCode: 0,
      status: 200,
      body: { status: 'OK' },
      error: '',
    });
  });
});

describe('etalon mock of several documents', () => {
  it('serves each where its own line says', async () => {
    const terminal = fakeTerminal();
    const files = ['assistants/files.yaml', 'llama-stack/openapi.yaml'].map((file) => `spec/${file}`);
    expect(await run(['mock', ...files, '--port', '0'], terminal)).toBe(0);
    const lines = terminal.written().trim().split('\n');
    expect(lines.map((line) => line.split(': ')[0])).toEqual(files);
    expect(new Set(lines.map((line) => new URL(line.split(': ')[1] ?? '').port)).size).toBe(2);
  });

  it('refuses one port for all of them', async () => {
    expect(await run(['mock', 'a.yaml', 'b.yaml', '--port', '4000'], fakeTerminal())).toBe(2);
  });
});

describe('etalon mock of an API with a mount', () => {
  it('tells the base of its paths', async () => {
    const found = await ask(['mock', '--api', 'assistants-files', '--port', '0'], '/files');
    expect(found).toMatchObject({ exitCode: 0, status: 200, error: '' });
  });
});

describe('etalon scripted-model', () => {
  it('serves the scripts of a folder beside the built-in ones', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'etalon-cli-'));
    await writeFile(join(folder, 'brief.yaml'), 'script: brief\nreplies: [{ say: { text: Hello } }]\n');
    const { exitCode, body } = await ask(['scripted-model', '--port', '0', '--scripts', folder], '/models');
    await rm(folder, { recursive: true });
    expect(exitCode).toBe(0);
    expect(body).toMatchObject({ data: [{ id: 'script:brief' }, { id: 'script:echo' }, { id: 'script:guard' }] });
  });

  it('refuses a folder that is not there, and a script that is wrong, with its place', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'etalon-cli-'));
    await writeFile(join(folder, 'wrong.yaml'), 'script: wrong\nreplies: []\n');
    const wrong = await ask(['scripted-model', '--port', '0', '--scripts', folder], '/models');
    await rm(folder, { recursive: true });
    expect(wrong).toMatchObject({
      exitCode: 2,
      error: `error: ${join(folder, 'wrong.yaml')}:2:10: #/replies: must not be empty\n`,
    });
    expect(await ask(['scripted-model', '--scripts', folder], '/models')).toMatchObject({
      exitCode: 1,
      error: `error: ${folder} does not exist.\n`,
    });
  });
});

describe('etalon serve', () => {
  it('serves an API for those who have a key', async () => {
    const found = await ask(['serve', '--api', 'llama-stack', '--port', '0', '--key', 'one'], '/v1/agents');
    expect(found).toMatchObject({ exitCode: 0, status: 401, error: '' });
  });

  it('serves all of them behind one gateway, and tells where each is', async () => {
    let stop: () => void = () => {};
    const terminal = fakeTerminal({ stop: new Promise((resolve) => (stop = resolve)) });
    const ended = run(['serve', '--port', '0'], terminal);
    await Promise.race([told(terminal.written), ended]);
    stop();
    expect([await ended, terminal.complaints()]).toEqual([0, '']);
    expect(terminal.written()).toMatch(
      /^llama-stack is served on (http:\/\/127\.0\.0\.1:\d+)\n(.*\n)*assistants-v2 is served on \1\/v1\n/,
    );
  });

  it('says that a folder has no scripts', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'etalon-cli-'));
    const found = await ask(['serve', '--api', 'llama-stack', '--port', '0', '--scripts', folder], '/v1/agents');
    const model = await ask(['scripted-model', '--port', '0', '--scripts', folder], '/models');
    await rm(folder, { recursive: true });
    const error = `There is no model script in ${folder}.\n`;
    expect([found, model]).toMatchObject([
      { exitCode: 0, status: 200, error },
      { exitCode: 0, error },
    ]);
  });

  it('says whose port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const found = await ask(['serve', '--api', 'llama-stack', '--port', port], '/');
    await new Promise((resolve) => other.close(resolve));
    expect(found).toMatchObject({
      exitCode: 1,
      error: `error: port ${port}, on which llama-stack would be served, is taken by another program; end it, or choose another port with --port\n`,
    });
  });

  it('lets nobody but this machine deploy without a key', async () => {
    const words = ['serve', '--api', 'llama-stack', '--port', '0', '--allow-deploy=keyless', '--host', '0.0.0.0'];
    expect(await ask(words, '/')).toMatchObject({
      exitCode: 1,
      error: expect.stringContaining('run code on this machine'),
    });
  });

  it.each([
    [
      ['--api', 'none'],
      expect.stringMatching(/^error: There is no API 'none' to serve; there is llama-stack, .*\.\n$/),
      2,
    ],
    [['--api', 'llama-stack', '--config', 'absent.yaml'], 'error: absent.yaml does not exist.\n', 1],
    [['--api', 'llama-stack', '--config', '.'], 'error: .: is a folder, a file is needed\n', 1],
    [
      ['--api', 'llama-stack', '--host', ''],
      "error: option '--host <address>' argument '' is invalid. It must not be empty.\n",
      2,
    ],
    [
      ['--api', 'llama-stack', '--key', ''],
      "error: option '--key <key>' argument '' is invalid. It must not be empty.\n",
      2,
    ],
    [
      ['--api', 'llama-stack', '--store', ''],
      "error: option '--store <file>' argument '' is invalid. It must not be empty.\n",
      2,
    ],
    [
      ['--api', 'llama-stack', '--models-url', 'localhost:1'],
      "error: option '--models-url <url>' argument 'localhost:1' is invalid. A URL is needed, like http://127.0.0.1:9099/v1.\n",
      2,
    ],
  ])('refuses %j', async (words, error, exitCode) => {
    expect(await ask(['serve', ...words], '/')).toMatchObject({ exitCode, error });
  });
});
