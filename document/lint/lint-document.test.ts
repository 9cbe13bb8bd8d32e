/** Linting: every rule finds what it is for, in its place, and nothing in a sound document. */
import { describe, expect, it } from 'vitest';
import type { Files } from '../testing/load-files.ts';
import type { LintOptions } from './lint-document.ts';
import { lines, withFiles } from '../testing/load-files.ts';
import { lintDocument } from './lint-document.ts';

const sound = `openapi: 3.1.0
info: { title: Pets, version: "1", license: { name: MIT, identifier: MIT } }
servers: [{ url: "https://pets.test" }]
security: []
tags: [{ name: pets, description: Animals. }]
paths:
  /pets:
    get:
      operationId: listPets
      summary: All pets
      tags: [pets]
      x-etalon-resource: pets
      x-etalon-method: list
      x-etalon-pagination: { kind: cursor, items: data, cursor: after, from: last_id }
      parameters: [{ name: after, in: query, schema: { type: string, pattern: "^p" }, example: p1 }]
      responses:
        "200":
          description: Pets.
          content: { application/json: { schema: { $ref: "#/components/schemas/Page" }, examples: { one: { value: { data: [{ kind: cat }] } } } } }
        "400": { description: No. }
components:
  schemas:
    Page: { type: object, required: [data], properties: { data: { type: array, items: { $ref: "#/components/schemas/Pet" } } } }
    Pet: { type: object, required: [kind], properties: { kind: { type: string, enum: [cat, dog] }, id: { type: string, readOnly: true } } }
`;

function lint(files: Files | string, options: LintOptions = {}): Promise<string[]> {
  const all: Files = typeof files === 'string' ? { 'api.yaml': files } : files;
  const root = Object.keys(all)[0] ?? '';
  return withFiles(all, async (folder) => lines(await lintDocument(root, { workingFolder: folder, ...options })));
}

function changed(from: string, to: string): string {
  if (!sound.includes(from)) throw new Error(`'${from}' is not in the document.`);
  return sound.replace(from, to);
}

const ours = { ignore: ['redocly', 'swagger-parser'] };

describe('lintDocument', () => {
  it('is silent about a sound document', async () => {
    expect(await lint(sound)).toEqual([]);
  });

  it.each([
    [
      'operation-tag',
      '      tags: [pets]\n',
      '',
      "api.yaml:8:5 lint/operation-tag: 'listPets' has no tag. (Give it one tag: documentation is grouped by it.)",
    ],
    [
      'operation-description',
      '      summary: All pets\n',
      '',
      "api.yaml:8:5 lint/operation-description: 'listPets' has neither summary nor description. (Say in a summary what it does.)",
    ],
    [
      'operation-example',
      ', examples: { one: { value: { data: [{ kind: cat }] } } }',
      '',
      "api.yaml:19:22 lint/operation-example: 'listPets' has no example for application/json. (Add one under `examples`: mocks and documentation show it.)",
    ],
    [
      'example-fits',
      '[{ kind: cat }]',
      '[{ kind: cat }, { kind: cow }]',
      'api.yaml:19:147 lint/example-fits: The example at \'/data/1/kind\' does not fit its schema: must be equal to one of the allowed values: ["cat","dog"]. (Correct the example, or the schema where it is right.)',
    ],
    [
      'example-fits',
      'example: p1',
      'example: q1',
      'api.yaml:15:96 lint/example-fits: The example does not fit its schema: must match pattern "^p". (Correct the example, or the schema where it is right.)',
    ],
    [
      'extension-form',
      'x-etalon-method: list',
      'x-etalon-method: "list pets"',
      'api.yaml:13:24 lint/extension-form: \'x-etalon-method\'  must match pattern "^[\\p{L}_$][\\p{L}\\p{M}\\p{N}_$]*$".'.replace(
        "'  must",
        "' must",
      ),
    ],
    [
      'extension-form',
      'x-etalon-method: list',
      'x-etalon-metod: list',
      "api.yaml:13:23 lint/extension-form: There is no extension 'x-etalon-metod'. (Did you mean 'x-etalon-method'?)",
    ],
    [
      'extension-form',
      'enum: [cat, dog]',
      'enum: [cat, dog], x-etalon-resource: pets',
      "api.yaml:24:117 lint/extension-form: 'x-etalon-resource' is read on an operation, not on a schema.",
    ],
    [
      'lifecycle-states',
      'enum: [cat, dog]',
      'enum: [cat, dog], x-etalon-lifecycle: { initial: [cta], transitions: { cat: [cat] }, terminal: [cat] }',
      "api.yaml:24:98 lint/lifecycle-states: 'cta' is no state of the enum. (Did you mean 'cat'?)|api.yaml:24:98 lint/lifecycle-states: The lifecycle does not speak of 'dog'.|api.yaml:24:98 lint/lifecycle-states: 'cat' is terminal, and yet other states follow it.",
    ],
    [
      'pagination-parameters',
      'cursor: after',
      'cursor: aftre',
      "api.yaml:14:65 lint/pagination-parameters: 'listPets' has no query parameter 'aftre'. (Did you mean 'after'?)",
    ],
    [
      'poll-operation',
      'x-etalon-method: list',
      'x-etalon-poll: { operation: listPet, field: status, terminal: [done], parameters: {} }',
      "api.yaml:13:35 lint/poll-operation: There is no operation 'listPet'. (Did you mean 'listPets'?)",
    ],
  ])('%s: finds %j changed to %j', async (_, from, to, expected) => {
    expect(await lint(changed(from, to), ours)).toEqual(expected.split('|'));
  });

  it('stream-order: knows the events that items can be', async () => {
    const item =
      '{ oneOf: [{ $ref: "#/components/schemas/Pet" }, { type: object, properties: { kind: { const: bird } } }] }';
    const stream = (order: string): string =>
      changed(
        'x-etalon-method: list',
        `x-etalon-stream: { framing: sse, key: kind, errors: error, item: ${item}, order: "${order}" }`,
      );
    expect(await lint(stream('cat dog* (bird | error)'), ours)).toEqual([]);
    expect(await lint(stream('cat brid'), ours)).toEqual([
      expect.stringMatching(/lint\/stream-order: No item of the stream is called 'brid'\. \(Did you mean 'bird'\?\)$/),
    ]);
    expect(await lint(stream('cat (bird'), ours)).toEqual([
      expect.stringMatching(
        /lint\/stream-order: The order is malformed at character 5: This parenthesis is never closed\.$/,
      ),
    ]);
  });

  it('requirements: ids are unique, operations exist and are spoken of', async () => {
    const files = (requirements: string): Files => ({
      'pets/openapi.yaml': sound,
      'pets/requirements/pets.yaml': requirements,
    });
    expect(await lint(files('- { id: PETS-001, operations: [listPets] }\n'), ours)).toEqual([]);
    const found = await lint(
      files(
        '- { id: PETS-001, operations: [listPet] }\n- { id: PETS-001, operations: [] }\n- { id: pets, operations: [] }\n',
      ),
      ours,
    );
    expect(found.map((line) => line.replace(/^\S+ lint\/requirements: /, ''))).toEqual([
      "The requirement id 'PETS-001' is given twice.",
      "The requirement 'PETS-001' names 'listPet', which is no operation. (Did you mean 'listPets'?)",
      "'pets' is not a requirement id like LLAMA-STACK-TURN-007.",
      "No requirement speaks of 'listPets'.",
    ]);
  });

  it('examples of requests need not have what is read-only, examples of answers do', async () => {
    const strictPet = changed('required: [kind]', 'required: [kind, id]');
    const body =
      'requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Pet" }, example: { kind: cat } } } }';
    const found = await lint(strictPet.replace('      parameters:', `      ${body}\n      parameters:`), ours);
    expect(found).toEqual([
      expect.stringContaining("The example at '/data/0' does not fit its schema: must have required property 'id'"),
    ]);
  });

  it('a pattern that would never end ends', async () => {
    const hostile = changed('pattern: "^p" }, example: p1', `pattern: "^(a+)+$" }, example: "${'a'.repeat(60)}!"`);
    const start = performance.now();
    expect(await lint(hostile, ours)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('names one place once, however many operations lead there, and asks for a summary once', async () => {
    const shared = JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'T', version: '1' },
      paths: Object.fromEntries(
        ['/a', '/b', '/c'].map((path) => [
          path,
          { get: { responses: { 404: { $ref: '#/components/responses/No' } } } },
        ]),
      ),
      components: { responses: { No: { description: 'No.', content: { 'application/json': { schema: {} } } } } },
    });
    const found = await lint(shared, { ignore: ['swagger-parser'] });
    expect(found.filter((line) => line.includes('operation-example'))).toHaveLength(1);
    expect(found.filter((line) => line.includes('operation-summary'))).toEqual([]);
  });

  it('adds what Redocly and swagger-parser find, in our shape and places', async () => {
    const found = await lint(changed('        "400": { description: No. }\n', ''));
    expect(found).toEqual([
      'api.yaml:16:7 redocly/operation-4xx-response: Operation must have at least one `4XX` response.',
    ]);
    expect(
      await lint(changed('summary: All pets', 'sumary: All pets'), {
        ignore: ['lint', 'swagger-parser', 'redocly/operation-summary'],
      }),
    ).toEqual([
      "api.yaml:10:15 unknown-field: 'sumary' is not a field of an operation; it is left out. (Did you mean 'summary'?)",
    ]);
    expect(
      await lint(changed('identifier: MIT', 'identifier: MIT, url: "https://mit.test"'), { ignore: ['redocly'] }),
    ).toEqual(['api.yaml:2:36 swagger-parser/invalid: #/info/license must match exactly one schema in oneOf.']);
  });

  it('tells ours alone where others find fault in the same place', async () => {
    const found = await lint(changed('enum: [cat, dog]', 'enum: [cat, dog], minLength: a'), {
      ignore: ['swagger-parser'],
    });
    expect(found).toEqual([
      "api.yaml:24:109 wrong-type: 'minLength' is a string and must be a number. (Write the value as the type that is asked for.)",
    ]);
  });

  it('says why swagger-parser was not asked', async () => {
    expect(await lint(changed('openapi: 3.1.0', 'openapi: 3.2.0'), { ignore: ['redocly'] })).toEqual([
      'swagger-parser/skipped: swagger-parser was not asked: it does not know OpenAPI 3.2.',
    ]);
  });

  it('reads nothing outside the folder, by no way', async () => {
    const found = await withFiles(
      {
        'a/api.yaml': changed('{ $ref: "#/components/schemas/Page" }', '{ $ref: ../secret.yaml }'),
        'secret.yaml': 'type: hunter2',
      },
      async (folder) => lintDocument('a/api.yaml', { workingFolder: folder }),
    );
    expect(found.some(({ code }) => code === 'document/outside-folder')).toBe(true);
    expect(JSON.stringify(found)).not.toContain('hunter2');
  });

  it('makes every warning an error when asked to be strict', async () => {
    const found = await withFiles({ 'api.yaml': changed('      tags: [pets]\n', '') }, async (folder) =>
      lintDocument('api.yaml', { workingFolder: folder, strict: true }),
    );
    expect(found.map(({ severity, code }) => [severity, code])).toEqual([['error', 'lint/operation-tag']]);
  });
});
