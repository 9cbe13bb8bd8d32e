/** What is referred to is known to be one thing, whoever refers to it and wherever it stands. */
import { describe, expect, it } from 'vitest';
import { documentOf, heading, loadFiles, loadText } from '../testing/load-files.ts';

const file = 'name: limit\nin: query\nschema: { type: integer }\n';
const list = (reference: string) => `{ get: { parameters: [{ $ref: '${reference}' }], responses: {} } }`;

async function components(files: { readonly [name: string]: string }): Promise<(string | undefined)[]> {
  const { paths } = documentOf(await loadFiles(files));
  const operations = Object.values(paths).flatMap((item) => Object.values(item.operations));
  return operations.flatMap(({ parameters }) => parameters.map(({ component }) => component));
}

function paths(...references: readonly string[]): string {
  return ['paths:', ...references.map((reference, index) => `  /a${index}: ${list(reference)}`), ''].join('\n');
}

describe('a parameter that is referred to', () => {
  it('has the name of the component, also where a component is but a name for a file', async () => {
    const declared = [
      'components:',
      '  parameters:',
      '    Here: { name: here, in: query }',
      '    Limit: { $ref: ./page.yaml }',
      '',
    ].join('\n');
    const text = heading('3.1.0') + paths('#/components/parameters/Here', './page.yaml') + declared;
    expect(await components({ 'openapi.yaml': text, 'page.yaml': file })).toEqual([
      '#/components/parameters/Here',
      '#/components/parameters/Limit',
    ]);
  });

  it('has the name of its file where nobody declares it, and another where that is taken', async () => {
    const text = heading('3.1.0') + paths('./a/page-limit.yaml', './b/page-limit.yaml', './a/page-limit.yaml');
    expect(await components({ 'openapi.yaml': text, 'a/page-limit.yaml': file, 'b/page-limit.yaml': file })).toEqual([
      '#/components/parameters/PageLimit',
      '#/components/parameters/PageLimitB',
      '#/components/parameters/PageLimit',
    ]);
  });

  it('is a component in Swagger 2.0 as well', async () => {
    const text = `swagger: '2.0'\ninfo: { title: t, version: '1' }\n${paths('#/parameters/Limit')}parameters: { Limit: { name: limit, in: query, type: integer } }\n`;
    expect(await components({ 'openapi.yaml': text })).toEqual(['#/components/parameters/Limit']);
  });
});

describe('a header', () => {
  it('is a component where it is referred to, and none where it is described in place', async () => {
    const loaded = await loadText(
      [
        heading('3.1.0') + 'paths:',
        "  /a: { get: { responses: { '200': { description: d, headers: { x-a: { $ref: '#/components/headers/A' }, x-b: { schema: {} } } } } } }",
        'components: { headers: { A: { schema: { type: string } } } }',
      ].join('\n'),
    );
    const headers = documentOf(loaded).paths['/a']?.operations['get']?.responses['200']?.headers;
    expect(headers?.['x-a']?.component).toBe('#/components/headers/A');
    expect(headers?.['x-b']).not.toHaveProperty('component');
    expect(loaded.place('#/components/headers/A/schema')?.line).toBeGreaterThan(3);
  });
});
