import { describe, expect, it } from 'vitest';
import { withPercentQuotes } from './quoted-names.ts';
import { readMultipart } from './read-multipart.ts';

const header = 'multipart/form-data; boundary="x-y"';
const bytesOf = (text: string) => new TextEncoder().encode(text);

function form(...parts: readonly (readonly [disposition: string, content: string])[]) {
  const texts = parts.map(
    ([more, content]) => `--x-y\r\ncontent-disposition: form-data; ${more}\r\n\r\n${content}\r\n`,
  );
  return bytesOf(`${texts.join('')}--x-y--\r\n`);
}

async function namesIn(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const read = await readMultipart(bytes, header, { kind: 'multipart' });
  if ('problem' in read) return read.problem;
  return Object.entries(read.value as object).map(([name, value]) => [
    name,
    value instanceof File ? value.name : value,
  ]);
}

describe('a form', () => {
  it('may have quotation marks in its names as clients in Go write them', async () => {
    const said = 'say \\"no\\" to this';
    const bytes = form(['name="a"; filename="one \\"two\\".txt"', said], ['name="b"', said], ['name="c\\"d"', '1']);
    expect(await namesIn(bytes)).toEqual([
      ['a', 'one "two".txt'],
      ['b', said],
      ['c"d', '1'],
    ]);
  });

  it('is taken as it is where it can be read so', async () => {
    const bytes = form(['name="a"; filename="one%22.txt"', '\\"'], ['name="b"; filename="C:\\dir\\x.txt"', '']);
    expect(await namesIn(bytes)).toEqual([
      ['a', 'one".txt'],
      ['b', 'C:\\dir\\x.txt'],
    ]);
  });

  it('that is none stays none, and is known as that at once, however long it is', async () => {
    expect(await namesIn(bytesOf('nothing of "a\\"b"'))).toBe('is not valid multipart/form-data');
    const boundaries = bytesOf('--x-y\\"'.repeat(300_000));
    const began = performance.now();
    expect(withPercentQuotes(boundaries, header)).toBeUndefined();
    expect(withPercentQuotes(bytesOf('a\\\\"'), 'multipart/form-data')).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
