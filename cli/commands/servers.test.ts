/** The commands that serve tell where, serve, and stop when asked. */
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
