/** The same API in another version of OpenAPI, or written otherwise, is the same API. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compareFiles } from './compare-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'etalon-same-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function changesBetween(old: object, newer: object): Promise<readonly string[]> {
  writeFileSync(join(folder, 'old.json'), JSON.stringify(old));
  writeFileSync(join(folder, 'new.json'), JSON.stringify(newer));
  const { difference } = await compareFiles('old.json', 'new.json', { workingFolder: folder });
  return difference?.changes.map(({ code, side, says }) => `${side} ${code}: ${says}`) ?? ['unreadable'];
}

const info = { title: 'Pets', version: '1' };
const properties = { name: { type: 'string' }, age: { type: 'integer', minimum: 0 } };

const swagger = {
  swagger: '2.0',
  info,
  host: 'pets.example',
  basePath: '/v1',
  schemes: ['https'],
  consumes: ['application/json'],
  produces: ['application/json', 'application/xml'],
  securityDefinitions: {
    key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    basic: { type: 'basic' },
    login: {
      type: 'oauth2',
      flow: 'accessCode',
      authorizationUrl: 'https://login.example/ask',
      tokenUrl: 'https://login.example/token',
      scopes: { read: 'Reads.' },
    },
  },
  security: [{ key: [] }, { login: ['read'] }],
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        parameters: [
          { name: 'tags', in: 'query', type: 'array', items: { type: 'string' }, collectionFormat: 'pipes' },
          { name: 'ids', in: 'query', type: 'array', items: { type: 'string' }, collectionFormat: 'multi' },
          { name: 'sort', in: 'query', type: 'array', items: { type: 'string' } },
          { name: 'limit', in: 'query', type: 'integer', maximum: 10, exclusiveMaximum: true },
        ],
        responses: {
          200: {
            description: 'Pets.',
            schema: { type: 'array', items: { $ref: '#/definitions/Pet' } },
            headers: { 'X-Count': { type: 'integer' } },
          },
        },
      },
      post: {
        operationId: 'createPet',
        parameters: [{ name: 'pet', in: 'body', required: true, schema: { $ref: '#/definitions/Pet' } }],
        responses: { 201: { description: 'Made.' }, default: { description: 'No.' } },
      },
    },
    '/photos': {
      post: {
        operationId: 'sendPhoto',
        consumes: ['multipart/form-data'],
        parameters: [
          { name: 'photo', in: 'formData', type: 'file', required: true },
          { name: 'note', in: 'formData', type: 'string' },
        ],
        responses: { 204: { description: 'Kept.' } },
      },
    },
  },
  definitions: {
    Pet: {
      type: 'object',
      required: ['name'],
      properties: { ...properties, owner: { type: 'string', 'x-nullable': true } },
    },
  },
};

const array = { type: 'array', items: { type: 'string' } };
const both = (schema: object) => ({ 'application/json': { schema }, 'application/xml': { schema } });

const openapi30 = {
  openapi: '3.0.3',
  info,
  servers: [{ url: 'https://pets.example/v1' }],
  security: [{ key: [] }, { login: ['read'] }],
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        parameters: [
          { name: 'tags', in: 'query', style: 'pipeDelimited', explode: false, schema: array },
          { name: 'ids', in: 'query', explode: true, schema: array },
          { name: 'sort', in: 'query', explode: false, schema: array },
          { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 10, exclusiveMaximum: true } },
        ],
        responses: {
          200: {
            description: 'Pets.',
            headers: { 'X-Count': { schema: { type: 'integer' } } },
            content: both({ type: 'array', items: { $ref: '#/components/schemas/Pet' } }),
          },
        },
      },
      post: {
        operationId: 'createPet',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
        },
        responses: { 201: { description: 'Made.' }, default: { description: 'No.' } },
      },
    },
    '/photos': {
      post: {
        operationId: 'sendPhoto',
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['photo'],
                properties: { photo: { type: 'string', format: 'binary' }, note: { type: 'string' } },
              },
            },
          },
        },
        responses: { 204: { description: 'Kept.' } },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      basic: { type: 'http', scheme: 'basic' },
      login: {
        type: 'oauth2',
        flows: {
          authorizationCode: {
            authorizationUrl: 'https://login.example/ask',
            tokenUrl: 'https://login.example/token',
            scopes: { read: 'Reads.' },
          },
        },
      },
    },
    schemas: {
      Pet: {
        type: 'object',
        required: ['name'],
        properties: { ...properties, owner: { type: 'string', nullable: true } },
      },
    },
  },
};

describe('no change is told', () => {
  it('where 2.0 becomes 3.0, or goes back', async () => {
    expect(await changesBetween(swagger, openapi30)).toEqual([]);
    expect(await changesBetween(openapi30, swagger)).toEqual([]);
  });

  it('where 3.0 becomes 3.1', async () => {
    const openapi31 = JSON.parse(
      JSON.stringify(openapi30)
        .replace('3.0.3', '3.1.0')
        .replaceAll('"maximum":10,"exclusiveMaximum":true', '"exclusiveMaximum":10')
        .replaceAll('"type":"string","nullable":true', '"type":["string","null"]'),
    ) as object;
    expect(await changesBetween(openapi30, openapi31)).toEqual([]);
  });

  it('where what stood in place gets a name in another section than schemas, or loses it', async () => {
    const [old, named] = [structuredClone(openapi30), structuredClone(openapi30)];
    const post = named.paths['/pets'].post as { requestBody: object; responses: object };
    Object.assign(named.components, {
      requestBodies: { Pet: post.requestBody },
      responses: { Made: { description: 'Made.' } },
      parameters: { Limit: named.paths['/pets'].get.parameters[3] },
      headers: { Count: { schema: { type: 'integer' } } },
    });
    post.requestBody = { $ref: '#/components/requestBodies/Pet' };
    post.responses = { 201: { $ref: '#/components/responses/Made' }, default: { description: 'No.' } };
    Object.assign(named.paths['/pets'].get.parameters, { 3: { $ref: '#/components/parameters/Limit' } });
    named.paths['/pets'].get.responses[200].headers['X-Count'] = { $ref: '#/components/headers/Count' } as never;
    expect(await changesBetween(old, named)).toEqual([]);
    expect(await changesBetween(named, old)).toEqual([]);
  });

  it('but the name, where a schema that stood in place gets one', async () => {
    const [old, named] = [structuredClone(openapi30), structuredClone(openapi30)];
    const content = named.paths['/photos'].post.requestBody.content['multipart/form-data'] as { schema: object };
    Object.assign(named.components.schemas, { Photo: content.schema });
    content.schema = { $ref: '#/components/schemas/Photo' };
    expect(await changesBetween(old, named)).toEqual(['interface schema-added: schema Photo was added']);
    expect(await changesBetween(named, old)).toEqual(['interface schema-removed: schema Photo was removed']);
  });
});

/** Pets told apart by `kind`, which each of them says itself. */
function pinned(dog: string) {
  const pet = (kind: object) => ({ type: 'object', required: ['kind'], properties: { kind } });
  const schema = {
    oneOf: [dog, 'Cat'].map((name) => ({ $ref: `#/components/schemas/${name}` })),
    discriminator: { propertyName: 'kind' },
  };
  const answer = { description: 'A pet.', content: { 'application/json': { schema } } };
  return {
    openapi: '3.1.0',
    info,
    paths: { '/pet': { get: { operationId: 'getPet', responses: { 200: answer } } } },
    components: { schemas: { [dog]: pet({ const: 'dog' }), Cat: pet({ enum: ['cat'] }) } },
  };
}

describe('what is no change', () => {
  it('is another name for an alternative that says itself by which value it is told', async () => {
    expect(await changesBetween(pinned('Dog'), pinned('Hound'))).not.toEqual([]);
    expect(
      (await changesBetween(pinned('Dog'), pinned('Hound'))).filter((line) => /value-|discriminator/.test(line)),
    ).toEqual([]);
  });

  it('is another order of members of a schema that no operation uses', async () => {
    const unused = (required: readonly string[]) => ({
      ...pinned('Dog'),
      components: { schemas: { ...pinned('Dog').components.schemas, Alone: { type: 'object', required, properties } } },
    });
    expect(await changesBetween(unused(['name', 'age']), unused(['age', 'name']))).toEqual([]);
    expect(await changesBetween(unused(['name', 'age']), unused(['name']))).toHaveLength(1);
  });
});
