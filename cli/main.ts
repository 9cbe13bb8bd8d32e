#!/usr/bin/env node
/** The command line: hands the arguments of the process to `run`, and its exit code back. */
import { enableCompileCache } from 'node:module';
import { exitCodes } from './exit-codes.ts';
import { processTerminal } from './terminal.ts';

// What a command loads, compilers among it, is compiled once per machine, not once per run: all that is imported after this.
enableCompileCache();
const { run } = await import('./run.ts');

const terminal = processTerminal();
process.once('exit', tellOfSilence);
void run(process.argv.slice(2), terminal).then((exitCode) => {
  process.off('exit', tellOfSilence);
  process.exitCode = exitCode;
});

/** A config file is a program: it may wait for what never comes, or end the process. Neither is a success. */
function tellOfSilence(): void {
  terminal.error('error: the command ended before it was done; the config file may have ended it, or never finish.\n');
  process.exitCode = exitCodes.failure;
}
