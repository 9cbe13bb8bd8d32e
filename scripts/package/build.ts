/** `npm run build`: builds the package into `dist`, or into the folder given. */
import { resolve } from 'node:path';
import { buildPackage } from './build-package.ts';

const folder = resolve(process.argv[2] ?? 'dist');
await buildPackage(folder);
process.stdout.write(`The package is in ${folder}\n`);
