// openapi-typescript as an independent oracle: its types and ours for the same schema are assignable both ways.
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDocument } from '#document';
import { openapiTypesEmitter } from '../emitters/openapi-types/index.ts';
import { typesEmitter } from '../emitters/types/index.ts';
import { type Api, buildApi, type Direction } from '../ir/index.ts';
import { assignNames, type Names } from '../naming/index.ts';
import { loadTemplates } from '../render/index.ts';
import { type Judgement, judgeTypes } from './judge-types.ts';

const documents = globSync([
  'spec/*/*.yaml',
  'generator/fidelity/every-construct.yaml',
  'generator/cases/*/document.yaml',
]).toSorted();
const templates = loadTemplates();
const imports = `import type * as Ours from './types/index.ts';\nimport type { components } from './openapi-types/index.ts';`;

/** Document and schema → why the two differ. Everything else is equal. */
const differences: Readonly<Record<string, string>> = {
  'every-construct Everything':
    'an index signature must take every property too: it has no such type, and prints an intersection no value fits',
  'circles Nested':
    'it cannot resolve a schema that leads back to itself with no object between; there it says unknown',
  'circles Value': 'it cannot resolve a schema that leads back to itself with no object between; there it says unknown',
  'discriminated-union Guest': 'it loses the null of a member, where it puts a tag beside it',
  'discriminator-in-a-base Any': 'it leads to Closed',
  'discriminator-in-a-base Either': 'it leads to Closed',
  'discriminator-in-a-base Closed': 'it overlooks what is required where it is not declared',
  'found-in-the-wild Plan': 'it overlooks what is required where it is not declared',
  'inheritance-by-all-of Named': 'it overlooks what is required where it is not declared',
  'lists-and-tuples Line': 'it makes every element of a tuple required, and lets none follow',
  'loops File': 'it cannot resolve a schema that leads back to itself with no object between; there it says unknown',
  'loops Rows': 'it cannot resolve a schema that leads back to itself with no object between; there it says unknown',
  'loops Tuple': 'it cannot resolve a schema that leads back to itself with no object between; there it says unknown',
  'names-of-globals Array':
    'it cannot resolve a schema that leads back to itself with no object between; there it says unknown',
  'older-words-in-3-1 Pair': 'it makes every element of a tuple required, and lets none follow',
  'open-and-closed-objects Mixed':
    'an index signature must take every property too: it prints an intersection no value fits',
  'open-and-closed-objects Nothing': 'it takes a closed object without properties for an open one',
  'read-only-and-write-only Account': 'it has no direction: ours leaves out what this direction does not carry',
  'read-only-and-write-only Person': 'it has no direction: ours leaves out what this direction does not carry',
};

async function load(file: string): Promise<{ readonly api: Api; readonly names: Names }> {
  const { document } = await loadDocument(file);
  if (document === undefined) throw new Error(`${file} cannot be read`);
  const api = buildApi(document, { name: 'oracle', documentPath: file });
  return { api, names: assignNames(api).names };
}

/** Every schema in a direction; `unrecognized` replaces the brand of values that an open enum does not list. */
async function judge(file: string, direction: Direction, unrecognized?: string): Promise<readonly Judgement[]> {
  const { api, names } = await load(file);
  const emitted = [typesEmitter, openapiTypesEmitter].flatMap((emitter) => emitter.emit({ api, names, templates }));
  const files = new Map(emitted.map(({ path, body }) => [path, body]));
  if (unrecognized !== undefined)
    files.set('types/support/unrecognized.ts', `export type Unrecognized = ${unrecognized};`);
  const pairs = api.schemas.map(({ origin, name }) => ({
    name: `${nameOf(file)} ${name}`,
    ours: `Ours.${names.type(origin, direction).identifier}`,
    theirs: `components['schemas'][${JSON.stringify(name)}]`,
  }));
  return pairs.length === 0 ? [] : judgeTypes(files, imports, pairs);
}

function nameOf(file: string): string {
  const [folder = '', name = ''] = file
    .replace(/\.yaml$/, '')
    .split('/')
    .slice(-2);
  return name === 'document' || name === 'openapi' ? folder : name;
}

const unequal = (judgements: readonly Judgement[]): readonly string[] =>
  judgements.filter(({ relation }) => relation !== 'equal').map(({ name }) => name);

describe.each(documents)('%s', (file) => {
  const listed = Object.keys(differences).filter((name) => name.startsWith(`${nameOf(file)} `));

  it('has the same types from both, but for the differences that are listed with a reason', async () => {
    // With `never` for the brand, an open enum is the closed one that openapi-typescript prints.
    const found = [
      ...unequal(await judge(file, 'request', 'never')),
      ...unequal(await judge(file, 'response', 'never')),
    ];
    expect([...new Set(found)].toSorted()).toEqual(listed.toSorted());
  });

  it('is read wider than it is written where directions differ, and nowhere else', async () => {
    const { api } = await load(file);
    const directional = new Set(
      api.schemas.filter((schema) => schema.directional).map(({ name }) => `${nameOf(file)} ${name}`),
    );
    const judged = (await judge(file, 'response')).filter(({ name }) => !listed.includes(name));
    expect(
      judged.filter(({ relation, name }) => relation !== 'equal' && !(relation === 'wider' && directional.has(name))),
    ).toEqual([]);
  });
});

describe('an enum', () => {
  it('is closed where it is sent and open where it is read', async () => {
    const file = 'generator/cases/enums-by-direction/document.yaml';
    const relations = async (direction: Direction) =>
      new Set((await judge(file, direction)).map(({ relation }) => relation));
    expect([await relations('request'), await relations('response')]).toEqual([new Set(['equal']), new Set(['wider'])]);
  });
});

describe('the judge', () => {
  const files = new Map([['types/index.ts', 'export type A = 1 | 2; export type B = 1; export type C = 3;']]);
  const relation = (ours: string, theirs: string) =>
    judgeTypes(files, `import type * as T from './types/index.ts';`, [{ name: 'x', ours, theirs }])[0]?.relation;

  it('tells equal, wider, narrower and unrelated apart', () => {
    expect([relation('T.A', '2 | 1'), relation('T.A', 'T.B'), relation('T.B', 'T.A'), relation('T.A', 'T.C')]).toEqual([
      'equal',
      'wider',
      'narrower',
      'unrelated',
    ]);
  });

  it('does not judge what does not compile', () => {
    expect(() => relation('T.Gone', '1')).toThrow('Gone');
  });
});
