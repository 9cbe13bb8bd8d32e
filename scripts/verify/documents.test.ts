/** What the documents of the house say is true: commands, rooms, links, examples. */
import { existsSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fencesOf, typeErrors } from './fences.ts';
import { filesBelow, read, rooms, root } from './sources.ts';

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...filesBelow('docs').filter((file) => file.endsWith('.md')),
];
const commands = filesBelow('cli/commands')
  .map((file) => basename(file, '.ts'))
  .filter((name) => !name.includes('.') && name !== 'index');

describe('a document', () => {
  it('links only to what is there', () => {
    const broken = documents.flatMap((file) =>
      linksIn(file)
        .filter((link) => !existsSync(`${root}/${link}`))
        .map((link) => `${file} → ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('links only to headings that are there', () => {
    const broken = documents.flatMap((file) =>
      anchorsIn(file)
        .filter(({ page, anchor }) => documents.includes(page) && !headingsOf(page).includes(anchor))
        .map(({ page, anchor }) => `${file} → ${page}#${anchor}`),
    );
    expect(broken).toEqual([]);
  });

  it('shows only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(unknownWords(/npm run (?:-s )?([\w:-]+)/g, Object.keys(scripts))).toEqual([]);
  });

  it('shows only commands of etalon that exist', () => {
    expect(unknownWords(/(?:^|`|\$ |npx |run )etalon (?:-- )?([a-z][\w-]*)/gm, commands)).toEqual([]);
  });

  it('shows TypeScript that compiles', { timeout: 120_000 }, () => {
    expect(typeErrors(documents.flatMap(fencesOf))).toEqual([]);
  });
});

describe('docs/README.md', () => {
  it('has a line for each page', () => {
    const listed = linksIn('docs/README.md');
    const pages = documents.filter((file) => /^docs\/.+\//.test(file));
    expect(pages.filter((page) => !listed.includes(page))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  it('has a line for each room that holds TypeScript', () => {
    const named = [...read('ARCHITECTURE.md').matchAll(/^\| `([\w-]+)` \|/gm)].map((match) => match[1] ?? '');
    expect(rooms.filter((room) => !named.includes(room))).toEqual([]);
  });

  it('names each folder of a room, and none that is not there', () => {
    const named = [...read('ARCHITECTURE.md').matchAll(/`([\w-]+\/[\w-]+)\/`/g)].map((match) => match[1] ?? '');
    const folders = rooms.flatMap(filesBelow).flatMap((file) => /^[^/]+\/[^/]+(?=\/)/.exec(file) ?? []);
    expect([...new Set(folders)].filter((folder) => !named.includes(folder))).toEqual([]);
    expect(named.filter((folder) => !existsSync(`${root}/${folder}`))).toEqual([]);
  });
});

function unknownWords(pattern: RegExp, known: readonly string[]): readonly string[] {
  return documents.flatMap((file) => {
    const shown = [...read(file).matchAll(pattern)];
    return shown.filter((match) => !known.includes(match[1] ?? '')).map((match) => `${file}: ${match[0]}`);
  });
}

/** Paths from the root, without anchors; links to other hosts are not followed. */
function linksIn(file: string): readonly string[] {
  const links = [...read(file).matchAll(/\]\(([^)#\s]+)(#[^)]*)?\)/g)].map((match) => match[1] ?? '');
  return links.filter((link) => !/^[a-z]+:/.test(link)).map((link) => posix.join(posix.dirname(file), link));
}

function anchorsIn(file: string): readonly { readonly page: string; readonly anchor: string }[] {
  const links = [...read(file).matchAll(/\]\(([^)#\s:]*)#([^)\s]+)\)/g)];
  return links.map(([, link = '', anchor = '']) => ({
    page: link === '' ? file : posix.join(posix.dirname(file), link),
    anchor,
  }));
}

/** Headings as GitHub makes anchors of them. */
function headingsOf(file: string): readonly string[] {
  const prose = read(file).replaceAll(/^```.*?^```/gms, '');
  return [...prose.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
