// Types of schemas, as printed: each case is one thing that other generators get wrong.
import { describe, expect, it } from 'vitest';
import type { JsonSchema, OpenApiDocument } from '#document';
import { buildApi } from '../../ir/index.ts';
import { assignNames } from '../../naming/index.ts';
import { typesEmitter } from './index.ts';

type Schemas = Readonly<Record<string, JsonSchema>>;

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe('a printed type', () => {
  it('is an interface for an object, with optional, nullable and documented properties', () => {
    expect(
      printed({
        Pet: {
          required: ['a'],
          properties: {
            a: { type: ['string', 'null'] },
            'b-c': { type: 'integer', format: 'int64', description: 'A number.', default: 1 },
          },
        },
      }),
    ).toBe(`export interface Pet {
a: string | null;
/**
 * A number.
 * @format int64
 * @default 1
 */
'b-c'?: number;
}
`);
  });

  it('keeps known properties beside typed additional ones', () => {
    expect(
      printed({ Pet: { properties: { a: { type: 'string' } }, additionalProperties: { type: 'number' } } }),
    ).toContain('[key: string]: number | string | undefined;');
  });

  it('says what a closed, an open and an empty object are', () => {
    expect(printed({ Pet: { type: 'object', additionalProperties: false } })).toBe(
      'export type Pet = Record<string, never>;\n',
    );
    expect(printed({ Pet: { type: 'object' } })).toBe('export interface Pet {\n[key: string]: unknown;\n}\n');
  });

  it('lists objects and lists as they are: an empty object is one with nothing in it', () => {
    expect(printed({ Pet: { enum: [{}, { a: [{}] }, [], 'x'] }, Box: { const: {} } })).toContain(
      "export type Pet = Record<string, never> | { a: [Record<string, never>] } | [] | 'x' | Unrecognized;",
    );
    expect(printed({ Pet: { const: {} } })).toBe('export type Pet = Record<string, never>;\n');
  });

  it('takes alternatives for what they are where other properties are merely allowed beside them', () => {
    const members = [{ type: 'object', properties: { a: { type: 'string' } } }, { type: 'null' }];
    expect(printed({ Pet: { anyOf: members, additionalProperties: true } })).toBe(
      'export type Pet = {\na?: string;\n} | null;\n',
    );
    expect(printed({ Pet: { anyOf: members, properties: { b: { type: 'string' } } } })).toContain('b?: string;\n} & (');
  });

  it('lists no value that is not of the type', () => {
    expect(printed({ Pet: { type: 'string', enum: [1, 'a', null, 'b'] } })).toContain("type PetInput = 'a' | 'b';");
    expect(printed({ Pet: { type: ['integer', 'null'], enum: [1, 'a', null] } })).toContain('type Pet = 1 | null;');
    expect(printed({ Pet: { type: 'string', const: 1 } })).toContain('type Pet = never;');
  });

  it('does not say of objects that they are objects', () => {
    const named = { Cat: { type: 'object', properties: { a: { type: 'string' } } } };
    expect(printed({ Pet: { type: 'object', allOf: [reference('Cat')] }, ...named })).toContain('type Pet = Cat;');
    expect(printed({ Pet: { type: 'object', oneOf: [reference('Cat'), { type: 'null' }] }, ...named })).toContain(
      'type Pet = (Cat | null) & {};',
    );
    expect(printed({ Pet: { type: 'object', oneOf: [reference('Cat'), { type: 'string' }] }, ...named })).toContain(
      'type Pet = {\n[key: string]: unknown;\n} & (Cat | string);',
    );
    expect(
      printed({ Pet: { type: 'object', additionalProperties: true, allOf: [reference('Cat')] }, ...named }),
    ).toContain('type Pet = {\n[key: string]: unknown;\n} & Cat;');
  });

  it('takes the tags that a member lists for its tags, whatever it is called', () => {
    const text = printed({
      Pet: {
        oneOf: [reference('Cat'), reference('Dog')],
        discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat' } },
      },
      Cat: { properties: { kind: { enum: ['cat', 'tabby'] } } },
      Dog: { properties: { kind: { enum: ['dog', 'hound'] } } },
    });
    expect(text).toContain(`export type Pet = (Cat & { kind: 'cat' | 'tabby' }) | (Dog & { kind: 'dog' | 'hound' });`);
    expect(text).toContain('export type PetInput = CatInput | DogInput;');
  });

  it('does not owe what another part says the other side writes', () => {
    const id = { type: 'string', readOnly: true };
    const text = printed({
      Pet: { allOf: [reference('Known'), { required: ['id', 'kind', 'name'], properties: { kind: { enum: ['a'] } } }] },
      Known: { type: 'object', properties: { id, kind: id, name: { type: 'string' } } },
    });
    expect(text).toContain(`export type PetInput = KnownInput & {
kind?: 'a';
name: {} | null;
};`);
    expect(text).toContain(`export type Pet = Known & {
kind: 'a';
id: {} | null;
name: {} | null;
};`);
  });

  it('leaves tags to members that tell them, and adds them to members that do not', () => {
    const union = printed({
      Pet: {
        oneOf: [reference('Cat'), reference('Dog')],
        discriminator: {
          propertyName: 'kind',
          mapping: { c: '#/components/schemas/Cat', d: '#/components/schemas/Dog' },
        },
      },
      Cat: { properties: { kind: { const: 'c' } } },
      Dog: { properties: { kind: { type: 'string' } } },
    });
    expect(union).toContain(`export type Pet = Cat | (Dog & { kind: 'd' });`);
  });

  it('cuts circles of aliases open without losing an alternative', () => {
    const files = all({
      Pet: { anyOf: [reference('Flag'), { type: 'string' }] },
      Flag: { anyOf: [reference('Pet'), { type: 'boolean' }, { type: 'array', items: reference('Pet') }] },
    });
    expect(files['types/pet.ts']).toContain('export type Pet = boolean | Pet[] | string;');
    expect(files['types/flag.ts']).toContain('export type Flag = string | boolean | Pet[];');
  });

  it('is one for requests and one for responses where they differ', () => {
    const files = all({
      Pet: {
        required: ['id', 'secret'],
        properties: {
          id: { type: 'string', readOnly: true },
          secret: { type: 'string', writeOnly: true },
          colour: reference('Colour'),
        },
      },
      Colour: { enum: ['black', 'white'] },
    });
    expect(files['types/pet.ts']).toContain('export interface Pet {\nid: string;\ncolour?: Colour;\n}');
    expect(files['types/pet.ts']).toContain('export interface PetInput {\nsecret: string;\ncolour?: ColourInput;\n}');
    expect(files['types/colour.ts']).toContain("export type Colour = 'black' | 'white' | Unrecognized;");
    expect(files['types/colour.ts']).toContain("export type ColourInput = 'black' | 'white';");
  });

  it('leaves out what is marked where its reference leads, or in a part', () => {
    const files = all({
      Pet: {
        required: ['at', 'by', 'of', 'name'],
        properties: {
          at: reference('Stamp'),
          by: { allOf: [{ type: 'string' }, { readOnly: true }] },
          of: { allOf: [reference('Stamp'), { minLength: 1 }] },
          name: { type: 'string' },
        },
      },
      Stamp: { type: 'string', readOnly: true },
    });
    expect(files['types/pet.ts']).toContain('export interface PetInput {\nname: string;\n}');
  });

  it('puts alternatives beside properties in parentheses', () => {
    expect(
      printed({
        Pet: {
          properties: { a: { type: 'null' } },
          anyOf: [{ properties: { b: { type: 'null' } } }, { type: 'string' }],
        },
      }),
    ).toBe('export type Pet = {\na?: null;\n} & ({\nb?: null;\n} | string);\n');
  });

  it('has tuples with what may be left out and what may follow', () => {
    expect(
      printed({
        Pet: {
          prefixItems: [{ type: 'string' }, { type: ['number', 'null'] }],
          minItems: 1,
          items: { type: 'boolean' },
        },
      }),
    ).toBe('export type Pet = [string, (number | null)?, ...boolean[]];\n');
  });
});

/** The file of `Pet`. */
function printed(schemas: Schemas): string {
  return all(schemas)['types/pet.ts'] ?? '';
}

function all(schemas: Schemas): Record<string, string> {
  const api = buildApi(document(schemas), { name: 'pets', documentPath: 'pets.yaml' });
  const { names } = assignNames(api);
  const templates = { render: () => '', support: () => '' };
  return Object.fromEntries(typesEmitter.emit({ api, names, templates }).map((file) => [file.path, file.body]));
}

function document(schemas: Schemas): OpenApiDocument {
  const content = { 'application/json': { origin: '#/content', schema: reference('Pet') } };
  const responses = { 200: { origin: '#/200', description: 'Fine.', headers: {}, links: {}, content } };
  const operation = {
    origin: '#/post',
    operationId: 'postPet',
    tags: [],
    parameters: [],
    security: [],
    servers: [],
    responses,
    requestBody: { origin: '#/body', required: true, content },
  };
  return {
    openapi: '3.1.1',
    info: { title: 'Pets', version: '1' },
    servers: [],
    tags: [],
    security: [],
    webhooks: {},
    paths: { '/pets': { operations: { post: operation } } },
    components: { schemas, securitySchemes: {} },
  };
}
