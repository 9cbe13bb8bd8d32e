/** The commands, in the order of `--help`. */
import type { CommandLineCommand } from '../command.ts';
import { checkCommand } from './check.ts';
import { diffCommand } from './diff.ts';
import { generateCommand } from './generate.ts';
import { initCommand } from './init.ts';
import { lintCommand } from './lint.ts';
import { mockCommand } from './mock.ts';
import { scriptedModelCommand } from './scripted-model.ts';
import { serveCommand } from './serve.ts';
import { verifyCommand } from './verify.ts';
import { watchCommand } from './watch.ts';

export const commands: readonly CommandLineCommand[] = [
  initCommand,
  generateCommand,
  checkCommand,
  watchCommand,
  diffCommand,
  lintCommand,
  mockCommand,
  serveCommand,
  verifyCommand,
  scriptedModelCommand,
];
