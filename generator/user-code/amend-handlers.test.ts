/** Files as users leave them: what is missing is added where it belongs, or the file is left alone. */
import { describe, expect, it } from 'vitest';
import { parseFile } from './find-handlers.ts';
import { planUserCode } from './plan-files.ts';

const operations = ['listPets', 'getPet'].map((name, index) => ({ name, place: `GET /pets/${index}` }));
const wanted = { property: 'pets', type: 'PetsHandlers', module: 'handlers/pets.ts', resource: ['pets'], operations };
const index = `import type { Handlers } from '../generated/server/index.ts';
import type { Context } from './context.ts';
import { pets } from './pets.ts';
export const handlers: Handlers<Context> = { pets };
`;

/** Plans a run over a folder, and applies it. */
function run(files: Map<string, string>, contract = 'one') {
  const { files: planned, remarks } = planUserCode({
    skeleton: { resources: [wanted] },
    contracts: new Map(operations.map(({ place }) => [place, contract])),
    folders: { toServer: '../generated/server', extension: '.ts', mount: '', streams: false },
    read: (path) => files.get(path),
  });
  for (const { path, text } of planned) files.set(path, text);
  return remarks.map(({ kind, path, says }) => `${kind} ${path} ${says}`);
}

function folder(pets: string, more: Readonly<Record<string, string>> = {}): Map<string, string> {
  return new Map(Object.entries({ 'index.ts': index, 'context.ts': '// mine', 'pets.ts': pets, ...more }));
}

const head = `import type { PetsHandlers } from '../generated/server/handlers/pets.ts';\n`;

describe('a stub', () => {
  it.each<[string, string]>([
    [
      'an export of another name',
      `${head}export const animals: PetsHandlers<Context> = { listPets: async () => all, };\n`,
    ],
    [
      'a default export',
      `${head}const pets: PetsHandlers<Context> = { listPets() { return all; } };\nexport default pets;\n`,
    ],
    [
      'an arrow function with defaults',
      `${head}export const pets: PetsHandlers<Context> = {\n  listPets: (request, context = { a: [1, { b: 2 }] }) => all,\n};\n`,
    ],
    [
      'a comment behind the last comma',
      `${head}export const pets: PetsHandlers<Context> = {\n  listPets() { return all; }, // the last, for now\n};\n`,
    ],
    [
      'a comment before the last comma',
      `${head}export const pets: PetsHandlers<Context> = {\n  listPets() { return all; } /* a, b */,\n};\n`,
    ],
    [
      'a comment and no comma',
      `${head}export const pets: PetsHandlers<Context> = {\n  listPets() { return all; } // one, two\n};\n`,
    ],
    [
      'Windows line ends',
      `${head}export const pets: PetsHandlers<Context> = {\n  listPets() {\n    return all;\n  },\n};\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    ],
    ['a byte order mark', `\uFEFF${head}export const pets: PetsHandlers<Context> = { listPets() { return all; } };\n`],
    [
      'another name of the type',
      `import type { PetsHandlers as Wanted } from '../x.ts';\nexport const pets: Wanted<Context> = { listPets() { return all; } };\n`,
    ],
    [
      'a type of a whole module',
      `import type * as server from '../x.ts';\nexport const pets: server.PetsHandlers<Context> = { listPets() { return all; } };\n`,
    ],
    [
      'satisfies',
      `${head}export const pets = { listPets() { return all; } } as const satisfies PetsHandlers<Context>;\n`,
    ],
    [
      'a function that makes them',
      `${head}export function makePets(db: Db): PetsHandlers<Context> {\n  const all = db.all();\n  return { listPets: () => all };\n}\n`,
    ],
    [
      'an arrow that makes them',
      `${head}export const makePets = (db: Db): PetsHandlers<Context> => ({ listPets: () => db.all() });\n`,
    ],
    [
      'quoted and computed names',
      `${head}export const pets: PetsHandlers<Context> = { ['listPets']() { return all; } };\n`,
    ],
    [
      'a handler of another file',
      `${head}import { listPets } from './list-pets.ts';\nexport const pets: PetsHandlers<Context> = { listPets };\n`,
    ],
    [
      'no handlers but a comment',
      `${head}export const pets: PetsHandlers<Context> = {\n  // listPets comes from elsewhere\n  listPets: elsewhere.listPets,\n};\n`,
    ],
  ])('is added beside %s, and nothing else is touched', (_, before) => {
    const files = folder(before);
    expect(run(files)).toEqual(['added pets.ts getPet']);
    const after = files.get('pets.ts') ?? '';
    expect(parseFile(after.replace('\uFEFF', ''))).toHaveProperty('file');
    const stub = /(,?)([^,{}]*\s*)getPet\(\) \{\s+throw new Error\('[^']*'\);\s+\},\s*?(?=\r?\n?\s*\})/;
    expect(after).toMatch(stub);
    const kept = (text: string) => text.replace(/,(?=\s*(\/\*[^]*?\*\/|\/\/[^\n]*)?\s*\})/g, '').replaceAll(/\s+/g, '');
    expect(kept(after.replace(/getPet\(\) \{\s+throw new Error\('[^']*'\);\s+\},/, '')).replaceAll(',', '')).toBe(
      kept(before).replaceAll(',', ''),
    );
    expect(after.includes('\r\n') ? after.replaceAll('\r\n', '').includes('\n') : false).toBe(false);
    expect(run(files)).toEqual([]);
  });
});

describe('a file', () => {
  it.each<[string, string, string]>([
    [
      'has a mistake',
      `${head}export const pets: PetsHandlers<Context> = {\n  listPets() { return all;\n};\n`,
      'stuck pets.ts it has a mistake on line',
    ],
    ['holds something else', 'export class Pets {}\n', 'stuck pets.ts it has no object of the type PetsHandlers'],
    [
      'passes on what is nowhere',
      `export { pets } from './gone.ts';\n`,
      'stuck pets.ts it passes handlers on from gone.ts, which is not there',
    ],
  ])('that %s is left alone, and what was known of it stays known', (_, text, remark) => {
    const files = folder(text, { 'contracts.json': '{"GET /pets/0":{"contract":"a","text":"b"}}' });
    expect(run(files)).toEqual([expect.stringContaining(remark)]);
    expect(files.get('pets.ts')).toBe(text);
    expect(JSON.parse(files.get('contracts.json') ?? '')).toEqual({ 'GET /pets/0': { contract: 'a', text: 'b' } });
  });

  it('that passes handlers on leads to the one that has them', () => {
    const files = folder(`export { animals as pets } from './deep/animals.js';\n`, {
      'deep/animals.ts': `${head}export const animals: PetsHandlers<Context> = { listPets() { return all; } };\n`,
    });
    expect(run(files)).toEqual(['added deep/animals.ts getPet']);
    expect(files.get('deep/animals.ts')).toContain('getPet() {');
  });

  it('into which others are spread is complete by its own account', () => {
    expect(run(folder(`${head}export const pets: PetsHandlers<Context> = { ...others };\n`))).toEqual([]);
  });
});

describe('a handler', () => {
  const both = `${head}export const pets: PetsHandlers<Context> = {\n  listPets() { return all; },\n  getPet() { return one; },\n};\n`;

  it('that was taken away is not put back, but told, until its entry goes', () => {
    const files = folder(both);
    run(files);
    files.set('pets.ts', both.replace('  getPet() { return one; },\n', ''));
    const told = [expect.stringMatching(/^gone pets\.ts getPet, for GET \/pets\/1, was taken away/)];
    expect(run(files)).toEqual(told);
    expect(run(files)).toEqual(told);
    files.delete('contracts.json');
    expect(run(files)).toEqual(['added pets.ts getPet']);
  });

  it('is touched where it is written, be it another file; and line ends are no touch', () => {
    const files = folder(
      `${head}import { listPets, getPet } from './moved.ts';\nexport const pets: PetsHandlers<Context> = { listPets, getPet };\n`,
      {
        'moved.ts': 'export const listPets = () => all;\nexport const getPet = () => one;\n',
      },
    );
    run(files);
    const stale = ['listPets', 'getPet'].map((name) => expect.stringContaining(`stale pets.ts ${name}: `) as string);
    expect(run(files, 'two')).toEqual(stale);
    files.set('moved.ts', (files.get('moved.ts') ?? '').replaceAll('\n', '\r\n'));
    expect(run(files, 'two')).toEqual(stale);
    files.set('moved.ts', (files.get('moved.ts') ?? '').replace('one', 'two'));
    expect(run(files, 'two')).toEqual([]);
  });
});
