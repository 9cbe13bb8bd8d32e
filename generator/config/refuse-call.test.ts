/** Calls of the library that TypeScript would refuse: JavaScript is told in a sentence what is wrong with them. */
import { describe, expect, it } from 'vitest';
import { check, generate } from '../generate.ts';

describe.each([
  ['generate', generate],
  ['check', check],
] as const)('%s', (_, call) => {
  it.each([
    [{ documents: 'api.yaml' }, 'The option `documents` must be a list of texts.'],
    [{ emmit: ['types'] }, "generate and check have no option `emmit`. Did you mean 'emit'?"],
    [{ importExtension: '.js' }, 'generate and check have no option `importExtension`. There are documents, out,'],
    [{ failOn: 'all' }, "The option `failOn` must be 'ignored' or 'widened'."],
    [{ onProgress: 5 }, 'The option `onProgress` must be a function.'],
    [null, 'The options of generate and check are an object.'],
    ['api.yaml', 'The options of generate and check are an object.'],
  ])('%j', async (options, sentence) => {
    await expect(call(options as object)).rejects.toThrow(sentence);
    await expect(call(options as object)).rejects.toBeInstanceOf(TypeError);
  });
});
