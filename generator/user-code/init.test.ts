/** A project that begins with a document, and goes on with a changed one. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../generate.ts';
import { compile } from '../testing/compile.ts';
import { init } from './init.ts';

const operation = (operationId: string, tag: string, schema: object = { type: 'string' }) => ({
  operationId,
  tags: [tag],
  responses: { 200: { description: 'Done.', content: { 'application/json': { schema } } } },
});

const first = {
  openapi: '3.1.0',
  info: { title: 'Zoo', version: '1' },
  paths: {
    '/pets': { get: operation('listPets', 'pets', { $ref: '#/components/schemas/Pet' }) },
    '/pets/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      get: operation('getPet', 'pets'),
      delete: operation('dropPet', 'pets'),
    },
    '/index': { get: operation('getIndex', 'index') },
  },
  components: { schemas: { Pet: { type: 'object', properties: { name: { type: 'string' } } } } },
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'etalon-init-'));
  put('zoo.json', first);
});
afterAll(() => rmSync(folder, { recursive: true }));

const put = (file: string, value: object) => writeFileSync(join(folder, file), JSON.stringify(value, null, 2));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const run = () => init({ document: 'zoo.json', workingFolder: folder });
const says = ({ remarks }: Awaited<ReturnType<typeof run>>) =>
  remarks.map(({ kind, path, line, says: text }) => `${kind} ${path}${line === undefined ? '' : `:${line}`} ${text}`);

describe('init', () => {
  it('writes a config, the output and a file per resource, and all of it compiles', async () => {
    const outcome = await run();
    expect(outcome.ok).toBe(true);
    expect(says(outcome)).toEqual(['created pets.ts 3 handlers', 'created index-.ts 1 handler']);
    expect(read('etalon.config.ts')).toContain("document: 'zoo.json', out: 'generated'");
    expect(read('handlers/pets.ts')).toContain('export const pets: PetsHandlers<Context> = {\n  listPets() {');
    expect(read('handlers/index.ts')).not.toContain('onStreamError');
    expect(compile(folder)).toEqual([]);
  });

  it('changes nothing when nothing has changed', async () => {
    const before = ['index', 'pets', 'context'].map((name) => read(`handlers/${name}.ts`));
    expect(says(await run())).toEqual([]);
    expect(['index', 'pets', 'context'].map((name) => read(`handlers/${name}.ts`))).toEqual(before);
  });

  it('adds what is missing to a file that was edited, and touches no body', async () => {
    const own = read('handlers/pets.ts')
      .replace(/getPet\(\) \{\n.*\n {2}\},/, "getPet: async () => ({ status: 200, body: 'rex' /* mine */ }),")
      .replace('listPets() {', '/* first */ listPets() {');
    writeFileSync(join(folder, 'handlers/pets.ts'), own);
    put('zoo.json', {
      ...first,
      paths: {
        ...first.paths,
        '/pets': { ...first.paths['/pets'], post: operation('addPet', 'pets') },
        '/keepers': { get: operation('listKeepers', 'keepers') },
      },
    });
    const outcome = await run();
    expect(says(outcome)).toEqual([
      expect.stringMatching(/^added pets\.ts:\d+ addPet$/),
      'created keepers.ts 1 handler',
      'added index.ts keepers',
    ]);
    const after = read('handlers/pets.ts');
    expect(after).toContain("getPet: async () => ({ status: 200, body: 'rex' /* mine */ }),");
    expect(after).toMatch(/ {2}\},\n\n {2}addPet\(\) \{/);
    expect(after.startsWith(own.slice(0, own.lastIndexOf('}') - 1).trimEnd())).toBe(true);
    expect(compile(folder)).toEqual([]);
  });

  it('names handlers whose contract has changed until they are touched, and those that no operation has', async () => {
    const changed = structuredClone(first);
    Object.assign(changed.components.schemas.Pet.properties, { age: { type: 'integer' } });
    Reflect.deleteProperty(changed.paths['/pets/{id}'], 'delete');
    put('zoo.json', changed);
    const remarks = [
      expect.stringMatching(/^orphan pets\.ts:\d+ no operation is called dropPet$/),
      expect.stringMatching(/^orphan pets\.ts:\d+ no operation is called addPet$/),
      expect.stringMatching(/^stale pets\.ts:\d+ listPets: GET \/pets is not what it was/),
    ];
    expect(says(await run()).filter((line) => line.includes('pets.ts'))).toEqual(remarks);
    expect(says(await run()).filter((line) => line.includes('pets.ts'))).toEqual(remarks);
    const touched = read('handlers/pets.ts').replace('/* first */ listPets() {', 'listPets() {\n    // seen');
    writeFileSync(join(folder, 'handlers/pets.ts'), touched);
    expect(says(await run()).filter((line) => line.startsWith('stale'))).toEqual([]);
  });

  it('names the handlers of a resource that is gone', async () => {
    put('zoo.json', { ...first, paths: { ...first.paths, '/vets': { get: operation('listVets', 'vets') } } });
    await run();
    put('zoo.json', first);
    expect(says(await run())).toContainEqual(
      expect.stringMatching(/^orphan index\.ts:\d+ no resource is called vets$/),
    );
    const index = read('handlers/index.ts');
    writeFileSync(join(folder, 'handlers/index.ts'), index.replaceAll(/^.*vets.*\n/gm, ''));
    expect(says(await run()).filter((line) => line.includes('index.ts'))).toEqual([
      expect.stringMatching(/no resource is called keepers$/),
    ]);
    writeFileSync(join(folder, 'handlers/index.ts'), index.replaceAll(/^.*(vets|keepers).*\n/gm, ''));
  });

  it('names a handler that was written before its contract changed, though it was touched since the last run', async () => {
    put('zoo.json', { ...first, paths: { ...first.paths, '/keepers': { get: operation('listKeepers', 'keepers') } } });
    await run();
    const written = read('handlers/keepers.ts').replace(/throw .*/, "return { status: 200, body: 'ada' };");
    writeFileSync(join(folder, 'handlers/keepers.ts'), written);
    const keepers = operation('listKeepers', 'keepers', { type: 'integer' });
    put('zoo.json', { ...first, paths: { ...first.paths, '/keepers': { get: keepers } } });
    expect(says(await run())).toContainEqual(
      expect.stringMatching(/^stale keepers\.ts:\d+ listKeepers: GET \/keepers/),
    );
  });

  it('leaves a file alone that it cannot add to, and says so', async () => {
    const own = 'export class Pets {}\n';
    writeFileSync(join(folder, 'handlers/pets.ts'), own);
    const outcome = await run();
    expect(outcome.ok).toBe(false);
    expect(says(outcome)).toContain('stuck pets.ts it has no object of the type PetsHandlers');
    expect(read('handlers/pets.ts')).toBe(own);
  });

  it('leaves nothing behind where the document cannot be generated', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    writeFileSync(join(empty, 'torn.json'), '{ "openapi": ');
    const outcome = await init({ document: 'torn.json', workingFolder: empty });
    expect([outcome.ok, outcome.diagnostics.length > 0]).toEqual([false, true]);
    expect(existsSync(join(empty, 'etalon.config.ts')) || existsSync(join(empty, 'handlers'))).toBe(false);
  });

  it('follows the config about folders, and keeps one lock beside it', async () => {
    const desk = join(folder, 'desk');
    mkdirSync(desk);
    writeFileSync(
      join(desk, 'zoo.json'),
      JSON.stringify({ ...first, servers: [{ url: 'http://127.0.0.1:4600/desk/' }] }),
    );
    await init({ document: 'zoo.json', out: 'src/generated', handlers: 'src/handlers', workingFolder: desk });
    expect(read('desk/etalon.config.ts')).toContain("out: 'src/generated', handlers: 'src/handlers'");
    expect(read('desk/src/handlers/index.ts')).toContain("basePath: '/desk',");
    expect((await init({ document: 'zoo.json', workingFolder: desk })).remarks).toEqual([]);
    expect(readdirSync(desk)).not.toContain('generated');
    expect(existsSync(join(desk, 'etalon.lock'))).toBe(true);
    expect(existsSync(join(desk, 'src/generated/etalon.lock'))).toBe(false);
  });

  it('gives each resource a file, also where the generated code has several in one', async () => {
    const nested = join(folder, 'nested');
    mkdirSync(nested);
    const { parameters } = first.paths['/pets/{id}'];
    const toys = { parameters, get: operation('listToys', 'pets') };
    writeFileSync(
      join(nested, 'zoo.json'),
      JSON.stringify({ ...first, paths: { ...first.paths, '/pets/{id}/toys': toys } }),
    );
    const { remarks } = await init({ document: 'zoo.json', workingFolder: nested });
    expect(remarks.map(({ path }) => path).toSorted()).toEqual(['index-.ts', 'pets.ts', 'pets/toys.ts']);
    expect(compile(nested)).toEqual([]);
  });

  it('writes a config that an editor completes, where the package is', async () => {
    const project = join(folder, 'project');
    mkdirSync(join(project, 'node_modules'), { recursive: true });
    symlinkSync(resolve('.'), join(project, 'node_modules/etalon'));
    writeFileSync(join(project, 'zoo.json'), JSON.stringify(first));
    await init({ document: 'zoo.json', workingFolder: project });
    expect(read('project/etalon.config.ts')).toContain("import { defineConfig } from 'etalon';");
    expect(read('etalon.config.ts')).not.toContain('defineConfig');
    expect((await generate({ workingFolder: project })).diagnostics).toEqual([]);
  });

  it('logs what breaks in a stream, where there are streams', async () => {
    const live = join(folder, 'live');
    mkdirSync(live);
    const content = { 'text/event-stream': { schema: { type: 'object', properties: { name: { type: 'string' } } } } };
    const get = { operationId: 'watchPets', responses: { 200: { description: 'Pets.', content } } };
    writeFileSync(join(live, 'zoo.json'), JSON.stringify({ ...first, paths: { '/pets': { get } } }));
    await init({ document: 'zoo.json', workingFolder: live });
    expect(read('live/handlers/index.ts')).toContain(
      'onStreamError: (error, { id }) => {\n    console.error(id, error);',
    );
    expect(compile(live)).toEqual([]);
  });

  it('writes a config that runs in a project of CommonJS, and tells what does not', async () => {
    const older = mkdtempSync(join(tmpdir(), 'etalon-init-'));
    writeFileSync(join(older, 'package.json'), JSON.stringify({ type: 'commonjs' }));
    writeFileSync(join(older, 'zoo.json'), JSON.stringify(first));
    const begin = async () => (await init({ document: 'zoo.json', workingFolder: older })).diagnostics;
    expect(await begin()).toMatchObject([{ code: 'config/common-js', help: expect.stringContaining('type=module') }]);
    expect((await generate({ workingFolder: older })).diagnostics).toEqual([]);
    expect(existsSync(join(older, 'etalon.config.mts'))).toBe(true);
    rmSync(join(older, 'etalon.config.mts'));
    writeFileSync(join(older, 'tsconfig.json'), '{}');
    expect(await begin()).toEqual([]);
    rmSync(older, { recursive: true });
  });
});
