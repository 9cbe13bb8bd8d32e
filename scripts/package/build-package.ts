/** Builds the package: a folder laid out like the house, so that what is read beside the code is found in both. */
import { cp, glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';
import { type HouseManifest, packageManifest } from './manifest.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the code reads while it runs, and what a stranger reads. */
const carried = [
  'conformance/{baselines,fixtures,suites}/**/*.*',
  'conformance/laboratory/library/*',
  'docs/reference/*.md',
  'spec/**/*.*',
  'templates/**/*.*',
];

/** Empties `folder` before; `npm pack` makes a tarball of what is in it afterwards. */
export async function buildPackage(folder: string): Promise<void> {
  await build({ config: join(root, 'tsdown.config.ts'), cwd: root, outDir: folder, logLevel: 'warn' });
  for await (const file of glob(carried, { cwd: root })) {
    if (isWanted(file)) await cp(join(root, file), join(folder, file));
  }
  const guide = await readFile(join(root, 'docs/guides/use-as-a-library.md'), 'utf8');
  await writeFile(join(folder, 'README.md'), guide.replaceAll('](../', '](docs/'));
  const house = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as HouseManifest;
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(packageManifest(house), null, 2)}\n`);
}

function isWanted(file: string): boolean {
  return !/\.(test\.ts|log)$/.test(file);
}
