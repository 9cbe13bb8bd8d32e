/** A Stainless config shapes a document; what it says beyond that is reported where it stands. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadDocument } from '../load-document.ts';

const workingFolder = fileURLToPath(new URL('cases', import.meta.url));
const shaped = await loadDocument('pets.yaml', { workingFolder, stainless: 'stainless.yml' });
const operations = Object.values(shaped.document?.paths ?? {}).flatMap((item) => Object.values(item.operations));
const operation = (id: string) => operations.find(({ operationId }) => operationId === id);
const told = (code: string) =>
  shaped.diagnostics
    .filter((diagnostic) => diagnostic.code === code)
    .map(({ message, place }) => `${place?.file}:${place?.line}:${place?.column} ${message}`);

describe('a Stainless config', () => {
  it('places operations in resources, whatever the parameters of their paths are called', () => {
    const places = operations.map((each) => `${each['x-etalon-resource']}.${each['x-etalon-method']}`);
    expect(places).toEqual(['animals.list', 'animals.create', 'animals.vetVisits.list']);
  });

  it('says how pages follow each other, named or by what fits', () => {
    expect(operation('listAllThePets')?.['x-etalon-pagination']).toEqual({
      kind: 'cursor',
      items: 'data',
      cursor: 'after',
      from: 'data.-1.id',
      limit: 'limit',
      more: 'has_more',
    });
    expect(operation('visits')?.['x-etalon-pagination']).toEqual({
      kind: 'offset',
      items: 'rows',
      offset: 'start',
      limit: 'limit',
      total: 'total',
    });
  });

  it('makes an operation stream where the body asks for it', () => {
    expect(operation('postPet')?.['x-etalon-stream']).toMatchObject({
      when: { body: 'stream', equals: true },
      framing: 'sse',
      terminator: '[DONE]',
    });
    expect(Object.keys(operation('postPet')?.responses['200']?.content ?? {})).toEqual([
      'application/json',
      'text/event-stream',
    ]);
  });

  it('names schemas and servers', () => {
    expect(shaped.names).toEqual({
      '#/components/schemas/PetObject': 'Pet',
      '#/components/schemas/PetEvent': 'PetEvent',
    });
    expect(shaped.document?.servers.map(({ url }) => url)).toEqual([
      'https://pets.example/v1',
      'https://test.pets.example/v1',
    ]);
  });

  it('reports what it names in vain, with line and column', () => {
    expect(told('stainless/unknown-operation')).toEqual([
      "stainless.yml:48:15 The document has no operation 'delete /pets'.",
    ]);
    expect(told('stainless/unknown-schema')).toEqual([
      "stainless.yml:37:21 The document has no schema 'NoSuchSchema'.",
    ]);
  });

  it('reports what is not understood, and what was about publishing', () => {
    expect(told('stainless/not-understood')).toEqual([
      expect.stringMatching(/^stainless\.yml:29:\d+ Pagination 'numbered' of the type 'page_number' has nothing/),
      expect.stringMatching(/^stainless\.yml:47:\d+ 'colour' is not understood\.$/),
    ]);
    expect(told('stainless/no-effect').map((line) => line.replace(/^\S+ /, ''))).toEqual([
      "'organization' has no effect on what is generated here.",
      "'skip_test_reason' has no effect on what is generated here.",
    ]);
  });

  it('that is none shapes nothing, and is told', async () => {
    const own = await loadDocument('pets.yaml', { workingFolder, stainless: 'pets.yaml' });
    expect(own.diagnostics.map(({ code }) => code)).toContain('stainless/not-understood');
    expect(own.document?.servers.map(({ url }) => url)).toEqual(['https://old.example']);
    const missing = await loadDocument('pets.yaml', { workingFolder, stainless: 'nothing.yml' });
    expect(
      missing.diagnostics.some(({ severity, message }) => severity === 'error' && message.includes('nothing.yml')),
    ).toBe(true);
  });
});
