// Bodies of every media type: what the client is given is what the handler receives.
import { afterAll, describe, expect, it } from 'vitest';
import { toFile } from '#generated/wire/client';
import { openInMemory, transports } from './open-wire.ts';

describe.each(transports)('bodies %s', async (_, open) => {
  const wire = await open({ server: { limits: { bodyBytes: 100_000 } } });
  const { bodies } = wire.client;
  afterAll(() => wire.close());

  it.each([[null], [0], [false], [''], [[]], [{ ключ: ['€', { deep: null }] }], ['text']])(
    'carry JSON: %j',
    async (body) => {
      expect(await bodies.json({ body })).toMatchObject({ body, contentType: 'application/json' });
    },
  );

  it('may be absent, which is neither null nor empty', async () => {
    const absent = await bodies.optional();
    expect([Object.hasOwn(absent, 'body'), wire.sent.at(-1)?.body]).toEqual([false, undefined]);
    expect(await bodies.optional({ R: 1, G: 2 })).toMatchObject({ body: { R: 1, G: 2 } });
  });

  it('carry urlencoded fields of every style', async () => {
    const form = {
      text: 'a+b &=',
      count: 7,
      flag: false,
      words: ['x', 'y'],
      joined: ['a,b', 'c'],
      colour: { R: 1, G: 2 },
      deep: { R: 3, G: 4 },
    };
    expect(await bodies.form(form)).toMatchObject({ body: form });
    expect(wire.sent.at(-1)?.body).toBe(
      'text=a%2Bb%20%26%3D&count=7&flag=false&words=x&words=y&joined=a%2Cb,c&colour=%7B%22R%22%3A1%2C%22G%22%3A2%7D&deep[R]=3&deep[G]=4',
    );
  });

  it('carry files, texts, lists and objects in one multipart', async () => {
    const sent = {
      file: await toFile(new Uint8Array([104, 105]), 'ü "quoted".txt', { type: 'text/plain' }),
      more: [new File(['1'], 'one'), new File(['2'], 'two')],
      text: 'line\r\nline',
      count: 3,
      words: ['a', 'b'],
      joined: ['a|b', '100%', 'c d', ''],
      colour: { R: 1, G: 2 },
      typed: { R: 3, G: 4 },
    };
    const { body } = await bodies.multipart(sent);
    expect(body).toMatchObject({
      file: { name: 'ü "quoted".txt', text: 'hi' },
      more: [
        { name: 'one', text: '1' },
        { name: 'two', text: '2' },
      ],
      text: 'line\r\nline',
      count: 3,
      words: ['a', 'b'],
      joined: ['a|b', '100%', 'c d', ''],
      colour: { R: 1, G: 2 },
      typed: { R: 3, G: 4 },
    });
  });

  it('carry text, and lines of JSON', async () => {
    expect(await bodies.text({ body: 'a\nб' })).toMatchObject({ body: 'a\nб' });
    const lines = [
      { R: 1, G: 2 },
      { R: 3, G: 4 },
    ];
    expect(await bodies.lines({ body: lines })).toMatchObject({ body: lines });
  });

  it('carry bytes of any source, and give them back', async () => {
    const bytes = new Uint8Array(200_000).fill(7);
    for (const body of [bytes, new Blob([bytes]), new Blob([bytes]).stream()]) {
      const response = await bodies.binary({ body });
      const back = new Uint8Array(await response.arrayBuffer());
      expect([back.length, back.every((byte) => byte === 7)]).toEqual([200_000, true]);
    }
    await bodies.binary({ body: new Blob(['x'], { type: 'image/png' }) }, { contentType: 'image/png' });
    expect(wire.sent.at(-1)?.headers.get('content-type')).toBe('image/png');
  });

  it('are sent as JSON unless another type is asked for', async () => {
    expect(await bodies.several({ body: { R: 1, G: 2 } })).toMatchObject({
      contentType: 'application/json',
      body: { R: 1, G: 2 },
    });
    expect(await bodies.several({ body: 'x' }, { contentType: 'text/plain' })).toMatchObject({
      contentType: 'text/plain',
      body: 'x',
    });
    const form = { contentType: 'application/x-www-form-urlencoded' } as const;
    expect(await bodies.several({ body: { R: 1, G: 2 } }, form)).toMatchObject({ ...form, body: { R: 1, G: 2 } });
  });

  it('travel with methods that HTTP has only lately', async () => {
    expect(await wire.client.parameters.query.method({ R: 1, G: 2 })).toMatchObject({ body: { R: 1, G: 2 } });
    expect(wire.sent.at(-1)?.method).toBe('QUERY');
  });

  it.each([
    ['malformed JSON', '{', 'application/json', 400],
    ['nothing where something must be', '', 'application/json', 400],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'application/json', 400],
    ['too many levels', '['.repeat(1000), 'application/json', 400],
    ['too many bytes', `"${'a'.repeat(200_000)}"`, 'application/json', 413],
    ['an unknown type', 'x', 'application/x-unknown', 415],
  ])('are refused: %s', async (_name, body, type, status) => {
    const response = await wire.ask('/bodies/json', { method: 'POST', body, headers: { 'content-type': type } });
    expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([
      status,
      'application/problem+json',
    ]);
    expect(await response.json()).toMatchObject({ status, operation: 'sendJson' });
  });

  it('that break the schema are refused with the place in the value', async () => {
    const response = await wire.ask('/bodies/optional', {
      method: 'POST',
      body: '{"R":"x","G":1}',
      headers: { 'content-type': 'application/json' },
    });
    const { issues } = await response.json();
    expect([response.status, issues]).toMatchObject([400, [{ location: 'body', instancePath: '/R', keyword: 'type' }]]);
  });
});

describe('a server', () => {
  it('answers in the shape of the API where it has one', async () => {
    const { ask } = await openInMemory({
      server: { onInvalidRequest: ({ reason }) => ({ status: 422, body: { reason } }) },
    });
    const response = await ask('/bodies/json', {
      method: 'POST',
      body: '{',
      headers: { 'content-type': 'application/json' },
    });
    expect([response.status, await response.json()]).toEqual([422, { reason: 'malformed' }]);
  });
});
