#!/usr/bin/env node
/** The command line: hands the arguments of the process to `run`, and its exit code back. */
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

process.exitCode = await run(process.argv.slice(2), processTerminal());
