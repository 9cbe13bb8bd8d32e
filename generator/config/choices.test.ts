/** What a config chooses for a document: names, places in the client; and where it is wrong about it. */
import { describe, expect, it } from 'vitest';
import { generate } from '../generate.ts';
import { type ScratchHouse, scratchHouse } from '../testing/scratch-house.ts';
import { zoo } from '../testing/zoo.ts';

function house(choices: string): ScratchHouse {
  const config = `export default {\n  documents: [\n    { document: 'zoo.yaml', out: 'made', emit: ['client'], ${choices} },\n  ],\n};\n`;
  return scratchHouse({ 'etalon.config.ts': config, 'zoo.yaml': zoo() });
}

async function told(choices: string): Promise<readonly string[]> {
  const { diagnostics } = await generate({ workingFolder: house(choices).folder });
  return diagnostics.map(({ code, place, message, help }) => {
    const sentence = message.replace(/^\/\S+: /, '');
    return `${place?.file}:${place?.line}:${place?.column} ${code} ${sentence} ${help ?? ''}`.trim();
  });
}

const id = `{ name: id, in: path, required: true, schema: { type: string } }`;

describe('a config', () => {
  it('names types and functions, and seats operations', async () => {
    const one = house(
      `names: { Animal: 'Beast' },\n operations: { 'GET /animals': { name: 'allBeasts', resource: 'zoo.beasts', method: 'all' } }`,
    );
    const { ok, diagnostics } = await generate({ workingFolder: one.folder });
    expect([ok, diagnostics]).toEqual([true, []]);
    expect(one.read('made/types/beast.ts')).toContain('export interface Beast');
    expect(one.read('made/client/resources/zoo.ts')).toContain('all(options?: RequestOptions)');
    expect(one.read('made/client/functions/zoo.ts')).toContain('function allBeasts(');
  });

  it('finds an operation by its id, too', async () => {
    const one = house(`operations: { listAnimals: { method: 'everyOne' } }`);
    await generate({ workingFolder: one.folder });
    expect(one.read('made/client/resources/animals.ts')).toContain('everyOne(');
  });

  it('names operations that have no id, so that nobody asks for one', async () => {
    const toys = ['cat', 'dog'].map((kind) => `  /toys/{id}/${kind}:\n    get: { parameters: [${id}], responses: {} }`);
    const config = (name: string) =>
      `export default { documents: [{ document: 'zoo.yaml', out: 'made', strict: true, operations: { 'get /toys/{id}/cat': { name: 'catToy' }, ${name} } }] };`;
    const text = zoo(toys.join('\n'));
    const codes = async (name: string) => {
      const one = scratchHouse({ 'etalon.config.ts': config(name), 'zoo.yaml': text });
      const { diagnostics } = await generate({ workingFolder: one.folder });
      return diagnostics.map(({ code, place }) => `${code} ${place?.line}`);
    };
    expect(await codes('')).toEqual(['document/operation-id-missing 12']);
    expect(await codes(`'GET /toys/{id}/dog': { method: 'dog' }`)).toEqual(['document/operation-id-missing 12']);
    expect(await codes(`'GET /toys/{id}/dog': { name: 'dogToy' }`)).toEqual([]);
  });

  it.each([
    [
      `names: { Anmial: 'Beast' }`,
      /^etalon\.config\.ts:3:\d+ config\/name-unmet The config names the schema "Anmial", .* Did you mean 'Animal'\?$/,
    ],
    [
      `names: { '#/components/schemas/Anima': 'Beast' }`,
      /:3:\d+ config\/name-unmet .* is not in the document\. Did you mean '#\/components\/schemas\/Animal'\?$/,
    ],
    [
      `operations: { 'GET /animal': {} }`,
      /:3:\d+ config\/name-unmet .*"GET \/animal".* Did you mean 'GET \/animals'\?$/,
    ],
    [
      `operations: { listAnimals: { metod: 'a' } }`,
      /:3:\d+ config\/invalid .*operations\["listAnimals"\]\.metod` is not known.* Did you mean 'method'\?$/,
    ],
    [
      `operations: { listAnimals: { method: 'a b' } }`,
      /:3:\d+ config\/invalid .*`documents\[0\]\.operations\["listAnimals"\]\.method` must be an identifier/,
    ],
    [`operations: { listAnimals: 'a' }`, /:3:\d+ config\/invalid .*operations` must be an object of choices/],
    [`strickt: true`, /:3:60 config\/invalid .* Did you mean 'strict'\?$/],
    [`overlays: 'a.yaml'`, /:3:60 config\/invalid .*overlays` must be a list of OpenAPI Overlay/],
    [`templates: 3`, /:3:60 config\/invalid .*templates` must be a folder of templates/],
  ])('that says %s is told where, and what to do', async (choices, expected) => {
    expect(await told(choices)).toEqual([expect.stringMatching(expected)]);
  });
});
