import { describe, expect, it } from 'vitest';
import { answer, post } from './fake-things.ts';
import type { ServerOptions } from './options.ts';

describe('credentials', () => {
  it('are given to the user, who decides the context', async () => {
    const seen: unknown[] = [];
    const authenticate: ServerOptions<string>['authenticate'] = ({ credentials }) => {
      seen.push(credentials);
      return { context: 'known' };
    };
    const response = await answer(new Request('http://a/things', { headers: { authorization: 'Bearer t0k' } }), {
      authenticate,
    });
    expect([seen, await response.json()]).toEqual([[[{ scheme: 'bearer', value: 't0k', scopes: ['read'] }]], 'known']);
  });

  it('are not needed where an alternative is empty', async () => {
    expect((await answer(new Request('http://a/things'))).status).toBe(200);
  });

  it('keep out who has none, and everyone while nobody judges them', async () => {
    const remove = (headers: Record<string, string>) => new Request('http://a/things', { method: 'DELETE', headers });
    expect((await answer(remove({}), { authenticate: () => ({ context: '' }) })).status).toBe(401);
    expect((await answer(remove({ 'X-Key': 'k' }))).status).toBe(401);
    expect((await answer(remove({ 'X-Key': 'k' }), { authenticate: () => ({ context: '' }) })).status).toBe(204);
    expect((await answer(remove({ 'X-Key': 'k' }), { authenticate: () => ({ refuse: { status: 403 } }) })).status).toBe(
      403,
    );
  });
});

describe('response validation', () => {
  const wrong = () => ({ status: 200, body: {} });

  it('is off by default', async () => {
    expect((await answer(post('/things/x', '{"name":1}'), {}, wrong)).status).toBe(200);
  });

  it('reports and sends, or refuses', async () => {
    const reports: unknown[] = [];
    const report: ServerOptions<string> = {
      responseValidation: 'report',
      onInvalidResponse: (failure) => reports.push(failure),
    };
    expect((await answer(post('/things/x', '{"name":1}'), report, wrong)).status).toBe(200);
    expect(reports).toMatchObject([
      { operation: { id: 'createThing' }, status: 200, issues: [{ location: 'body', message: 'must have name' }] },
    ]);
    expect((await answer(post('/things/x', '{"name":1}'), { responseValidation: 'strict' }, wrong)).status).toBe(500);
  });

  it('knows statuses that the document lacks', async () => {
    const response = await answer(post('/things/x', '{"name":1}'), { responseValidation: 'strict' }, () => ({
      status: 302,
    }));
    expect(response.status).toBe(500);
  });

  it('judges each item of a stream', async () => {
    const items = async function* () {
      yield { name: 1 };
      yield {};
    };
    const request = new Request('http://a/things');
    const response = await answer(request, { responseValidation: 'strict' }, () => ({
      status: 200,
      contentType: 'text/event-stream',
      stream: items(),
    }));
    expect(await response.text()).toBe('data: {"name":1}\n\ndata: {"error":{"message":"Internal server error"}}\n\n');
  });
});
