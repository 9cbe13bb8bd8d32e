// Formats, by what the documents that define them say is one and what is none.
import { describe, expect, it } from 'vitest';
import * as support from './support.ts';

/** Function → texts that are in the format, and texts that are not. */
const cases: readonly (readonly [(text: string) => boolean, readonly string[], readonly string[]])[] = [
  [support.isDateText, ['2024-02-29', '0000-01-01'], ['2023-02-29', '2024-13-01', '2024-1-01', '2024-01-32', '']],
  [
    support.isTimeText,
    ['00:00:00Z', '23:59:60Z', '01:29:60+01:30', '12:00:00.123-08:00'],
    ['24:00:00Z', '12:00:60Z', '12:00:00', '12:00Z', '12:00:00+24:00'],
  ],
  [
    support.isDateTimeText,
    ['2024-05-01T12:00:00Z', '2024-05-01t12:00:00.5+02:00'],
    ['2024-05-01 12:00:00Z', '2024-05-01', '2024-05-32T12:00:00Z'],
  ],
  [support.isDurationText, ['P1Y2M3D', 'PT1S', 'P4W', 'P1DT12H'], ['P', 'PT', 'P1', '1Y', 'P1YT', 'P1D1Y', 'P1Y3D']],
  [
    support.isEmailText,
    ['a@b.org', 'a.b+c@d-e.f', '"a b"@c.d', 'a@[127.0.0.1]', 'a@[IPv6:::1]'],
    ['a', '@b', 'a@', '.a@b.c', 'a..b@c.d', 'a@-b.c', 'a b@c.d'],
  ],
  [
    support.isHostnameText,
    ['a', 'a-b.c9', 'xn--mnchen-3ya.de'],
    ['-a', 'a-', 'a..b', '', 'a_b', `${'a'.repeat(64)}.b`],
  ],
  [support.isIpv4Text, ['127.0.0.1', '255.255.255.255'], ['256.0.0.1', '1.2.3', '01.2.3.4', '1.2.3.4.5']],
  [
    support.isIpv6Text,
    ['::', '::1', 'fe80::1:2', '1:2:3:4:5:6:7:8', '::ffff:1.2.3.4'],
    ['1', ':::', '1::2::3', '12345::', '1:2:3:4:5:6:7', '::1.2.3'],
  ],
  [
    support.isUriText,
    ['https://a.org/b?c#d', 'urn:a:b', 'mailto:a@b.c', 'http://[::1]:80/'],
    ['/a', 'a b:c', 'http://a b', 'http://[1/', '1a:b', 'http://a/%zz'],
  ],
  [support.isUriReferenceText, ['a/b', '#c', '//a/b', ''], ['a b', '\\', '#a#b', 'a[1]']],
  [
    support.isUuidText,
    ['2eb8aa08-aa98-11ea-b4aa-73b441d16380', '2EB8AA08-AA98-11EA-B4AA-73B441D16380'],
    ['2eb8aa08aa9811eab4aa73b441d16380', '2eb8aa08-aa98-11ea-b4aa-73b441d1638'],
  ],
  [support.isJsonPointerText, ['', '/a/~0~1', '/'], ['a', '/~', '/~2']],
  [support.isRelativeJsonPointerText, ['0', '1/a', '2#'], ['', '/a', '01', '-1', '0##']],
  [support.isRegexText, ['^a$', '\\d'], ['(', '\\a']],
  [support.isBase64Text, ['', 'YQ==', 'YWI=', 'YWJj'], ['YQ=', 'Y', 'Y===', 'YW-_']],
  [support.isBase64UrlText, ['', 'YQ', 'YW-_', 'YQ=='], ['Y', 'YW+/']],
];

describe.each(cases)('%o', (isInFormat, right, wrong) => {
  it.each(right)('takes %j', (text) => expect(isInFormat(text)).toBe(true));
  it.each(wrong)('refuses %j', (text) => expect(isInFormat(text)).toBe(false));
});

describe('formats of numbers', () => {
  it('have the limits of their width', () => {
    expect([-129, -128, 127, 128].map(support.isInt8)).toEqual([false, true, true, false]);
    expect([-(2 ** 15) - 1, 2 ** 15 - 1].map(support.isInt16)).toEqual([false, true]);
    expect([2 ** 31 - 1, 2 ** 31, 1.5].map(support.isInt32)).toEqual([true, false, false]);
    expect([-(2 ** 63), 2 ** 63].map(support.isInt64)).toEqual([true, false]);
    expect([-1, 0, 255, 256].map(support.isUint8)).toEqual([false, true, true, false]);
    expect([2 ** 16 - 1, 2 ** 16].map(support.isUint16)).toEqual([true, false]);
    expect([2 ** 32 - 1, 2 ** 32].map(support.isUint32)).toEqual([true, false]);
    expect([2 ** 63, 2 ** 64].map(support.isUint64)).toEqual([true, false]);
    expect([3.4e38, 3.5e38].map(support.isFloat)).toEqual([true, false]);
    expect([1e308, Infinity].map(support.isDouble)).toEqual([true, false]);
  });
});
