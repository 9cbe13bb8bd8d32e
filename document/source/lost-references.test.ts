/** References that lead nowhere, back to themselves, or where they must not. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OpenApiDocument } from '../open-api.ts';
import { documentOf, heading, lines, loadFiles, loadText, withFiles } from '../testing/load-files.ts';
import { loadDocument } from '../load-document.ts';

const head = heading('3.1.0');

/** The schema of the 200 response of GET /a, as every test here puts it. */
function answer(document: OpenApiDocument): unknown {
  return document.paths['/a']?.operations['get']?.responses['200']?.content['application/json']?.schema;
}

function getA(schema: string): string {
  return `paths:\n  /a:\n    get:\n      operationId: a\n      responses:\n        "200":\n          description: ok\n          content: { application/json: { schema: ${schema} } }\n`;
}

const advice = 'Correct the reference, or define what it names; until then it is read as accepting everything.';

describe('references that lead nowhere', () => {
  it('are told with a suggestion and read as accepting everything', async () => {
    const loaded = await loadText(
      `${head}${getA('{ properties: { a: { $ref: "#/components/schemas/Agnet" }, b: { $ref: "agnet.yaml" } } }')}components: { schemas: { Agent: { type: string } } }\n`,
    );
    expect(answer(documentOf(loaded))).toEqual({ properties: { a: true, b: true } });
    expect(lines(loaded.diagnostics)).toEqual([
      "api.yaml:10:77 unresolved-reference: '#/components/schemas/Agnet' leads nowhere. (Did you mean 'Agent'?)",
      `api.yaml:10:120 unresolved-reference: 'agnet.yaml' does not exist. (${advice})`,
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
        help: advice,
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
