// Names are kept: whoever comes, goes or moves in a document, what was generated before is called as before.
import { describe, expect, it } from 'vitest';
import { generate } from './index.ts';
import { type ScratchHouse, scratchHouse } from './testing/scratch-house.ts';

interface Contents {
  /** All of them would like to be called FooBar. */
  readonly schemas: readonly string[];
  /** Path and id; all of them would like to be called getThing. */
  readonly operations: readonly (readonly [path: string, id: string])[];
}

const first: Contents = {
  schemas: ['foo_bar', 'Foo.Bar', 'Error'],
  operations: [
    ['/a', 'get_thing'],
    ['/b', 'get-thing'],
  ],
};

function documentOf({ schemas, operations }: Contents): string {
  const paths = operations.map(([path, id]) => [
    path,
    { get: { operationId: id, responses: { 200: { description: '' } } } },
  ]);
  const shapes = schemas.map((name) => [name, { type: 'object', properties: { [`in ${name}`]: { type: 'string' } } }]);
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Names', version: '1' },
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries(shapes) },
  });
}

async function names(house: ScratchHouse, contents: Contents): Promise<Readonly<Record<string, string>>> {
  house.write({ 'openapi.json': documentOf(contents) });
  const { ok } = await generate({
    workingFolder: house.folder,
    documents: ['openapi.json'],
    out: 'made',
    emit: ['types', 'operations'],
  });
  expect(ok).toBe(true);
  const lock = JSON.parse(house.read('made/etalon.lock')) as {
    readonly api: Record<string, { identifier: string; file: string }>;
  };
  return Object.fromEntries(
    Object.entries(lock.api).map(([place, { identifier, file }]) => [place, `${identifier} in ${file}`]),
  );
}

describe('the names of places that stay', () => {
  it.each<[string, Contents]>([
    [
      'one comes before them',
      {
        ...first,
        schemas: ['FooBar', 'FOO_BAR', ...first.schemas],
        operations: [['/0', 'getThing'], ...first.operations],
      },
    ],
    ['one of them goes', { schemas: ['foo_bar', 'Error'], operations: [['/b', 'get-thing']] }],
    ['they change places', { schemas: first.schemas.toReversed(), operations: first.operations.toReversed() }],
    [
      'all of it at once',
      {
        schemas: ['Error', 'FooBar', 'foo_bar'],
        operations: [
          ['/c', 'getThing'],
          ['/b', 'get-thing'],
        ],
      },
    ],
  ])('stay when %s', async (_, second) => {
    const house = scratchHouse();
    const before = await names(house, first);
    const after = await names(house, second);
    const staying = Object.keys(before).filter((place) => Object.hasOwn(after, place));
    expect(staying.length).toBeGreaterThan(1);
    for (const place of staying) expect([place, after[place]]).toEqual([place, before[place]]);
    expect(new Set(Object.values(after)).size).toBe(Object.keys(after).length);
  });

  it('are the same without a lock, whatever the order of the document', async () => {
    const forwards = await names(scratchHouse(), first);
    const backwards = await names(scratchHouse(), {
      schemas: first.schemas.toReversed(),
      operations: first.operations.toReversed(),
    });
    expect(backwards).toEqual(forwards);
  });

  it('still mean the same schema', async () => {
    const house = scratchHouse();
    const before = await names(house, first);
    await names(house, { ...first, schemas: ['FooBar', ...first.schemas] });
    const file = /in (.*)$/.exec(before['#/components/schemas/Foo.Bar'] ?? '')?.[1] ?? '';
    expect(house.read(`made/types/${file}.ts`)).toContain('in Foo.Bar');
  });
});

describe('operations that want one name', () => {
  it('leave each other the names of the data beside their functions', async () => {
    const given = Object.values(await names(scratchHouse({}), first)).map((name) => name.split(' ')[0] ?? '');
    const called = given.filter((name) => name.startsWith('getThing'));
    expect(called).toHaveLength(2);
    expect(called.filter((name) => called.includes(`${name}Operation`))).toEqual([]);
  });
});
