// Which ending of imports is chosen for which TypeScript project.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { usualImportExtension } from './usual-import-extension.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-project-'));
  folders.push(folder);
  mkdirSync(join(folder, 'app'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return join(folder, 'app', 'generated');
}

describe('without a word about it, imports end with', () => {
  it('.ts where there is no TypeScript project: Node runs the files as they are', () => {
    expect(usualImportExtension(project({}))).toBe('.ts');
  });

  it('.js in a project that is compiled', () => {
    const tsconfig = '{ "compilerOptions": { "strict": true, "module": "nodenext" } } // a comment';
    expect(usualImportExtension(project({ 'tsconfig.json': tsconfig }))).toBe('.js');
  });

  it.each(['allowImportingTsExtensions', 'rewriteRelativeImportExtensions'])('.ts in a project with %s', (option) => {
    const tsconfig = `{ "compilerOptions": { "${option}": true, }, }`;
    expect(usualImportExtension(project({ 'tsconfig.json': tsconfig }))).toBe('.ts');
  });

  it('what the project extends says', () => {
    const files = {
      'base.json': '{ "compilerOptions": { "allowImportingTsExtensions": true } }',
      'tsconfig.json': '{ "extends": "./base.json" }',
    };
    expect(usualImportExtension(project(files))).toBe('.ts');
  });

  it('what the nearest project says', () => {
    const files = {
      'tsconfig.json': '{ "compilerOptions": { "allowImportingTsExtensions": true } }',
      'app/tsconfig.json': '{}',
    };
    expect(usualImportExtension(project(files))).toBe('.js');
  });

  it('.js in a project whose file cannot be read', () => {
    expect(usualImportExtension(project({ 'tsconfig.json': '{' }))).toBe('.js');
    expect(usualImportExtension(project({ 'tsconfig.json': '{ "extends": "absent" }' }))).toBe('.js');
  });
});
