// `npm run third-party -- <name>`: installs an original server, starts it, examines it, and ends it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cacheFolder, findImplementation } from './find-implementation.ts';
import { implementations } from './implementations.ts';
import type { Exam, Implementation } from './implementations.ts';
import { NotRun } from './not-run.ts';
import { prepareEnvironment } from './environment.ts';

const usage = `npm run third-party -- <name> [options of etalon verify]

Installs an original server in .etalon/third-party, and examines it with its target file and its baseline.
Exit codes are those of etalon verify; 3 with the words 'not run' where the server cannot be installed.

Names: ${implementations.map(({ name, release }) => `${name} (${release})`).join(', ')}
`;

const root = join(import.meta.dirname, '../..');
const [name = '', ...options] = process.argv.slice(2);
const implementation = findImplementation(name);

if (name === '--help' || name === '-h') process.stdout.write(usage);
else if (implementation === undefined) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else process.exitCode = await examine(implementation);

/** The exit code of the first exam that does not end well. */
async function examine(one: Implementation): Promise<number> {
  try {
    await prepareEnvironment(one, cacheFolder, (line) => process.stderr.write(`${line}\n`));
  } catch (error) {
    if (!(error instanceof NotRun)) throw error;
    process.stdout.write(`${one.release}: not run: ${error.message}\n`);
    return 3;
  }
  return one.exams.map((exam) => verify(exam)).find((code) => code !== 0) ?? 0;
}

function verify({ suite, target, baseline, oneByOne }: Exam): number {
  const words = ['cli/main.ts', 'verify', '--suite', suite, '--target', target, '--baseline', baseline];
  if (oneByOne === true) words.push('--concurrency', '1');
  return spawnSync(process.execPath, [...words, ...options], { cwd: root, stdio: 'inherit' }).status ?? 4;
}
