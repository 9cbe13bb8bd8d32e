/** A copy of the house in a folder of its own, as if it had just been cloned and its packages installed. */
import { cp, copyFile, mkdir, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative, sep } from 'node:path';
import { root } from './sources.ts';

export interface FreshCopy {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Packages are links to those of the house, one by one: an installation in the copy could not harm them. */
export async function freshCopy(): Promise<FreshCopy> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'etalon-copy-'));
  for (const entry of await readdir(root)) {
    if (!left.includes(entry)) await cp(join(root, entry), join(folder, entry), { recursive: true, filter: wanted });
  }
  await linkPackages(root, folder);
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

const left = ['node_modules', '.git', '.etalon', 'dist', 'tour'];

function wanted(file: string): boolean {
  return (
    !relative(root, file)
      .split(sep)
      .some((name) => left.includes(name)) && !basename(file).endsWith('.log')
  );
}

async function linkPackages(from: string, to: string): Promise<void> {
  const packages = join(to, 'node_modules');
  await mkdir(packages);
  for (const name of await readdir(join(from, 'node_modules'))) {
    if (name !== '.installed-lock') await symlink(join(from, 'node_modules', name), join(packages, name));
  }
  await copyFile(join(from, 'package-lock.json'), join(packages, '.installed-lock'));
}
