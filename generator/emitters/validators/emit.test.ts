// The files of an API: validators of named schemas, tables of operations, indexes; they compile and they judge.
import { describe, expect, it } from 'vitest';
import { compile, compilers } from '../../testing/compile.ts';
import { loadEmitted, type Emitted } from './testing/load-emitted.ts';
import type { Validate } from './testing/load-schemas.ts';

const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object): object => ({ content: { 'application/json': { schema } } });

const document = {
  openapi: '3.2.0',
  info: { title: 'Test', version: '1' },
  paths: {
    '/pets/{pet_id}': {
      post: {
        operationId: 'update-pet',
        parameters: [
          { name: 'pet_id', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
          { name: 'constructor', in: 'query', schema: { type: 'integer' } },
          { name: 'X-Kind', in: 'header', schema: reference('Kind') },
        ],
        requestBody: {
          content: {
            'application/json': { schema: reference('Pet') },
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['file'],
                properties: { file: { type: 'string', format: 'binary' } },
              },
            },
          },
        },
        responses: {
          200: {
            description: 'Updated.',
            headers: { 'X-Count': { schema: { type: 'integer' } } },
            content: {
              'application/json': { schema: { type: 'array', items: reference('Pet') } },
              'text/event-stream': { itemSchema: reference('Kind') },
            },
          },
          '4XX': { description: 'Refused.', ...json({ type: 'object', required: ['error'] }) },
          default: { description: 'Broken.' },
        },
      },
    },
  },
  webhooks: {
    petGone: {
      post: {
        operationId: 'petGone',
        requestBody: json(reference('Pet')),
        responses: { 204: { description: 'Heard.' } },
      },
    },
  },
  components: {
    schemas: {
      Kind: { enum: ['cat', 'dog'] },
      Pet: {
        type: 'object',
        required: ['id', 'kind', 'secret'],
        properties: {
          id: { type: 'integer', readOnly: true },
          kind: reference('Kind'),
          secret: { type: 'string', writeOnly: true },
          parent: reference('Pet'),
        },
      },
    },
  },
};

type Table = {
  readonly parameters: { readonly [location: string]: { readonly [name: string]: Validate } };
  readonly requestBody: { readonly [mediaType: string]: Validate };
  readonly responses: {
    readonly [status: string]: { readonly content: Entries; readonly items: Entries; readonly headers: Entries };
  };
};
type Entries = { readonly [name: string]: Validate };

describe('the validators of an API', () => {
  it('are one module per schema, one per resource, two indexes and the support code', async () => {
    using emitted = await loadEmitted(document);
    const paths = emitted.files.map(({ path }) => path).filter((path) => !path.startsWith('validators/support'));
    expect(paths).toEqual([
      'validators/kind.ts',
      'validators/pet.ts',
      'validators/operations/pets.ts',
      'validators/operations/received.ts',
      'validators/operations/index.ts',
      'validators/index.ts',
    ]);
    expect(emitted.files.find(({ path }) => path === 'validators/pet.ts')?.origins).toEqual([
      '#/components/schemas/Pet',
    ]);
  });

  it('compile under every strict option, in every compiler', { timeout: 120_000 }, async () => {
    using emitted = await loadEmitted(document);
    const found = Object.keys(compilers).map((compiler) => compile(emitted.folder, compiler));
    expect(found).toEqual(found.map(() => []));
  });

  it('do not require in requests what is read-only, nor in responses what is write-only, at any depth', async () => {
    using emitted = await loadEmitted(document);
    const { validatePet, validatePetInput, isPet } = (await emitted.load('validators/index')) as {
      [name: string]: Validate;
    };
    expect(missing(validatePetInput, { parent: { parent: {} } })).toEqual([
      'kind',
      'secret',
      'kind',
      'secret',
      'kind',
      'secret',
    ]);
    expect(missing(validatePet, { parent: {} })).toEqual(['id', 'kind', 'id', 'kind']);
    expect(validatePetInput?.({ kind: 'cat', secret: 's', id: 'x' }).map(({ instancePath }) => instancePath)).toEqual([
      '/id',
    ]);
    expect([isPet?.({ id: 1, kind: 'dog' }), isPet?.({ kind: 'dog' })]).toEqual([true, false]);
  });

  it('stand in the table of their operation, loaded when asked for', async () => {
    using emitted = await loadEmitted(document);
    const table = await tableOf(emitted, 'update-pet');
    expect(shape(table)).toEqual({
      parameters: { path: ['pet_id'], query: ['constructor'], header: ['X-Kind'], cookie: [], querystring: [] },
      requestBody: ['application/json', 'multipart/form-data'],
      responses: {
        200: { content: ['application/json'], items: ['text/event-stream'], headers: ['X-Count'] },
        '4XX': { content: ['application/json'], items: [], headers: [] },
        default: { content: [], items: [], headers: [] },
      },
    });
    expect(missing(table.requestBody['application/json'], {})).toEqual(['kind', 'secret']);
    expect(missing(table.responses['200']?.content['application/json'], [{}])).toEqual(['id', 'kind']);
    expect(table.responses['200']?.items['text/event-stream']?.('cow')).toHaveLength(1);
    expect(table.responses['4XX']?.content['application/json']?.({})).toHaveLength(1);
    expect([table.parameters['path']?.['toString'], table.responses['constructor']]).toEqual([undefined, undefined]);
  });

  it('judge webhooks the other way round: their requests are written by the server', async () => {
    using emitted = await loadEmitted(document);
    const table = await tableOf(emitted, 'petGone');
    expect(missing(table.requestBody['application/json'], {})).toEqual(['id', 'kind']);
  });

  it('take bytes for a string that stands for bytes', async () => {
    using emitted = await loadEmitted(document);
    const validate = (await tableOf(emitted, 'update-pet')).requestBody['multipart/form-data'];
    expect([new Blob(['a']), new Uint8Array(1), 'text', 1].map((file) => validate?.({ file }).length)).toEqual([
      0, 0, 0, 1,
    ]);
  });

  it('are not loaded for an operation that is not there', async () => {
    using emitted = await loadEmitted(document);
    await expect(tableOf(emitted, 'toString')).rejects.toThrow('There is no operation toString.');
  });

  it('judge by what is left of a schema with a keyword that cannot be meant', async () => {
    const schemas = { ...document.components.schemas, Wrong: { type: 'string', pattern: '(' } };
    using emitted = await loadEmitted({ ...document, components: { schemas } });
    const { validateWrong } = await emitted.load('validators/wrong');
    expect(['(', 1].map((value) => (validateWrong as (value: unknown) => readonly unknown[])(value).length)).toEqual([
      0, 1,
    ]);
  });
});

async function tableOf(emitted: Emitted, operation: string): Promise<Table> {
  const { loadOperationValidators } = await emitted.load('validators/index');
  return (loadOperationValidators as (id: string) => Promise<Table>)(operation);
}

function missing(validate: Validate | undefined, value: unknown): readonly unknown[] | undefined {
  return validate?.(value).flatMap(({ keyword, params }) => (keyword === 'required' ? [params?.['missing']] : []));
}

/** The keys of the maps in a table. */
function shape(table: unknown): unknown {
  if (typeof table !== 'object' || table === null) return table;
  const entries = Object.entries(table);
  const isMap = entries.every(([, value]) => typeof value === 'function');
  return isMap ? Object.keys(table) : Object.fromEntries(entries.map(([key, value]) => [key, shape(value)]));
}
