/** Each keyword of JSON Schema is compared, and weighed for requests and answers apart. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadDocument } from '../load-document.ts';
import { baseDocument } from './cases/base-document.ts';
import { set } from './cases/at.ts';
import { keywordRows } from './cases/keyword-rows.ts';
import { diffDocuments } from './diff-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'etalon-keywords-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function withProperty(schema: unknown) {
  const document = baseDocument();
  set(document, 'components schemas Pet properties it', schema);
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(document));
  const loaded = await loadDocument(file);
  if (loaded.document === undefined) throw new Error('the document cannot be read');
  return loaded.document;
}

it.each(keywordRows)(
  'a change of %s from %j to %j is weighed for each side',
  async (_, old, newer, request, response) => {
    const changes = diffDocuments(await withProperty(old), await withProperty(newer));
    const said = (side: string) =>
      [...new Set(changes.filter((one) => one.side === side).map((one) => `${one.class} ${one.code}`))]
        .toSorted()
        .join(', ');
    expect([said('request'), said('response'), said('interface')]).toEqual([request ?? '', response ?? '', '']);
  },
);

/** The vocabulary of 2020-12 and of OpenAPI, but for what only names schemas. */
const vocabulary =
  '$ref $defs $anchor $comment allOf anyOf oneOf not if then else properties patternProperties additionalProperties ' +
  'propertyNames unevaluatedProperties items prefixItems contains unevaluatedItems dependentSchemas dependentRequired ' +
  'type enum const required minLength maxLength pattern minimum exclusiveMinimum maximum exclusiveMaximum multipleOf ' +
  'minItems maxItems uniqueItems minContains maxContains minProperties maxProperties format contentMediaType ' +
  'contentEncoding contentSchema title description default examples deprecated readOnly writeOnly discriminator xml ' +
  'externalDocs';

it('every keyword has a row', () => {
  const covered = new Set(keywordRows.map(([keyword]) => keyword));
  expect(vocabulary.split(' ').filter((keyword) => !covered.has(keyword))).toEqual([]);
});
