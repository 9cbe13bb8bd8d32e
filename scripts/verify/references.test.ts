/** The reference tables name what the code names: diagnostics, emitters, extensions; no more and no less. */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, isTest, read } from './sources.ts';

const sources = (folder: string) => filesBelow(folder).filter((file) => file.endsWith('.ts') && !isTest(file));
const tableOf = (file: string) => sorted([...read(file).matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? ''));

describe('docs/reference/diagnostics.md', () => {
  it('has a line for each code', () => {
    const code = /'((?:document|lint|config|naming|output|fidelity|swagger-parser)\/[a-z][a-z-]*|redocly\/failed)'/g;
    const used = [...sources('document'), ...sources('generator')].flatMap((file) =>
      [...read(file).matchAll(code)].map((match) => match[1] ?? ''),
    );
    expect(tableOf('docs/reference/diagnostics.md')).toEqual(sorted(used));
  });
});

describe('docs/reference/emitters.md', () => {
  it('has a line for each emitter in the table of the generator', () => {
    const table = read('generator/emitters/index.ts');
    const folders = filesBelow('generator/emitters').map((file) => file.split('/')[2] ?? '');
    const listed = sorted(folders).filter((folder) => table.includes(`'./${folder}/`));
    expect(tableOf('docs/reference/emitters.md')).toEqual(listed);
  });
});

describe('docs/reference/extensions.md', () => {
  it('has a line for each extension', () => {
    const schemas = filesBelow('document/extensions').filter((file) => file.endsWith('.json'));
    const names = schemas.map((file) => `x-etalon-${basename(file, '.json')}`);
    expect(tableOf('docs/reference/extensions.md').filter((name) => name.startsWith('x-'))).toEqual(sorted(names));
  });
});

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted();
}
