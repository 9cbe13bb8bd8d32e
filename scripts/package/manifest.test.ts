// The manifest of the package says what is there and what is needed, and no more.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, isTest, read, root, sourceFiles } from '../verify/sources.ts';
import { entries, type HouseManifest, packageManifest } from './manifest.ts';

const house = JSON.parse(read('package.json')) as HouseManifest;

describe('the manifest of the package', () => {
  it('names JavaScript and declarations where that of the house names TypeScript', () => {
    const manifest = packageManifest({
      name: 'zoo',
      version: '1.2.3',
      description: 'Animals.',
      license: 'MIT',
      bin: { zoo: './cli/main.ts' },
      exports: { './lion': './lion/index.ts', './package.json': './package.json' },
      dependencies: { meat: '1.0.0' },
    });
    expect(manifest).toEqual({
      name: 'zoo',
      version: '1.2.3',
      description: 'Animals.',
      license: 'MIT',
      type: 'module',
      bin: { zoo: './cli/main.js' },
      exports: {
        './lion': { types: './lion/index.d.ts', default: './lion/index.js' },
        './package.json': './package.json',
      },
      engines: { node: '>=24.18' },
      dependencies: { meat: '1.0.0' },
    });
  });

  it('has ways in that exist, each with the same name in the clone', () => {
    const resolve = createRequire(import.meta.url).resolve;
    expect(entries(house).filter((file) => !existsSync(join(root, file)))).toEqual([]);
    for (const [way, file] of Object.entries(house.exports)) {
      expect(resolve(`${house.name}${way.slice(1)}`)).toBe(join(root, file));
    }
  });

  it('asks for no package that nothing imports', () => {
    const files = [...sourceFiles(), ...filesBelow('generated')].filter(
      (file) => file.endsWith('.ts') && !isTest(file),
    );
    const imported = new Set(files.flatMap(importedPackages));
    expect(Object.keys(house.dependencies).filter((name) => !imported.has(name))).toEqual([]);
  });
});

function importedPackages(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(read(file), true, true);
  return importedFiles.map(({ fileName }) => /^(@[^/]+\/)?[^/]+/.exec(fileName)?.[0] ?? fileName);
}
