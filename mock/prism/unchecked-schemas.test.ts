/** Schemas that Prism would pass over in silence are named. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadDocument, type OpenApiDocument } from '#document';
import { uncheckedSchemas } from './unchecked-schemas.ts';

it('names the schema of a request whose pattern cannot be compiled, and no other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'etalon-mock-'));
  const file = join(folder, 'patterns.json');
  const content = (pattern: string) => ({ content: { 'application/json': { schema: { type: 'string', pattern } } } });
  const responses = { 200: { description: 'Fine', ...content('(?i)') } };
  await writeFile(
    file,
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'x', version: '1' },
      paths: {
        '/a': { post: { requestBody: content('^a$'), responses } },
        '/b': { post: { requestBody: content('^b$'), responses } },
      },
    }),
  );
  const { document } = await loadDocument(file);
  await rm(folder, { recursive: true });
  // What cannot be read is left out where documents are loaded; should any of it stay, it is told.
  const broken = JSON.parse(JSON.stringify(document).replace('^b$', '(')) as OpenApiDocument;
  expect(uncheckedSchemas(broken).map((found) => found.pointer)).toEqual([
    '#/paths/~1b/operations/post/requestBody/content/application~1json/schema',
  ]);
});
