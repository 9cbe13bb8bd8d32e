/** README.md says what happens: each of its shell blocks is run, in order, in a copy of the house, and shows what is shown. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { freshCopy } from './fresh-copy.ts';
import type { FreshCopy } from './fresh-copy.ts';
import { missingLines, shellBlocks } from './shell-blocks.ts';
import type { ShellBlock } from './shell-blocks.ts';
import { keepScript, runScript } from './shell.ts';
import type { Terminal } from './shell.ts';
import { read } from './sources.ts';
import { terminalEnvironment } from './terminal-environment.ts';

const minutes = 60_000;
const wanted = process.env['CI'] !== undefined || process.env['ETALON_TOUR'] === '1';
if (!wanted)
  process.stderr.write('the tour of README.md: not taken, for it lasts a minute; CI=true or ETALON_TOUR=1\n');
/** Left out: it is what runs this. */
const blocks = shellBlocks(read('README.md')).filter((block) => block.script.trim() !== 'npm test');
const portsShown = new Set([...read('README.md').matchAll(/--port (\d+)/g)].map((match) => match[1] ?? ''));

describe.skipIf(!wanted)('README.md', () => {
  let copy: FreshCopy;
  let ports: ReadonlyMap<string, string>;
  const terminals: Terminal[] = [];
  beforeAll(async () => {
    copy = await freshCopy();
    ports = await freePorts([...portsShown]);
  }, minutes);
  afterAll(async () => {
    await Promise.all(terminals.map((terminal) => terminal.interrupt()));
    await copy.remove();
  }, minutes);

  it.each(blocks.map((block) => [`line ${block.line}: ${title(block)}`, block] as const))(
    '%s',
    { timeout: 4 * minutes },
    async (_, block) => {
      const place = { folder: copy.folder, environment: terminalEnvironment() };
      const script = elsewhere(block.script, ports);
      if (keepsItsTerminal(block)) {
        terminals.push(await keepScript(script, place, (output) => missingLines(output, block.shown).length === 0));
        return;
      }
      const { exitCode, output } = await runScript(script, place);
      const missing = missingLines(output, block.shown);
      expect({ exitCode, missing, ...(missing.length > 0 && { output }) }).toEqual({ exitCode: 0, missing: [] });
    },
  );

  it('leaves no server running after Ctrl+C', { timeout: minutes }, async () => {
    await Promise.all(terminals.splice(0).map((terminal) => terminal.interrupt()));
    const taken = [...ports.values()].map(Number);
    expect(await Promise.all(taken.map(listenOnce))).toEqual(taken);
  });
});

function title({ script }: ShellBlock): string {
  return script.trim().split('\n').at(-1) ?? '';
}

function keepsItsTerminal({ script }: ShellBlock): boolean {
  return /^npm run -s etalon -- (serve|mock|scripted-model) /m.test(script);
}

/** The ports of README.md may be taken here, so others stand in for them. */
function elsewhere(script: string, ports: ReadonlyMap<string, string>): string {
  return script.replaceAll(/(?<=:|--port )\d{4}\b/g, (port) => ports.get(port) ?? port);
}

async function freePorts(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(names.map(async (name) => [name, String(await listenOnce(0))] as const));
  return new Map(found);
}

/** Rejects where the port is taken. */
function listenOnce(port: number): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: chosen } = server.address() as AddressInfo;
      server.close(() => resolve(chosen));
    });
  });
}
