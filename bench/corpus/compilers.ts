/** The compilers that generated code is shown to. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const require = createRequire(import.meta.url);

const installed: ReadonlyMap<string, string> = new Map([
  ['7', '@typescript/native'],
  ['5.9', 'typescript'],
]);

/** Not among our own packages: fetched once from the registry. */
const fetched: ReadonlyMap<string, string> = new Map([['6', '6.0.3']]);

export const compilerNames: readonly string[] = [...installed.keys(), ...fetched.keys()];

/** The folder of the compiler's package. Throws where it cannot be had. */
export function compilerFolder(name: string): string {
  const own = installed.get(name);
  if (own !== undefined) return dirname(require.resolve(`${own}/package.json`));
  const version = fetched.get(name);
  if (version === undefined) throw new Error(`there is no TypeScript ${name}; there is ${compilerNames.join(', ')}`);
  return fetchCompiler(version);
}

function fetchCompiler(version: string): string {
  const folder = resolve('.etalon', 'compilers', version);
  const compiler = join(folder, 'node_modules', 'typescript');
  if (existsSync(compiler)) return compiler;
  mkdirSync(folder, { recursive: true });
  const arguments_ = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `typescript@${version}`];
  const { status, stderr } = spawnSync('npm', arguments_, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`TypeScript ${version} cannot be fetched: ${stderr}`);
  return compiler;
}
