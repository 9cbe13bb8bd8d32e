/** References: what they name, how schemas get their names, and what happens when they lead nowhere. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OpenApiDocument } from '../open-api.ts';
import { documentOf, heading, lines, loadFiles, loadText, withFiles } from '../cases/load-files.ts';
import { loadDocument } from '../load-document.ts';

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

describe('references that lead nowhere', () => {
  it('are told with a suggestion and read as accepting everything', async () => {
    const loaded = await loadText(
      `${head}${getA('{ properties: { a: { $ref: "#/components/schemas/Agnet" }, b: { $ref: "agnet.yaml" } } }')}components: { schemas: { Agent: { type: string } } }\n`,
    );
    expect(answer(documentOf(loaded))).toEqual({ properties: { a: true, b: true } });
    expect(lines(loaded.diagnostics)).toEqual([
      "api.yaml:10:77 unresolved-reference: '#/components/schemas/Agnet' leads nowhere. (Did you mean 'Agent'?)",
      "api.yaml:10:120 unresolved-reference: 'agnet.yaml' does not exist.",
    ]);
  });

  it('are placed in the file where they stand, with the way that led there', async () => {
    const loaded = await loadFiles({
      'api.yaml': `${head}paths:\n  /a:\n    $ref: paths/a.yaml\n`,
      'paths/a.yaml': 'get:\n  operationId: a\n  responses:\n    "200":\n      $ref: ../responses/ok.yaml\n',
      'responses/ok.yaml': 'description: ok\ncontent:\n  application/json:\n    schema:\n      $ref: gone.yaml\n',
    });
    expect(loaded.diagnostics).toEqual([
      {
        code: 'document/unresolved-reference',
        severity: 'warning',
        message: "'responses/gone.yaml' does not exist.",
        place: { file: 'responses/ok.yaml', line: 5, column: 13 },
        pointer: '#/content/application~1json/schema/$ref',
        chain: [
          { file: 'api.yaml', line: 4, column: 3 },
          { file: 'paths/a.yaml', line: 4, column: 5 },
        ],
        excerpt: { firstLine: 4, lines: ['    schema:', '      $ref: gone.yaml'], caret: 13 },
      },
    ]);
  });

  it.each([
    ['to itself', 'A: { $ref: "#/components/schemas/A" }'],
    [
      'in a ring',
      'A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/C" }, C: { $ref: "#/components/schemas/A" }',
    ],
    ['through a file', 'A: { $ref: loop.yaml }'],
    ['through the inside of itself', 'A: { $ref: "#/components/schemas/A/properties/x" }'],
    [
      'through allOf',
      'A: { allOf: [{ $ref: "#/components/schemas/B" }] }, B: { anyOf: [{ not: { $ref: "#/components/schemas/A" } }] }',
    ],
  ])('loops %s are told, and end', async (_, schemas) => {
    const loaded = await loadFiles({
      'api.yaml': `${head}components: { schemas: { ${schemas} } }\n`,
      'loop.yaml': '$ref: loop2.yaml',
      'loop2.yaml': '$ref: loop.yaml',
    });
    expect([...new Set(loaded.diagnostics.map(({ code }) => code))]).toEqual(['document/reference-loop']);
    expect(JSON.stringify(documentOf(loaded).components.schemas)).toContain('true');
  });

  it('loops of other references end as well', async () => {
    const loaded = await loadText(
      `${head}paths:\n  /a:\n    get:\n      operationId: a\n      parameters: [{ $ref: "#/components/parameters/A" }]\n      responses: {}\n      callbacks: { onA: { $ref: "#/components/callbacks/A" } }\ncomponents:\n  parameters: { A: { $ref: "#/components/parameters/B" }, B: { $ref: "#/components/parameters/A" } }\n  callbacks: { A: { "{$url}": { post: { responses: {}, callbacks: { again: { $ref: "#/components/callbacks/A" } } } } } }\n`,
    );
    expect(loaded.diagnostics.map(({ code }) => code)).toEqual(['document/reference-loop', 'document/reference-loop']);
    expect(
      documentOf(loaded).paths['/a']?.operations['get']?.callbacks?.['onA']?.['{$url}']?.operations['post']
        ?.operationId,
    ).toBe('aOnAPost');
  });

  it('recursion through properties and items is no loop', async () => {
    const loaded = await loadText(
      `${head}components: { schemas: { Tree: { properties: { left: { $ref: "#/components/schemas/Tree" } }, items: { $ref: "#/components/schemas/Tree" } } } }\n`,
    );
    expect(loaded.diagnostics).toEqual([]);
  });
});

describe('references that are refused', () => {
  const secret = 'password: hunter2';
  const outside = `${head}${getA('{ $ref: ../secret.yaml }')}`;

  it('leave the folder of the root, and the option that allows it is named', async () => {
    const loaded = await withFiles({ 'inner/api.yaml': outside, 'secret.yaml': secret }, async (folder) => {
      const refused = await loadDocument('inner/api.yaml', { workingFolder: folder });
      const allowed = await loadDocument('inner/api.yaml', { workingFolder: folder, allowFolders: ['.'] });
      return { refused, allowed, folder };
    });
    expect(lines(loaded.refused.diagnostics)).toEqual([
      `inner/api.yaml:10:58 outside-folder: 'secret.yaml' is outside the folder of the root document. (If you trust the document, allow the folder: --allow-folder ${loaded.folder})`,
    ]);
    expect(JSON.stringify(loaded.refused)).not.toContain('hunter2');
    expect(loaded.allowed.diagnostics).toEqual([]);
  });

  it('do not tell whether what is outside exists', async () => {
    const loaded = await loadFiles({
      'api.yaml': `${head}${getA('{ allOf: [{ $ref: /etc/passwd }, { $ref: /etc/none }, { $ref: "file:///etc/passwd" }] }')}`,
    });
    expect(loaded.diagnostics.map(({ code }) => code)).toEqual([
      'document/outside-folder',
      'document/outside-folder',
      'document/outside-folder',
    ]);
  });

  it('leave the folder through a link', async () => {
    const { diagnostics } = await withFiles({ 'secret.yaml': secret }, async (folder) => {
      mkdirSync(join(folder, 'inner'));
      symlinkSync(join(folder, 'secret.yaml'), join(folder, 'inner/near.yaml'));
      symlinkSync(folder, join(folder, 'inner/up'));
      writeFileSync(
        join(folder, 'inner/api.yaml'),
        `${head}${getA('{ allOf: [{ $ref: near.yaml }, { $ref: up/secret.yaml }] }')}`,
      );
      return loadDocument('inner/api.yaml', { workingFolder: folder });
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['document/outside-folder', 'document/outside-folder']);
    expect(JSON.stringify(diagnostics)).not.toContain('hunter2');
  });

  it('a folder whose name begins alike is outside', async () => {
    const loaded = await withFiles(
      { 'api/api.yaml': `${head}${getA('{ $ref: ../api-secret/a.yaml }')}`, 'api-secret/a.yaml': secret },
      (folder) => loadDocument('api/api.yaml', { workingFolder: folder }),
    );
    expect(loaded.diagnostics.map(({ code }) => code)).toEqual(['document/outside-folder']);
  });

  it('lead to the network', async () => {
    const loaded = await loadText(
      `${head}${getA('{ anyOf: [{ $ref: "https://example.com/a.yaml" }, { $ref: "ftp://example.com/a.yaml" }] }')}`,
    );
    expect(lines(loaded.diagnostics).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      "url-refused: 'https://example.com/a.yaml' is on the network and is not read. (Allow it with --allow-urls, or copy the file beside the document.)",
      "url-refused: 'ftp://example.com/a.yaml' is on the network and is not read. (Only http and https URLs can be read.)",
    ]);
    expect(answer(documentOf(loaded))).toEqual({ anyOf: [true, true] });
  });
});
