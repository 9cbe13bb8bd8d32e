/** What handlers give as headers, as text. */
import { describe, expect, it } from 'vitest';
import { writeHeaders } from './write-headers.ts';

const described = {
  'x-json': { required: false, explode: false, json: true },
  'x-spread': { required: false, explode: true },
};

describe('a header', () => {
  it.each([
    ['X-Plain', { a: 1, b: 'x' }, 'a,1,b,x'],
    ['X-Spread', { a: 1, b: 'x' }, 'a=1,b=x'],
    ['X-List', [1, { a: 2 }], '1,{"a":2}'],
    ['X-Json', { a: ['é\u{1F600}'] }, String.raw`{"a":["\u00e9\ud83d\ude00"]}`],
  ])('%s is written as its description has it', (name, value, text) => {
    expect(writeHeaders({ [name]: value }, described)).toEqual([[name.toLowerCase(), text]]);
  });

  it('that is given several times is one for each cookie, and none where it is not given', () => {
    const cookies = [
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ];
    expect(writeHeaders({ 'Set-Cookie': ['a=1', 'b=2'], 'X-Plain': undefined })).toEqual(cookies);
  });
});
