/** Runs one command line: arguments in, exit code out. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import picocolors from 'picocolors';
import type { CommandLineCommand } from './command.ts';
import { commands } from './commands/index.ts';
import { exitCodes } from './exit-codes.ts';
import { explainError } from './explain-error.ts';
import { jsonReport } from './json-report.ts';
import type { Terminal } from './terminal.ts';

/** Never rejects; whatever goes wrong is told on the terminal. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const outcome: { exitCode: number } = { exitCode: exitCodes.success };
  const program = createProgram(terminal);
  for (const command of commands) addCommand(program, command, { terminal, outcome });
  try {
    if (words.length === 0) return showHelp(program, terminal);
    await program.parseAsync(words, { from: 'user' });
    return outcome.exitCode;
  } catch (error) {
    return tell(error, { terminal, json: words.includes('--json') });
  }
}

interface Run {
  readonly terminal: Terminal;
  readonly outcome: { exitCode: number };
}

function createProgram(terminal: Terminal): Command {
  return new Command('etalon')
    .description('Derives code from OpenAPI documents, and measures implementations against them.')
    .version(version(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .addHelpText('after', '\nEach command explains itself: etalon <command> --help.')
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.error,
      outputError: (text, write) => write(picocolors.createColors(terminal.colour.error).red(text)),
      getOutHasColors: () => terminal.colour.out,
      getErrHasColors: () => terminal.colour.error,
    });
}

function addCommand(program: Command, definition: CommandLineCommand, { terminal, outcome }: Run): void {
  const command = program.command(definition.name).summary(definition.summary).description(definition.summary);
  definition.declare(command);
  command.action(async () => {
    outcome.exitCode = await definition.run(terminal, command.args, command.opts());
  });
}

function showHelp(program: Command, terminal: Terminal): number {
  terminal.error(program.helpInformation());
  return exitCodes.usage;
}

interface Telling {
  readonly terminal: Terminal;
  /** A program reads the results. */
  readonly json: boolean;
}

function tell(error: unknown, { terminal, json }: Telling): number {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.success;
  const isUsage = error instanceof CommanderError;
  const debug = (terminal.environment['ETALON_DEBUG'] ?? '') !== '';
  const { message, exitCode } = isUsage
    ? { message: error.message.replace(/^error: /, ''), exitCode: exitCodes.usage }
    : explainError(error, { debug });
  // Commander has told people already.
  if (!isUsage) terminal.error(`${picocolors.createColors(terminal.colour.error).red('error:')} ${message}\n`);
  if (json)
    terminal.out(jsonReport({ ok: false, diagnostics: [{ code: codeOf(exitCode), severity: 'error', message }] }));
  return exitCode;
}

function codeOf(exitCode: number): string {
  if (exitCode === exitCodes.usage) return 'command/usage';
  return exitCode === exitCodes.broken ? 'command/broken' : 'command/failed';
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
