/** A client in the shape that a Stainless config gives it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { generate } from './generate.ts';
import { compile } from './testing/compile.ts';

const folder = mkdtempSync(join(tmpdir(), 'etalon-stainless-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cases = new URL('../document/stainless/cases/', import.meta.url);
const use = `
import { Pets } from './out/client/index.ts';
import type { Pet, PetEvent } from './out/types/index.ts';

export async function use(client: Pets): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const pet of client.animals.list({ limit: 2 })) names.push((pet satisfies Pet).id ?? '');
  for await (const visit of client.animals.vetVisits.list('rex')) names.push(visit);
  for await (const event of await client.animals.create({ stream: true })) names.push((event satisfies PetEvent).kind ?? '');
  return names;
}
`;

it('a Stainless config gives the client its resources, methods, pages, streams and model names', async () => {
  for (const file of ['pets.yaml', 'stainless.yml'])
    writeFileSync(join(folder, file), readFileSync(new URL(file, cases)));
  writeFileSync(join(folder, 'use.ts'), use);
  const choices = { documents: ['pets.yaml'], out: 'out', name: 'pets', workingFolder: folder };
  const outcome = await generate({ ...choices, stainless: 'stainless.yml' });
  expect(outcome.ok).toBe(true);
  expect(outcome.apis[0]?.sources).toContain('stainless.yml');
  expect(compile(folder)).toEqual([]);
});

it('a changed config is noticed, an unchanged one costs nothing', async () => {
  const choices = {
    documents: ['pets.yaml'],
    out: 'out',
    name: 'pets',
    workingFolder: folder,
    stainless: 'stainless.yml',
  };
  expect((await generate(choices)).apis[0]?.files.written).toEqual([]);
  const config = readFileSync(join(folder, 'stainless.yml'), 'utf8').replace('vet_visits', 'checks');
  writeFileSync(join(folder, 'stainless.yml'), config);
  expect((await generate(choices)).apis[0]?.files.written).toContain('client/resources/animals.ts');
});
