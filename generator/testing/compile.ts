/** For tests: what TypeScript has to say about generated code, with every strict option that there is. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The compilers that generated code must please. */
export const compilers: { readonly [name: string]: string } = {
  'TypeScript 7': '@typescript/native/package.json',
  'TypeScript 5.9': 'typescript/package.json',
};

const compilerOptions = {
  target: 'ES2024',
  lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable', 'ESNext.Disposable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  noEmit: true,
  skipLibCheck: true,
  declaration: true,
  allowImportingTsExtensions: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  erasableSyntaxOnly: true,
};

/**
 * One line per error; empty where there is none. Writes a `tsconfig.json` into the folder. What is excluded is looked at
 * only where it is imported.
 */
export function compile(
  folder: string,
  compiler: string = 'TypeScript 7',
  exclude: readonly string[] = [],
): readonly string[] {
  const manifest = require.resolve(compilers[compiler] ?? compiler);
  const modules = dirname(require.resolve('@types/node/package.json'));
  const config = {
    compilerOptions: {
      ...compilerOptions,
      types: ['node'],
      typeRoots: [dirname(modules)],
      paths: { fastify: [dirname(require.resolve('fastify/package.json'))] },
    },
    include: ['**/*.ts'],
    exclude,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config, undefined, 2));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(dirname(manifest), 'bin/tsc'), '-p', folder, '--pretty', 'false'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  return `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '');
}
