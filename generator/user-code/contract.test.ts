/** What makes a handler worth another look, and what does not. */
import type { OpenApiDocument } from '#document';
import { describe, expect, it } from 'vitest';
import { contractsOf } from './contract.ts';

const pet = { title: 'Pet', type: 'object', properties: { title: { type: 'string' } } };
const operation = {
  operationId: 'getPet',
  summary: 'A pet.',
  deprecated: false,
  'x-etalon-resource': 'pets',
  responses: {
    200: { description: 'It.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } } },
  },
};

function markOf(changes: object, schema: object = pet): string | undefined {
  const paths = { '/pets': { operations: { get: { ...operation, ...changes } } } };
  return contractsOf({ paths, components: { schemas: { Pet: schema } } } as unknown as OpenApiDocument).get(
    'GET /pets',
  );
}

describe('the contract of an operation', () => {
  it.each([
    ['its name', { operationId: 'showPet' }],
    ['its place in a client', { 'x-etalon-resource': 'animals', 'x-etalon-method': 'show' }],
    ['what it says to people', { summary: 'One.', description: 'More.', tags: ['pets'] }],
    ['that it will end', { deprecated: true }],
  ])('is the same, whatever %s', (_, changes) => expect(markOf(changes)).toBe(markOf({})));

  it('is the same, whatever a schema is titled', () =>
    expect(markOf({}, { ...pet, title: 'Animal' })).toBe(markOf({})));

  it.each([
    ['a property called like a title', { ...pet, properties: { title: { type: 'number' } } }],
    ['what a property is', { ...pet, properties: { title: { type: 'string' }, name: { type: 'string' } } }],
  ])('changes with %s', (_, schema) => expect(markOf({}, schema)).not.toBe(markOf({})));
});
