/** Calls of the library that TypeScript would refuse: JavaScript is told in a sentence what is wrong with them. */
import { describe, expect, it } from 'vitest';
import { lintDocument, loadDocument, type LintOptions } from './index.ts';

describe.each([
  ['loadDocument', loadDocument],
  ['lintDocument', lintDocument],
] as const)('%s', (_, call) => {
  it.each([
    [[undefined, {}], 'A document is named by its path or URL, not by undefined.'],
    [[new URL('file:///api.yaml'), {}], 'not by a URL object: give its `href`, or the path of a file.'],
    [[['api.yaml'], {}], 'not by a list.'],
    [['api.yaml', null], 'The options of a document are an object, not null.'],
    [['api.yaml', { overlays: 'o.yaml' }], 'The option `overlays` of a document must be a list of texts.'],
    [['api.yaml', { strict: 'yes' }], 'The option `strict` of a document must be true or false.'],
  ])('%j', async ([file, options], sentence) => {
    await expect(call(file as string, options as LintOptions)).rejects.toThrow(sentence);
  });
});
