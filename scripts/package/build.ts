/** `npm run build`: builds the package into `dist`, or into the folder given. */
import { resolve } from 'node:path';
import { buildPackage } from './build-package.ts';
import { refuseFolder } from './refuse-folder.ts';

const usage = 'npm run build [-- <folder>]';
const usual = resolve(import.meta.dirname, '../../dist');
const [given = usual, ...more] = process.argv.slice(2);
const folder = resolve(given);
const isWrong = given.startsWith('-') || more.length > 0;
const problem = isWrong ? usage : refuseFolder(folder, usual);

if (problem === undefined) {
  await buildPackage(folder);
  process.stdout.write(`The package is in ${folder}\n`);
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = given === '--help' ? 0 : 2;
}
