import { describe, expect, it } from 'vitest';
import { exactInteger, fromJson, judgeable, toJson } from './exact-json-text.ts';

describe('exact JSON', () => {
  it.each([
    ['9007199254740993', 9_007_199_254_740_993n],
    ['-9223372036854775808', -9_223_372_036_854_775_808n],
    ['{"a":[1,18446744073709551615]}', { a: [1, 18_446_744_073_709_551_615n] }],
    ['{"18446744073709551615":"18446744073709551615"}', { '18446744073709551615': '18446744073709551615' }],
    ['"a \\"12345678901234567890\\" b"', 'a "12345678901234567890" b'],
  ])('reads %s as it is, and writes it so', (text, value) => {
    expect(fromJson(text)).toEqual(value);
    expect(toJson(value)).toBe(text);
  });

  it.each(['9007199254740991', '1.2345678901234567890', '12345678901234567890.5', '1e400', '1234567890123456789e2'])(
    'reads %s as a double',
    (text) => {
      expect(fromJson(text)).toBe(JSON.parse(text));
    },
  );

  it('refuses what is no JSON, long numbers in it or not', () => {
    expect(() => fromJson('[12345678901234567890')).toThrow(SyntaxError);
    expect(() => fromJson('012345678901234567890')).toThrow(SyntaxError);
  });

  it('takes its time for long texts in proportion to their length', () => {
    const text = JSON.stringify([`${'\\"'.repeat(200_000)}`, '1'.repeat(200_000)]);
    expect(fromJson(text)).toEqual(JSON.parse(text));
  });

  it('reads whole numbers as doubles where the document has no 64 bits for them', () => {
    const text = '{"size":9007199254740993,"count":9007199254740993,"__proto__":{"size":[9007199254740993]}}';
    const value = fromJson(text);
    expect(Object.entries(value as object)).toEqual([
      ['size', 9_007_199_254_740_993n],
      ['count', 9_007_199_254_740_992],
      ['__proto__', { size: [9_007_199_254_740_993n] }],
    ]);
    expect(fromJson('{"counts":{"x":{"y":9007199254740993}}}')).toEqual({
      counts: { x: { y: 9_007_199_254_740_993n } },
    });
  });

  it('gives validators what there is', () => {
    const value = { a: [2n ** 53n + 1n] };
    expect(judgeable(value)).toBe(value);
  });

  it('reads texts of parameters', () => {
    expect([exactInteger('9007199254740993'), exactInteger('7'), exactInteger('+9007199254740993')]).toEqual([
      9_007_199_254_740_993n,
      undefined,
      undefined,
    ]);
  });
});
