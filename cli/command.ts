/** What a command of the command line is. */
import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

export interface CommandLineCommand {
  readonly name: string;
  /** One sentence for `--help`. */
  readonly summary: string;
  /** Declares arguments and options. */
  declare(command: Command): void;
  /** Does it; the number is the exit code. `operands` are the arguments that are no options. */
  run(terminal: Terminal, operands: readonly string[], options: object): Promise<number>;
}

/** A command whose options have been given their type; commander has checked them against the declaration. */
export function defineCommand<Options extends object>(
  command: Omit<CommandLineCommand, 'run'> & {
    run(terminal: Terminal, operands: readonly string[], options: Options): Promise<number>;
  },
): CommandLineCommand {
  return { ...command, run: (terminal, operands, options) => command.run(terminal, operands, options as Options) };
}
