/** Places: what a schema speaks of, how it is changed, and samples that the schema accepts. */
import { fileURLToPath } from 'node:url';
import { loadDocument } from '#document';
import type { Json, JsonSchema } from '#document';
import { describe, expect, it } from 'vitest';
import { indexDocument } from '../../../schema/api-document.ts';
import { createSchemas } from '../../../schema/schemas.ts';
import { documentOf } from '../../../format/locate.ts';
import { editItem, editPlace, standsAt } from './edit-place.ts';
import { partsOf } from './parts-of.ts';
import { placeText, placesOf } from './places-of.ts';
import { isNullable } from './read-place.ts';
import { sampleOf } from './sample-of.ts';

const { document } = await loadDocument(fileURLToPath(new URL('../../../toy/document.yaml', import.meta.url)));
if (document === undefined) throw new Error('the toy document must load');
const toy = document;

const textsOf = (schema: JsonSchema): readonly string[] => placesOf(schema, toy).map((place) => placeText(place));

describe('the places of a schema', () => {
  it('are its properties, items and members, through references and alternatives', () => {
    const schema = {
      anyOf: [
        { type: 'object', properties: { list: { type: 'array', items: { $ref: '#/components/schemas/Talk' } } } },
        { type: 'object', properties: { map: { type: 'object', additionalProperties: { type: 'string' } } } },
        { type: 'null' },
      ],
    };
    expect(textsOf(schema)).toEqual(['list', 'list.*', 'list.*.id', 'list.*.text', 'map', 'map.{}']);
  });

  it('come to an end in schemas that hold themselves', () => {
    const tree: Json = { type: 'object', properties: { left: { $ref: '#/components/schemas/Tree' } } };
    const inTree = { ...toy, components: { ...toy.components, schemas: { Tree: tree } } };
    const texts = placesOf({ $ref: '#/components/schemas/Tree' }, inTree).map((place) => placeText(place));
    expect(texts.length).toBeLessThan(4);
  });

  it('know what is required and what may be null', () => {
    const [part] = partsOf(indexDocument(toy).operations.get('getThing') ?? missing(), indexDocument(toy));
    const count = part?.places.find(({ path }) => path[0] === 'count');
    expect(count).toMatchObject({ required: true });
    expect(count === undefined ? undefined : isNullable(count)).toBe(true);
  });
});

describe('an edit', () => {
  const root: Json = { list: [{ a: 1 }, { a: 2 }, { b: 3 }], map: { x: 1, y: 2 } };

  it('changes all that the path leads to', () => {
    expect(editPlace(root, ['list', '*', 'a'], () => 0)).toEqual({
      list: [{ a: 0 }, { a: 0 }, { b: 3 }],
      map: { x: 1, y: 2 },
    });
    expect(editPlace(root, ['map', '{}'], () => undefined)).toEqual({ list: root['list'], map: {} });
  });

  it('changes only the items that it is told to', () => {
    expect(editItem(root, { path: ['list', '*', 'a'], items: [1] }, () => 0)).toMatchObject({
      list: [{ a: 1 }, { a: 0 }, { b: 3 }],
    });
  });

  it('gives the same value back where nothing changed', () => {
    expect(editPlace(root, ['list', '*', 'c'], () => 0)).toBe(root);
    expect(editPlace(root, ['list', '*', 'a'], (value) => value)).toBe(root);
    expect(standsAt(root, ['list', '*', 'c'])).toBe(false);
    expect(standsAt(root, ['list', '*', 'b'])).toBe(true);
  });

  it('never takes what a prototype has for a member', () => {
    expect(editPlace({}, ['constructor'], () => 1)).toEqual({});
  });
});

describe('a sample', () => {
  it('is accepted by its schema, for every answer of the house', async () => {
    const loaded = await loadDocument((await documentOf('llama-stack')) ?? '');
    const { document: house } = loaded;
    if (house === undefined) throw new Error('the document of llama-stack must load');
    const schemas = createSchemas(house);
    const wrong = Object.entries(house.components.schemas).flatMap(([name, schema]) => {
      const issues = schemas.check(`#/components/schemas/${name}`, sampleOf(schema, house));
      return issues.length === 0 ? [] : [`${name}: ${issues[0]?.message ?? ''}`];
    });
    expect(wrong).toEqual([]);
  });
});

function missing(): never {
  throw new Error('the toy has such an operation');
}
