/** Builds the package: a folder laid out like the house, so that what is read beside the code is found in both. */
import { cp, glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';
import ts from 'typescript';
import { type HouseManifest, packageManifest } from './manifest.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the code reads while it runs, and what a stranger reads. */
const carried = [
  'conformance/{baselines,fixtures,power/excused,suites,targets/broken/catches}/**/*.*',
  'conformance/laboratory/{library,workflows}/*',
  'docs/reference/*.md',
  'spec/**/*.*',
  'templates/**/*.*',
];

/** Empties `folder` before; `npm pack` makes a tarball of what is in it afterwards. */
export async function buildPackage(folder: string): Promise<void> {
  await build({ config: join(root, 'tsdown.config.ts'), cwd: root, outDir: folder, logLevel: 'warn' });
  for await (const file of glob(carried, { cwd: root })) {
    if (isWanted(file)) await carry(file, folder);
  }
  const guide = await readFile(join(root, 'docs/guides/use-as-a-library.md'), 'utf8');
  await writeFile(join(folder, 'README.md'), guide.replaceAll('](../', '](docs/'));
  const house = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as HouseManifest;
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(packageManifest(house), null, 2)}\n`);
}

/** Workflows are loaded by the runtime: Node takes no TypeScript below `node_modules`. Templates are only read. */
async function carry(file: string, folder: string): Promise<void> {
  if (!file.startsWith('conformance/') || !file.endsWith('.ts')) return cp(join(root, file), join(folder, file));
  const target = join(folder, file.replace(/\.ts$/, '.js'));
  const options = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
  const { outputText } = ts.transpileModule(await readFile(join(root, file), 'utf8'), { compilerOptions: options });
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, outputText);
}

function isWanted(file: string): boolean {
  return !/\.(test\.ts|log)$/.test(file);
}
