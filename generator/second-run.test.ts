// A second run does what is left to do: nothing, where nothing has changed.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate, type Progress } from './index.ts';
import { type ScratchHouse, scratchHouse } from './testing/scratch-house.ts';
import { withDocument, zoo } from './testing/zoo.ts';

describe('a second run', () => {
  const stages = async (house: ScratchHouse, emit: readonly string[] = ['types']) => {
    const told: string[] = [];
    const onProgress = ({ stage }: Progress) => void told.push(stage);
    const outcome = await generate({ workingFolder: house.folder, emit, onProgress });
    expect(outcome.ok).toBe(true);
    return told;
  };
  const spared = ['recall'];

  it('is spared where nothing has changed, and says what the first one said', async () => {
    const house = scratchHouse(withDocument(zoo().replace("title: Zoo, version: '1'", 'title: Zoo')));
    const first = await generate({ workingFolder: house.folder });
    const second = await generate({ workingFolder: house.folder });
    expect(first.diagnostics).toHaveLength(1);
    expect(second.diagnostics).toEqual(first.diagnostics);
    expect(second.apis[0]?.sources).toEqual(first.apis[0]?.sources);
    expect(second.apis[0]?.files.unchanged).toBe(first.apis[0]?.files.written.length);
  });

  it.each<[string, (house: ScratchHouse) => void]>([
    ['the document has', (house) => house.write({ 'spec/zoo/openapi.yaml': `${zoo()}# more\n` })],
    ['a piece of it has', (house) => house.write({ 'spec/zoo/pieces/tree.yaml': 'type: number' })],
    [
      'a generated file has',
      (house) => house.write({ 'made/zoo/types/index.ts': `${house.read('made/zoo/types/index.ts')}//` }),
    ],
    ['a generated file is gone', (house) => rmSync(join(house.folder, 'made/zoo/types/animal.ts'))],
    [
      'the lock has',
      (house) => house.write({ 'etalon.lock': house.read('etalon.lock').replace('"Animal"', '"Beast"') }),
    ],
    [
      'the manifest has',
      (house) => house.write({ 'made/zoo/manifest.json': `${house.read('made/zoo/manifest.json')} ` }),
    ],
  ])('is not spared where %s changed', async (_, change) => {
    const pieces = { 'spec/zoo/pieces/tree.yaml': 'type: string' };
    const house = scratchHouse({ ...withDocument(zoo('', '    Tree: { $ref: pieces/tree.yaml }')), ...pieces });
    expect(await stages(house)).not.toEqual(spared);
    expect(await stages(house)).toEqual(spared);
    change(house);
    expect(await stages(house)).not.toEqual(spared);
  });

  it('is not spared where the choices are others', async () => {
    const house = scratchHouse(withDocument(zoo()));
    await stages(house);
    expect(await stages(house, ['operations'])).not.toEqual(spared);
  });

  it('is not spared where requirements came beside the document', async () => {
    const house = scratchHouse(withDocument(zoo()));
    await generate({ workingFolder: house.folder });
    house.write({ 'spec/zoo/requirements/zoo.yaml': '- { id: ZOO-001, operations: [listAnimals] }' });
    await generate({ workingFolder: house.folder });
    expect(house.read('made/zoo/operations/animals.ts')).toContain("requirements: ['ZOO-001']");
  });

  it('is not spared where a file that was missing may have come', async () => {
    const house = scratchHouse(withDocument(zoo('', '    Tree: { $ref: pieces/tree.yaml }')));
    await generate({ workingFolder: house.folder });
    house.write({ 'spec/zoo/pieces/tree.yaml': 'type: string' });
    await generate({ workingFolder: house.folder });
    expect(house.read('made/zoo/types/tree.ts')).toContain('Tree = string');
  });
});
