/** What a measurement is told on its command line: a word that it cannot use ends it with a sentence, its usage, and 2. */
import { statSync } from 'node:fs';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

export interface Words<Options extends ParseArgsOptionsConfig> {
  /** Each line ends with a line break. */
  readonly usage: string;
  readonly options: Options;
  /** Options that are numbers. */
  readonly numbers?: readonly (keyof Options & string)[];
  /** What is named beside the options, once. */
  readonly operand?: 'folder' | 'file';
}

type Values<Options extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: Options }>>['values'];

export interface Told<Options extends ParseArgsOptionsConfig> {
  readonly values: Values<Options>;
  /** Empty where none is taken. */
  readonly operand: string;
}

/** Reads the arguments of the process; `--help` is known to all. */
export function readWords<const Options extends ParseArgsOptionsConfig>(words: Words<Options>): Told<Options> {
  try {
    return read(words);
  } catch (error) {
    process.stderr.write(`${sentence(error)}\n\n${words.usage}`);
    process.exit(2);
  }
}

function read<const Options extends ParseArgsOptionsConfig>(words: Words<Options>): Told<Options> {
  const { operand, numbers = [] } = words;
  const options = { ...words.options, help: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: operand !== undefined, allowNegative: true });
  const given = values as Readonly<Record<string, unknown>>;
  if (given['help'] === true) showUsage(words.usage);
  for (const name of numbers) {
    if (given[name] !== undefined && !/^\d+(\.\d+)?$/.test(String(given[name])))
      throw new Error(`--${name} needs a number, not '${String(given[name])}'`);
  }
  return { values: values as Values<Options>, operand: operand === undefined ? '' : operandOf(positionals, operand) };
}

function showUsage(usage: string): never {
  process.stdout.write(usage);
  process.exit(0);
}

function operandOf([first, second]: readonly string[], kind: 'folder' | 'file'): string {
  if (first === undefined) throw new Error(`a ${kind} is needed`);
  if (second !== undefined) throw new Error(`one ${kind} is taken, and '${second}' is another`);
  const state = statSync(first, { throwIfNoEntry: false });
  if (state === undefined) throw new Error(`'${first}' does not exist; a ${kind} is needed`);
  if (state.isDirectory() !== (kind === 'folder')) throw new Error(`'${first}' is no ${kind}`);
  return first;
}

/** The first sentence is what is wrong; the second, of Node, is about something else. */
function sentence(error: unknown): string {
  return `error: ${(error instanceof Error ? error.message : String(error)).split('. ', 1)[0]}`;
}
