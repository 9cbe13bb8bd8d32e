/** What other checkers could not read is told, but not first: it says nothing of the document. */
import { expect, it } from 'vitest';
import { withFiles } from '../testing/load-files.ts';
import { lintDocument } from './lint-document.ts';

it('tells last what another could not read, and how to do without it', async () => {
  const loop = `openapi: 3.1.0
info: { title: Loop, version: "1" }
paths: {}
components: { schemas: { Loop: { $ref: "#/components/schemas/Loop" } } }
`;
  const told = await withFiles({ 'api.yaml': loop }, (workingFolder) =>
    lintDocument('api.yaml', { workingFolder, ignore: ['swagger-parser'] }),
  );
  expect(told.map(({ code }) => code)).toEqual(['document/reference-loop', 'redocly/failed']);
  expect(told.at(-1)?.help).toContain('`--ignore redocly` leaves it out');
});
