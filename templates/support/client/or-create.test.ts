import { describe, expect, it } from 'vitest';
import { ApiClient } from './client.ts';
import { BadRequestError } from './errors.ts';
import { readOrCreate } from './or-create.ts';
import { requestPath } from './request.ts';

describe('reading or creating', () => {
  it('reads what is there, and makes nothing', async () => {
    expect(await run({ 'GET /a': [200, 'a'] })).toEqual({ data: 'a', asked: ['GET /a'] });
  });

  it('makes what is not there, and reads that', async () => {
    const answers = { 'GET /a': [404, {}], 'POST /': [200, 'b'], 'GET /b': [200, 'B'] } as const;
    expect(await run(answers)).toEqual({ data: 'B', asked: ['GET /a', 'POST /', 'GET /b'] });
  });

  it('takes no other failure for a place that is free', async () => {
    await expect(run({ 'GET /a': [400, {}] })).rejects.toThrow(BadRequestError);
  });
});

async function run(answers: { readonly [request: string]: readonly [number, unknown] }) {
  const asked: string[] = [];
  const fetch = async (url: string | URL | Request, init?: RequestInit) => {
    const request = `${init?.method} ${new URL(String(url)).pathname}`;
    asked.push(request);
    const [status, body] = answers[request] ?? [500, {}];
    return Response.json(body, { status });
  };
  const client = new ApiClient({ server: { url: 'http://a', variables: {} }, securitySchemes: {} }, { fetch });
  const data = await readOrCreate({
    read: () => requestPath(client, 'GET', { path: '/a' }),
    create: () => requestPath(client, 'POST', { path: '/' }),
    readCreated: (created) => requestPath(client, 'GET', { path: `/${String(created)}` }),
  });
  return { data, asked };
}
