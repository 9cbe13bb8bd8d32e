// Who loads a document hears of extensions that have no effect because of how they are written.
import { expect, it } from 'vitest';
import { documentOf, lines, loadText } from '../testing/load-files.ts';

const pagination = 'x-etalon-pagination: { kind: cursor, items: data, cursor: after, from: last }';
const text = (extension: string, property = '') => `openapi: 3.1.0
info: { title: Shop, version: '1' }
paths:
  /orders:
    get: { operationId: orders, ${extension}, responses: { 200: { description: All. } } }
components: { schemas: { State: { enum: [open, closed]${property} } } }
`;

const told = async (document: string) => lines((await loadText(document)).diagnostics);

it('are told on operations', async () => {
  expect(await told(text(pagination))).toEqual([]);
  expect(await told(text(pagination.replace('kind', 'style')))).toEqual([
    "api.yaml:5:33 lint/extension-form: 'x-etalon-pagination' must have required property 'kind'.",
  ]);
});

it('are told on named schemas, though no operation has any', async () => {
  expect(await told(text('tags: [x]', ', x-etalon-lifecicle: {}'))).toEqual([
    "api.yaml:6:57 lint/extension-form: There is no extension 'x-etalon-lifecicle'. (Did you mean 'x-etalon-lifecycle'?)",
  ]);
});

it('leaves out an answer in the place of a failure that the operation cannot give, and says so', async () => {
  const schema = 'content: { application/json: { schema: { type: object, required: [id], properties: { id: {} } } } }';
  const look = (answer: string) => `openapi: 3.1.0
info: { title: Shop, version: '1' }
paths:
  /order:
    get:
      operationId: look
      x-etalon-when-failed: { method: glance, refused: ${answer} }
      responses: { 200: { description: One., ${schema} } }
`;
  const [right, wrong] = [await loadText(look('{ id: none }')), await loadText(look('{}'))];
  expect(documentOf(right).paths['/order']?.operations['get']).toHaveProperty('x-etalon-when-failed');
  expect(lines(right.diagnostics)).toEqual([]);
  expect(documentOf(wrong).paths['/order']?.operations['get']).not.toHaveProperty('x-etalon-when-failed');
  expect(lines(wrong.diagnostics)).toEqual([
    "api.yaml:7:47 lint/failure-answer: 'look' cannot answer this: must have required property 'id'; 'x-etalon-when-failed' is left out.",
  ]);
});
