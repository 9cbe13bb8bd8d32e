/** A stranger's project in a temporary folder, in which the package is installed from its tarball. */
import { cp, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runScript } from '../verify/shell.ts';
import type { Ended, Place } from '../verify/shell.ts';
import { terminalEnvironment } from '../verify/terminal-environment.ts';

export interface Stranger extends Place {
  /** The files of the tarball. */
  readonly packed: Tarball;
  run(script: string): Promise<Ended>;
  write(file: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

interface Tarball {
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** Needs the package registry, or npm's cache of it. */
export async function installAsStranger(): Promise<Stranger> {
  const above = await mkdtemp(join(await realpath(tmpdir()), 'etalon-package-'));
  const built: Place = { folder: join(above, 'built'), environment: environment() };
  const own: Place = { folder: join(above, 'project'), environment: environment() };
  await said(`node '${build}' built`, { ...built, folder: above });
  const [packed] = JSON.parse(await said('npm pack --json', built)) as readonly [Tarball];
  await cp(fileURLToPath(new URL('stranger', import.meta.url)), own.folder, { recursive: true });
  await writeFile(join(own.folder, 'package.json'), '{ "private": true, "type": "module" }');
  await said(`npm install ${options} ../built/${packed.filename} @types/node@24`, own);
  return {
    ...own,
    packed,
    run: (script) => runScript(script, own),
    write: (file, text) => writeFile(join(own.folder, file), text),
    remove: () => rm(above, { recursive: true, force: true, maxRetries: 3 }),
  };
}

// In a process of its own, whose memory ends with it.
const build = fileURLToPath(new URL('build.ts', import.meta.url));
/** A registry out of reach is told within half a minute, not within four. */
const options = [
  '--ignore-scripts --prefer-offline --no-audit --no-fund',
  '--fetch-retries=1 --fetch-retry-mintimeout=500 --fetch-retry-maxtimeout=2000',
].join(' ');

function environment(): Readonly<Record<string, string>> {
  return { ...terminalEnvironment(), npm_config_loglevel: 'error' };
}

async function said(script: string, place: Place): Promise<string> {
  const { exitCode, output } = await runScript(script, place);
  if (exitCode !== 0) throw new Error(`${script} ended with ${exitCode}:\n${output}`);
  return output;
}
