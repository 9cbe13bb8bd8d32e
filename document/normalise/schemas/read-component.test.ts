// A document that is read again after edits is what it would be if nothing of it had been read before.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadDocument } from '../../load-document.ts';
import type { Readings } from '../../source/library.ts';

const folder = mkdtempSync(join(tmpdir(), 'etalon-read-component-'));
afterAll(() => rmSync(folder, { recursive: true }));

const document = `openapi: 3.0.3
info: { title: Farm, version: '1' }
paths: {}
components:
  schemas:
    Animal:
      type: object
      properties:
        kind: { type: string }
      discriminator:
        propertyName: kind
        mapping:
          cow: '#/components/schemas/Cow'
          hen: '#/components/schemas/Hen'
    Cow:
      allOf:
        - $ref: '#/components/schemas/Animal'
        - properties:
            milk: { type: number, exclusiveMinimum: 3 }
    Hen:
      allOf:
        - $ref: '#/components/schemas/Animal'
    Any:
      oneOf:
        - $ref: '#/components/schemas/Cow'
        - $ref: '#/components/schemas/Hen'
      discriminator:
        propertyName: kind
    Some:
      anyOf:
        - $ref: '#/components/schemas/Cow'
        - $ref: '#/components/schemas/Hen'
    Old:
      type: object
      const: 3
      properties:
        size: { type: [number, string], examples: [1], minimum: 1, exclusiveMinimum: 2 }
`;

const edits: readonly (readonly [string, (text: string) => string])[] = [
  ['a line before everything', (text) => text.replace('paths: {}', '# more\npaths: {}')],
  ['the mapping of a base', (text) => text.replace('cow:', 'bull:')],
  [
    'the property of a base',
    (text) => text.replace('propertyName: kind\n        mapping', 'propertyName: sort\n        mapping'),
  ],
  [
    'a member that extends nothing any more',
    (text) => text.replace("- $ref: '#/components/schemas/Animal'\n        - prop", '- prop'),
  ],
  ['a component that is gone', (text) => text.replace('    Hen:\n', '    Cock:\n')],
  ['what is told', (text) => text.replace('const: 3', 'const: 4')],
  ['a description', (text) => text.replace('    Old:\n', '    Old:\n      description: Long ago.\n')],
  ['a title before others', (text) => text.replace('    Animal:\n', '    Animal:\n      title: Animal\n')],
];

const pairs = edits.flatMap((first) =>
  edits.map((second) => [`${first[0]}, then ${second[0]}`, first[1], second[1]] as const),
);

async function read(text: string, readings?: Readings): Promise<unknown> {
  writeFileSync(join(folder, 'farm.yaml'), text);
  const loaded = await loadDocument('farm.yaml', { workingFolder: folder, ...(readings && { readings }) });
  return { document: loaded.document, diagnostics: loaded.diagnostics };
}

describe('a document that was read before', () => {
  it('says things of components that are inherited, and has things told of it', async () => {
    expect(JSON.stringify(await read(document))).toMatch(/"mapping":\{"cow".*"diagnostics":\[\{/);
  });

  it.each(pairs)('is read anew after edits: %s', async (_, first, second) => {
    const readings: Readings = new Map();
    await read(document, readings);
    for (const text of [first(document), second(first(document)), document])
      expect(await read(text, readings)).toEqual(await read(text));
  });
});
