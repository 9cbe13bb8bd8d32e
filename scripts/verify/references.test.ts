/** The reference tables name what the code names: diagnostics, emitters, extensions; no more and no less. */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { laws, matchers } from '#conformance';
import { filesBelow, isTest, read } from './sources.ts';

const sources = (folder: string) => filesBelow(folder).filter((file) => file.endsWith('.ts') && !isTest(file));
const tableOf = (file: string) => sorted([...read(file).matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? ''));

describe('docs/reference/diagnostics.md', () => {
  it('has a line for each code', () => {
    const code =
      /'((?:command|document|lint|config|naming|output|fidelity|stainless|swagger-parser)\/[a-z][a-z-]*|redocly\/failed)'/g;
    const used = [...sources('document'), ...sources('generator'), ...sources('cli')].flatMap((file) =>
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

/** Told in the row of another member. */
const told: ReadonlySet<string> = new Set(['others']);

describe('docs/reference/scenarios.md', () => {
  const text = read('docs/reference/scenarios.md');

  it.each([
    ['matcher', [...matchers.values()]],
    ['law', [...laws.values()]],
  ])('has a line for each %s, in its own words', (_, known) => {
    expect(
      known
        .filter(({ name, says }) => !new RegExp(`^\\| \`${name}\` \\|.* ${escaped(says)} \\|$`, 'm').test(text))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it.each([
    ['stream', 'Streams', 'scenario.schema.json', ['$defs', 'stream']],
    ['suite.yaml', 'Suites', 'suite.schema.json', []],
  ])('has a line for each member of %s', (_, title, schema, path) => {
    const section = text.split(/^## /m).find((part) => part.startsWith(title)) ?? '';
    const rows = [...section.matchAll(/^\| (`[^|]*`) \|/gm)].map((match) => match[1] ?? '');
    const named = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
    const file: unknown = JSON.parse(read(`conformance/format/${schema}`));
    const described = path.reduce((at, key) => (at as { [name: string]: unknown })[key], file);
    const { properties } = described as { properties: object };
    expect(sorted(named)).toEqual(sorted(Object.keys(properties).filter((name) => !told.has(name))));
  });

  it('has no line for a matcher that does not exist', () => {
    const section = /^## Matchers$([\s\S]*?)^## Laws$/m.exec(text)?.[1] ?? '';
    const named = [...section.matchAll(/^\| `([\w-]+)` \|/gm)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !matchers.has(name))).toEqual([]);
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted();
}
