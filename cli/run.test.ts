/** The command line helps, refuses with a reason, and never shows a stack trace unasked. */
import { describe, expect, it } from 'vitest';
import { commands } from './commands/index.ts';
import { fakeTerminal } from './fake-terminal.ts';
import { run } from './run.ts';

async function tell(...words: readonly string[]) {
  const terminal = fakeTerminal();
  const exitCode = await run(words, terminal);
  return { exitCode, out: terminal.written(), error: terminal.complaints() };
}

describe('help', () => {
  it('names every command, and succeeds', async () => {
    const { exitCode, out, error } = await tell('--help');
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(commands.filter((command) => !out.includes(`\n  ${command.name} `)).map((command) => command.name)).toEqual(
      [],
    );
  });

  it.each(commands.map((command) => [command.name, command.summary]))(
    'of %s says what it does',
    async (name, summary) => {
      const { exitCode, out } = await tell(name, '--help');
      expect(exitCode).toBe(0);
      expect(out.replaceAll(/\s+/g, ' ')).toContain(summary);
    },
  );

  it('is shown as an error where nothing was asked', async () => {
    expect(await tell()).toMatchObject({ exitCode: 2, out: '', error: expect.stringContaining('Usage: etalon') });
  });

  it('has the version of the package', async () => {
    expect(await tell('--version')).toEqual({ exitCode: 0, out: '0.1.0\n', error: '' });
  });
});

describe('a wrong command line', () => {
  it.each([
    [['lnt'], "error: unknown command 'lnt'\n(Did you mean lint?)\n"],
    [['lint'], "error: missing required argument 'document'\n"],
    [['lint', 'a', 'b'], "error: too many arguments for 'lint'. Expected 1 argument but got 2: a, b.\n"],
    [['lint', 'a', '--jsn'], "error: unknown option '--jsn'\n(Did you mean --json?)\n"],
    [['mock'], 'error: Give either a document or --api <name>.\n'],
    [['mock', 'a', '--api', 'b'], 'error: Give either a document or --api <name>.\n'],
    [
      ['mock', 'a', '--port', '1.5'],
      "error: option '--port <port>' argument '1.5' is invalid. A whole number from 0 to 65535 is needed.\n",
    ],
    [
      ['mock', 'a', '--port', '65536'],
      "error: option '--port <port>' argument '65536' is invalid. A whole number from 0 to 65535 is needed.\n",
    ],
    [
      ['lint', 'a', '--ignore', 'x,,y'],
      "error: option '--ignore <code>' argument 'x,,y' is invalid. It has an empty member.\n",
    ],
    [
      ['lint', 'a', '--ignore', 'redocly/any,operation-tag,document/unknwon-value'],
      "error: There is no diagnostic 'document/unknwon-value'. Did you mean 'document/unknown-value'?\n",
    ],
    [['lint', 'a', '--ignore', 'lint/x'], "error: There is no diagnostic 'lint/x'.\n"],
  ])('%j ends with code 2 and says why', async (words, error) => {
    expect(await tell(...words)).toEqual({ exitCode: 2, out: '', error });
  });
});
