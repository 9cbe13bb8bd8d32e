// A root folder with Debian's Python, for machines whose own Python is too old.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { NotRun } from './not-run.ts';
import { runCommand } from './run-command.ts';

const release = 'trixie';
const packages = 'python3,python3-venv,ca-certificates,git';
const mirror = 'http://deb.debian.org/debian';
const patience = 600_000;

/** Python 3.13 below `<cache>/debian`, reached with `chroot`. @throws NotRun */
export async function debianWithPython(cache: string, say: (line: string) => void): Promise<string> {
  const root = join(cache, 'debian');
  if (existsSync(root)) return root;
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    throw new NotRun('there is no Python that is new enough, and only root on Linux can install one beside the system');
  await mkdir(cache, { recursive: true });
  await haveDebootstrap(cache);
  say(`installing Debian ${release} with Python in ${root} (once)`);
  const unfinished = `${root}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const words = ['debootstrap', '--variant=minbase', `--include=${packages}`, release, unfinished, mirror];
  await runCommand({ words, log: join(cache, 'debootstrap.log'), patience });
  await copySettings(unfinished);
  await rename(unfinished, root);
  return root;
}

async function haveDebootstrap(cache: string): Promise<void> {
  if (spawnSync('debootstrap', ['--version'], { stdio: 'ignore' }).status === 0) return;
  const log = join(cache, 'apt.log');
  await runCommand({ words: ['apt-get', 'update'], log, patience });
  await runCommand({ words: ['apt-get', 'install', '--yes', 'debootstrap'], log, patience });
}

/** How names are found, whom to trust, and where pip looks: as on the machine. */
async function copySettings(root: string): Promise<void> {
  const settings = [
    ['/etc/resolv.conf', '/etc/resolv.conf'],
    ['/etc/hosts', '/etc/hosts'],
    ['/etc/ssl/certs/ca-certificates.crt', '/etc/ssl/certs/ca-certificates.crt'],
    ['/etc/pip.conf', '/etc/pip.conf'],
    [join(homedir(), '.config/pip/pip.conf'), '/etc/pip.conf'],
    [join(homedir(), '.pip/pip.conf'), '/etc/pip.conf'],
  ] as const;
  for (const [from, to] of settings) {
    if (!existsSync(from)) continue;
    await mkdir(dirname(root + to), { recursive: true });
    await copyFile(from, root + to);
  }
}
