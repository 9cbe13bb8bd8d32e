/** Results as the old server wrote them. */
import { describe, expect, it } from 'vitest';
import { pythonText } from './python-text.ts';

describe('the text of a value in Python', () => {
  it.each([
    ['a text', 'a text'],
    ["it's", "it's"],
    [null, 'None'],
    [true, 'True'],
    [[false, 1, 1.5, -2], '[False, 1, 1.5, -2]'],
    [{ a: 1, n: null }, "{'a': 1, 'n': None}"],
    [{ text: "it's" }, `{'text': "it's"}`],
    [{ text: `it's "both"` }, `{'text': 'it\\'s "both"'}`],
    [{ text: 'line\nbreak\ttab \\ back' }, `{'text': 'line\\nbreak\\ttab \\\\ back'}`],
    [{ text: 'ünï \u0007 \u00a0 \u2028 \u{1f600}' }, `{'text': 'ünï \\x07 \\xa0 \\u2028 \u{1f600}'}`],
    [{ nested: [{}, []] }, "{'nested': [{}, []]}"],
    [[1e21, 1e-7], '[1e+21, 1e-07]'],
  ])('of %j', (value, text) => {
    expect(pythonText(value)).toBe(text);
  });
});
