import { describe, expect, it } from 'vitest';
import type { ServerOperation } from './operation.ts';
import { createReceiver } from './receive.ts';

interface Event {
  readonly query: { readonly try?: number };
  readonly body: { readonly id: string };
}
type Result = { readonly status: 200; readonly body: { readonly heard: string } } | { readonly status: 410 };

const text = (value: unknown) =>
  typeof Object(value).id === 'string'
    ? []
    : [{ instancePath: '/id', schemaPath: '#/properties/id/type', keyword: 'type', message: 'must be string' }];

const operation: ServerOperation<Event, Result> = {
  id: 'orderCancelled',
  method: 'POST',
  path: 'orderCancelled',
  parameters: [{ name: 'try', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' }],
  body: { required: true, content: { 'application/json': { kind: 'json', validate: text } } },
  responses: { 200: { content: { 'application/json': { kind: 'json' } } }, 410: { content: {} } },
  security: [],
};

const post = (body: string, address = 'https://shop.example/hooks/7?try=2') =>
  new Request(address, { method: 'POST', body, headers: { 'content-type': 'application/json' } });

describe('a receiver', () => {
  const receiver = createReceiver(operation);

  it('gives the event, whatever the address', async () => {
    expect(await receiver.parse(post('{"id":"a"}'))).toMatchObject({ event: { query: { try: 2 }, body: { id: 'a' } } });
    expect(await receiver.parse(post('{"id":"b"}', 'https://shop.example'))).toMatchObject({
      event: { body: { id: 'b' } },
    });
  });

  it.each<[string, Request, number]>([
    ['another body', post('{"id":1}'), 400],
    ['no JSON', post('{'), 400],
    ['another method', new Request('https://shop.example/hooks', { method: 'PUT' }), 405],
    [
      'another media type',
      new Request('https://shop.example', { method: 'POST', body: 'id', headers: { 'content-type': 'text/plain' } }),
      415,
    ],
  ])('answers what is no event: %s', async (_, request, status) => {
    const parsed = await receiver.parse(request);
    expect('refuse' in parsed && parsed.refuse.status).toBe(status);
  });

  it('writes answers', async () => {
    const response = await receiver.answer({ status: 200, body: { heard: 'a' } });
    expect([response.status, await response.json()]).toEqual([200, { heard: 'a' }]);
    expect((await receiver.answer({ status: 410 })).status).toBe(410);
  });

  it('answers by a handler, and tells nobody why that failed', async () => {
    const answer = receiver.handle(({ body }) => {
      if (body.id === 'x') throw new Error('secret');
      return { status: 200, body: { heard: body.id } };
    });
    expect(await (await answer(post('{"id":"a"}'))).json()).toEqual({ heard: 'a' });
    const failed = await answer(post('{"id":"x"}'));
    expect([failed.status, (await failed.text()).includes('secret')]).toEqual([500, false]);
    expect((await answer(post('{}'))).status).toBe(400);
  });
});
