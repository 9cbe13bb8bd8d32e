// Calls that TypeScript would refuse: JavaScript is told in a sentence what is wrong with them.
import { describe, expect, it } from 'vitest';
import { UsageError } from './plan.ts';
import { verify, type VerifyOptions } from './verify.ts';

const target = 'http://127.0.0.1:9';

describe('an exam', () => {
  it.each([
    [undefined, 'the options of an exam are an object'],
    [{ api: 'llama-stack' }, 'the exam needs a target'],
    [{ api: 'llama-stack', target: 5 }, 'the exam needs a target'],
    [{ target }, 'the exam needs api or suite'],
    [{ api: 'llama-stack', target, only: 'agents/crud' }, '`only` must be a list of texts'],
    [{ api: 'llama-stack', target, timeoutMs: -1 }, '`timeoutMs` must be a number above zero'],
    [{ api: 'llama-stack', target, keys: 'first' }, '`keys` must be an object'],
  ])('is not begun with %j', async (options, sentence) => {
    const begun = verify(options as unknown as VerifyOptions);
    await expect(begun).rejects.toThrow(sentence);
    await expect(begun).rejects.toBeInstanceOf(UsageError);
  });
});
