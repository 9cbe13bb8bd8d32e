/** Known edits and what is said of them: each kind of change on each side that it can happen on. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadDocument } from '../load-document.ts';
import type { OpenApiDocument } from '../open-api.ts';
import { baseDocument } from './cases/base-document.ts';
import { edits } from './cases/edits.ts';
import { keywordRows } from './cases/keyword-rows.ts';
import { memberEdits } from './cases/member-edits.ts';
import { knownFields, objectNames } from '../normalise/known-fields.ts';
import { changeCodes } from './change-codes.ts';
import type { Change } from './change.ts';
import { diffDocuments } from './diff-documents.ts';
import { verdictOf } from './verdict.ts';

const folder = mkdtempSync(join(tmpdir(), 'etalon-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function loaded(document: object): Promise<OpenApiDocument> {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(document));
  const { document: found } = await loadDocument(file);
  if (found === undefined) throw new Error('the document cannot be read');
  return found;
}

function shown({ code, side, class: kind }: Change): string {
  return `${kind} ${side} ${code}`;
}

/** What says where something stands, how it is read, or what is put in where it is referred to; what headers cannot vary. */
const uncompared = [
  'document.openapi',
  'document.components',
  'document.$self',
  ...[
    'responses',
    'parameters',
    'examples',
    'requestBodies',
    'headers',
    'links',
    'callbacks',
    'pathItems',
    'mediaTypes',
  ].map((name) => `components.${name}`),
  ...['allowEmptyValue', 'style', 'allowReserved'].map((name) => `header.${name}`),
];

describe('known edits', () => {
  it.each(edits)('$title', async ({ from, edit, expected }) => {
    const base = baseDocument();
    from?.(base);
    const changed = structuredClone(base);
    edit(changed);
    const changes = diffDocuments(await loaded(base), await loaded(changed));
    // The same may happen to several operations, or in several places.
    expect([...new Set(changes.map(shown))].toSorted()).toEqual([...expected].toSorted());
  });

  it('cover every member of every object', () => {
    const covered = new Set(memberEdits.map(({ member }) => member));
    const members = objectNames.flatMap((name) =>
      [...knownFields(name)].flatMap(([field, since]) => (since === '2.0' ? [] : [`${name}.${field}`])),
    );
    expect(members.filter((member) => !covered.has(member))).toEqual(uncompared);
  });

  it('cover every kind of change', () => {
    const inRows = keywordRows.flatMap(([, , , ...said]) => said.join(', ').split(', '));
    const said = [...edits.flatMap(({ expected }) => expected), ...inRows];
    const covered = new Set(said.map((each) => each.split(' ').at(-1)));
    expect(changeCodes.filter((code) => !covered.has(code))).toEqual([]);
  });
});

describe('a difference', () => {
  it('of a document with itself is nothing, and no version step', async () => {
    const document = await loaded(baseDocument());
    expect(diffDocuments(document, document)).toEqual([]);
    expect(verdictOf([])).toEqual({ overall: 'none', client: 'none', server: 'none' });
  });

  it('names a change of a shared schema once, with all operations that it reaches', async () => {
    const changed = baseDocument() as { components: { schemas: { Pet: { required: string[] } } } };
    changed.components.schemas.Pet.required = ['id'];
    const changes = diffDocuments(await loaded(baseDocument()), await loaded(changed));
    expect(changes).toEqual([
      expect.objectContaining({
        code: 'property-became-optional',
        side: 'response',
        operations: ['GET /pets', 'POST /pets/{id}'],
        new: '#/components/schemas/Pet/properties/kind',
      }),
      expect.objectContaining({ side: 'request', operations: ['POST /pets/{id}'] }),
    ]);
    expect(verdictOf(changes).overall).toBe('major');
  });

  it('names credentials that the document asks for once, with all operations that have them from there', async () => {
    const edited = (security: object[]) => {
      const document = baseDocument() as { security: object; paths: { '/events': { get: object } } };
      document.security = security;
      Object.assign(document.paths['/events'].get, { security: [] });
      return loaded(document);
    };
    const changes = diffDocuments(await edited([{ key: [] }]), await edited([{ key: [] }, {}]));
    expect(changes).toMatchObject([
      { code: 'security-relaxed', operations: ['GET /pets', 'POST /pets/{id}'], old: '#/security', new: '#/security' },
    ]);
  });

  it('says of a parameter what is other about how it is written', async () => {
    const described = (more: object) => ({
      openapi: '3.1.0',
      info: { title: 'Teas', version: '1' },
      paths: { '/teas': { get: { parameters: [{ name: 'ids', in: 'query', schema: { type: 'array' }, ...more }] } } },
    });
    const says = async (old: object, newer: object) =>
      diffDocuments(await loaded(described(old)), await loaded(described(newer))).map(({ says: said }) => said);
    expect(await says({}, { explode: false })).toEqual(["query parameter 'ids' is not exploded now"]);
    expect(await says({ explode: false }, {})).toEqual(["query parameter 'ids' is exploded now"]);
    expect(await says({}, { style: 'pipeDelimited', explode: false })).toEqual([
      "query parameter 'ids' is written in the style pipeDelimited now",
    ]);
  });

  it('ends for schemas that contain themselves', async () => {
    const own = baseDocument() as { components: { schemas: { Pet: { properties: { [name: string]: object } } } } };
    own.components.schemas.Pet.properties['parent'] = { $ref: '#/components/schemas/Pet' };
    const other = structuredClone(own);
    Object.assign(other.components.schemas.Pet.properties['name'] ?? {}, { type: 'integer' });
    const changes = diffDocuments(await loaded(own), await loaded(other));
    expect(changes.map(shown).toSorted()).toEqual([
      'wire-breaking request type-changed',
      'wire-breaking response type-changed',
    ]);
  });

  it('finds no change where a schema is only written otherwise', async () => {
    const changed = baseDocument() as { components: { schemas: { [name: string]: object } } };
    const { Pet: pet = {} } = changed.components.schemas;
    changed.components.schemas['Pet'] = { allOf: [pet] };
    expect(diffDocuments(await loaded(baseDocument()), await loaded(changed))).toEqual([]);
  });

  interface Schemas {
    readonly paths: object;
    readonly components: { readonly schemas: { [name: string]: object } };
  }
  const edited = async (first: object, edit: (schemas: Schemas) => void) => {
    const own = baseDocument() as Schemas;
    own.components.schemas['Pet'] = first;
    const other = structuredClone(own);
    edit(other);
    return diffDocuments(await loaded(own), await loaded(other))
      .map(shown)
      .toSorted();
  };

  it('hears every member of allOf about a property, and the way round in not', async () => {
    const one = { properties: { kind: { type: 'string' } } };
    const two = { properties: { kind: { enum: ['a', 'b'] } } };
    const changes = await edited({ allOf: [one, two] }, ({ components: { schemas } }) => {
      schemas['Pet'] = { allOf: [one, { properties: { kind: { enum: ['a'] } } }] };
    });
    expect(changes).toEqual(['source-breaking response value-removed', 'wire-breaking request value-removed']);
    const turned = await edited({ not: { maxLength: 3 } }, ({ components: { schemas } }) => {
      schemas['Pet'] = { not: { maxLength: 5 } };
    });
    expect(turned).toEqual(['wire-breaking request keyword-changed', 'wire-breaking response keyword-changed']);
  });

  it('ends where members of allOf say of a property that it is what they are', async () => {
    const child = { properties: { child: { $ref: '#/components/schemas/Pet' } } };
    const said = { allOf: [child, child, { properties: { name: { type: 'string' } } }] };
    const changes = await edited(said, ({ components: { schemas } }) => {
      schemas['Pet'] = { allOf: [child, child, { properties: { name: { type: 'integer' } } }] };
    });
    expect(new Set(changes)).toEqual(
      new Set(['wire-breaking request type-changed', 'wire-breaking response type-changed']),
    );
  });

  it('sees a property that is owed without being described', async () => {
    const changes = await edited({ required: ['a'] }, ({ components: { schemas } }) => {
      schemas['Pet'] = { required: ['a', 'b'] };
    });
    expect(changes).toEqual([
      'source-breaking response property-became-required',
      'wire-breaking request property-became-required',
    ]);
  });

  it('is nothing where names of schemas change that only point to each other, but for the names', async () => {
    const own = { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] };
    const cat = { properties: { friend: { $ref: '#/components/schemas/Cat' }, lives: { type: 'integer' } } };
    const old = { ...(baseDocument() as Schemas) };
    Object.assign(old.components.schemas, {
      Pet: {
        ...own,
        discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat', dog: 'Dog' } },
      },
      Cat: cat,
      Dog: { properties: { barks: { type: 'boolean' } } },
    });
    const newer = JSON.parse(
      JSON.stringify(old).replaceAll('schemas/Cat', 'schemas/Feline').replace('"Cat":', '"Feline":'),
    ) as object;
    const changes = diffDocuments(await loaded(old), await loaded(newer))
      .map(shown)
      .toSorted();
    expect(changes).toEqual(['compatible interface schema-added', 'source-breaking interface schema-removed']);
  });
});
