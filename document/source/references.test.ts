/** References: what they name, and how schemas get their names. */
import { describe, expect, it } from 'vitest';
import type { OpenApiDocument } from '../open-api.ts';
import { documentOf, heading, lines, loadFiles, loadText } from '../testing/load-files.ts';

const head = heading('3.1.0');

/** The schema of the 200 response of GET /a, as every test here puts it. */
function answer(document: OpenApiDocument): unknown {
  return document.paths['/a']?.operations['get']?.responses['200']?.content['application/json']?.schema;
}

function getA(schema: string): string {
  return `paths:\n  /a:\n    get:\n      operationId: a\n      responses:\n        "200":\n          description: ok\n          content: { application/json: { schema: ${schema} } }\n`;
}

describe('schemas that references name', () => {
  it('a component that is exactly a reference to a file gives the file its name, wherever it is named from', async () => {
    const loaded = await loadFiles({
      'api.yaml': `${head}paths: { /a: { $ref: paths/a.yaml } }\ncomponents: { schemas: { Pet: { $ref: schemas/animal.yaml } } }\n`,
      'paths/a.yaml':
        'get:\n  operationId: a\n  responses: { 200: { description: ok, content: { application/json: { schema: { $ref: ../schemas/animal.yaml } } } } }\n',
      'schemas/animal.yaml':
        'type: object\nproperties:\n  mother: { $ref: animal.yaml }\n  father: { $ref: "../api.yaml#/components/schemas/Pet" }\n  home: { $ref: place.yaml#/definitions/home }\n',
      'schemas/place.yaml': 'definitions: { home: { type: string } }\n',
    });
    expect(loaded.diagnostics).toEqual([]);
    expect(answer(documentOf(loaded))).toEqual({ $ref: '#/components/schemas/Pet' });
    expect(documentOf(loaded).components.schemas).toEqual({
      Pet: {
        type: 'object',
        properties: {
          mother: { $ref: '#/components/schemas/Pet' },
          father: { $ref: '#/components/schemas/Pet' },
          home: { $ref: '#/components/schemas/home' },
        },
      },
      home: { type: 'string' },
    });
    expect(loaded.files).toEqual(['api.yaml', 'schemas/animal.yaml', 'paths/a.yaml', 'schemas/place.yaml']);
  });

  it('a second component for the same file is another name for it', async () => {
    const loaded = await loadFiles({
      'api.yaml': `${head}components: { schemas: { A: { $ref: x.yaml }, B: { $ref: x.yaml }, C: { $ref: "#/components/schemas/B" } } }\n`,
      'x.yaml': 'type: string',
    });
    expect(documentOf(loaded).components.schemas).toEqual({
      A: { type: 'string' },
      B: { $ref: '#/components/schemas/A' },
      C: { $ref: '#/components/schemas/B' },
    });
  });

  it('files without a component are named after themselves, and a taken name gets the folder', async () => {
    const loaded = await loadFiles({
      'api.yaml': `${head}${getA('{ oneOf: [{ $ref: agent-turn.yaml }, { $ref: v2/agent-turn.yaml }, { $ref: v3/v2/agent-turn.yaml }] }')}`,
      'agent-turn.yaml': 'type: string',
      'v2/agent-turn.yaml': 'type: number',
      'v3/v2/agent-turn.yaml': 'type: boolean',
    });
    expect(Object.keys(documentOf(loaded).components.schemas)).toEqual(['AgentTurn', 'AgentTurnV2', 'AgentTurn2']);
  });

  it('pointers into the inside of a schema make components with readable names', async () => {
    const loaded = await loadText(
      `${head}components:\n  schemas:\n    Agent: { type: object, properties: { tools: { type: array, items: { type: string } } } }\n    One: { $ref: "#/components/schemas/Agent/properties/tools/items", description: one }\n`,
    );
    expect(documentOf(loaded).components.schemas['One']).toEqual({
      $ref: '#/components/schemas/AgentToolsItem',
      description: 'one',
    });
    expect(documentOf(loaded).components.schemas['AgentToolsItem']).toEqual({ type: 'string' });
  });

  it('names are escaped where a pointer needs it', async () => {
    const loaded = await loadText(
      `${head}${getA('{ $ref: "#/components/schemas/a~1b%20c" }')}components: { schemas: { "a/b c": { type: string } } }\n`,
    );
    expect(loaded.diagnostics).toEqual([]);
    expect(answer(documentOf(loaded))).toEqual({ $ref: '#/components/schemas/a~1b%20c' });
  });

  it('anchors, identifiers and $self name schemas too', async () => {
    const loaded = await loadFiles({
      'api.yaml': `openapi: 3.2.0\n$self: https://example.com/api/openapi\ninfo: { title: T, version: "1" }\n${getA('{ prefixItems: [{ $ref: "#pet" }, { $ref: "https://example.com/api/openapi#/components/schemas/Pet" }, { $ref: "https://example.com/api/other.yaml" }, { $ref: "https://example.com/schemas/tree" }] }')}components:\n  schemas:\n    Pet: { $anchor: pet, type: string }\n    Tree: { $id: "https://example.com/schemas/tree", $defs: { leaf: { type: number } }, properties: { leaf: { $ref: "#/$defs/leaf" }, next: { $ref: tree } } }\n`,
      'other.yaml': 'type: boolean',
    });
    expect(lines(loaded.diagnostics)).toEqual([]);
    const names = ['Pet', 'Pet', 'Other', 'Tree'].map((name) => ({ $ref: `#/components/schemas/${name}` }));
    expect(answer(documentOf(loaded))).toEqual({ prefixItems: names });
    expect(documentOf(loaded).components.schemas['Tree']).toEqual({
      properties: { leaf: { $ref: '#/components/schemas/leaf' }, next: { $ref: '#/components/schemas/Tree' } },
    });
  });

  it('a discriminator mapping is rewritten like a reference, or by the name of a component', async () => {
    const loaded = await loadFiles({
      'api.yaml': `${head}components:\n  schemas:\n    Pet: { oneOf: [{ $ref: cat.yaml }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: kind, mapping: { cat: cat.yaml, dog: Dog } } }\n    Dog: { type: object }\n`,
      'cat.yaml': 'type: object',
    });
    expect(documentOf(loaded).components.schemas['Pet']).toEqual({
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
      discriminator: {
        propertyName: 'kind',
        mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
      },
    });
  });

  it('references in our own extensions name schemas, in others they are data', async () => {
    const loaded = await loadFiles({
      'api.yaml': `${head}x-etalon-stream: { item: { $ref: item.yaml } }\nx-other: { $ref: item.yaml }\n`,
      'item.yaml': 'type: string',
    });
    expect(documentOf(loaded)).toMatchObject({
      'x-etalon-stream': { item: { $ref: '#/components/schemas/Item' } },
      'x-other': { $ref: 'item.yaml' },
    });
  });
});

describe('other references', () => {
  it('are replaced by what they name, through chains and files; their description wins', async () => {
    const loaded = await loadFiles({
      'api.yaml': `${head}paths:\n  /a/{id}:\n    parameters: [{ $ref: "#/components/parameters/Id", description: mine }]\n    get:\n      operationId: a\n      requestBody: { $ref: bodies.yaml#/one }\n      responses: { 200: { $ref: "#/components/responses/Ok" }, 404: { $ref: missing.yaml } }\ncomponents:\n  parameters: { Id: { $ref: "#/components/parameters/Id2" }, Id2: { name: id, in: path, required: true, schema: { type: string } } }\n  responses: { Ok: { description: ok, headers: { X-A: { $ref: "#/components/headers/A" } }, links: { next: { $ref: "#/components/links/Next" } } } }\n  headers: { A: { schema: { type: integer } } }\n  links: { Next: { operationId: a } }\n`,
      'bodies.yaml':
        'one: { $ref: "#/two" }\ntwo: { content: { text/plain: { examples: { a: { $ref: example.yaml } } } } }\n',
      'example.yaml': 'value: { $ref: data }\n',
      'missing.yaml': 'description: gone\n',
    });
    expect(lines(loaded.diagnostics)).toEqual([]);
    const operation = documentOf(loaded).paths['/a/{id}']?.operations['get'];
    expect(operation?.parameters).toMatchObject([{ name: 'id', description: 'mine' }]);
    expect(operation?.requestBody?.content['text/plain']?.examples).toEqual({ a: { value: { $ref: 'data' } } });
    expect(operation?.responses).toMatchObject({
      200: { headers: { 'X-A': { schema: { type: 'integer' } } }, links: { next: { operationId: 'a' } } },
      404: { description: 'gone' },
    });
  });

  it('in examples, defaults, enums and constants are data', async () => {
    const schema =
      '{ type: object, default: { $ref: a }, example: { $ref: b }, enum: [{ $ref: c }], const: { $ref: d }, properties: { $ref: { type: string } } }';
    const loaded = await loadText(`${head}${getA(schema)}`);
    expect(loaded.diagnostics).toEqual([]);
    expect(answer(documentOf(loaded))).toEqual({
      type: 'object',
      default: { $ref: 'a' },
      examples: [{ $ref: 'b' }],
      enum: [{ $ref: 'c' }],
      const: { $ref: 'd' },
      properties: { $ref: { type: 'string' } },
    });
  });

  it('to Markdown give its text', async () => {
    const loaded = await loadFiles({
      'api.yaml': 'openapi: 3.1.0\ninfo: { title: T, version: "1", description: { $ref: about.md } }\n',
      'about.md': '# About\n',
    });
    expect(documentOf(loaded).info.description).toBe('# About\n');
    expect(lines(loaded.diagnostics)[0]).toMatch(
      /^api.yaml:2:\d+ misplaced-reference: 'description' cannot be a reference/,
    );
  });

  it('in place of whole maps are followed, and told', async () => {
    const loaded = await loadFiles({
      'api.yaml': `${head}paths: { $ref: paths.yaml }\ncomponents: { schemas: { $ref: schemas.yaml } }\n`,
      'paths.yaml': '/a: { get: { operationId: a, responses: {} } }',
      'schemas.yaml': 'A: { type: string }\nB: { $ref: "api.yaml#/components/schemas/A" }',
    });
    expect(Object.keys(documentOf(loaded).paths)).toEqual(['/a']);
    expect(documentOf(loaded).components.schemas).toEqual({
      A: { type: 'string' },
      B: { $ref: '#/components/schemas/A' },
    });
    expect(loaded.diagnostics.map(({ code }) => code)).toEqual([
      'document/misplaced-reference',
      'document/misplaced-reference',
    ]);
  });
});

describe('references that are none', () => {
  it('a name alone is that of a schema, where no file is called so', async () => {
    const loaded = await loadText(
      `${head}${getA('{ $ref: Pet }')}components: { schemas: { Pet: { type: string } } }\n`,
    );
    expect(answer(documentOf(loaded))).toEqual({ $ref: '#/components/schemas/Pet' });
    expect(lines(loaded.diagnostics)).toEqual([
      expect.stringContaining("reference-form: 'Pet' is no reference; it is read as '#/components/schemas/Pet'."),
    ]);
  });

  it('backslashes are slashes', async () => {
    const loaded = await loadFiles({
      'api.yaml': `${head}${getA("{ $ref: 'schemas\\pet.yaml#/Pet' }")}`,
      'schemas/pet.yaml': 'Pet: { type: string }\n',
    });
    expect(answer(documentOf(loaded))).toEqual({ $ref: '#/components/schemas/Pet' });
    expect(lines(loaded.diagnostics)).toEqual([
      expect.stringContaining("reference-form: 'schemas\\pet.yaml' is no reference; it is read as 'schemas/pet.yaml'."),
    ]);
  });

  it('a name that nothing is called leads nowhere', async () => {
    const loaded = await loadText(`${head}${getA('{ $ref: Pet }')}`);
    expect(lines(loaded.diagnostics)).toEqual([expect.stringContaining("unresolved-reference: 'Pet' does not exist.")]);
  });
});
