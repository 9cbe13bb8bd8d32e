// Statuses, pages, waiting and credentials, from the server to the client that was generated with it.
import { afterAll, describe, expect, it } from 'vitest';
import { APIError, InternalServerError, isErrorOf, NotFoundError } from '#generated/wire/client';
import { answerOperation } from '#generated/wire/client/functions';
import { openInMemory, transports } from './open-wire.ts';

describe.each(transports)('answers %s', async (_, open) => {
  const wire = await open({ client: { maxRetries: 0 } });
  const { answers } = wire.client;
  afterAll(() => wire.close());

  it('are what their status and media type say', async () => {
    expect(await answers.retrieve(200)).toEqual({ R: 1, G: 2 });
    expect(await answers.retrieve(202)).toBe('later');
    expect(await answers.retrieve(204)).toBeUndefined();
  });

  it('come in the media type that is asked for', async () => {
    expect(await answers.several()).toEqual({ R: 1, G: 2 });
    expect(await answers.several({ accept: 'text/csv' })).toBe('R,G\n1,2\n');
    const response = await answers.several({ accept: 'application/octet-stream' });
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 2]);
  });

  it('are errors by status, with a body of the type that the document has for it', async () => {
    const error = await answers.retrieve(404).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(isErrorOf(error, answerOperation, 404) && error.body?.message).toBe('not there');
    expect(isErrorOf(error, answerOperation, '4XX')).toBe(false);
    const range = await answers.retrieve(418).catch((reason: unknown) => reason);
    expect(isErrorOf(range, answerOperation, '4XX') && range.body?.message).toBe('a teapot');
    const other = await answers.retrieve(503).catch((reason: unknown) => reason);
    expect([other instanceof InternalServerError, isErrorOf(other, answerOperation, 'default') && other.body]).toEqual([
      true,
      'busy',
    ]);
  });

  it('to HEAD have no body, and to OPTIONS the methods', async () => {
    const head = await wire.ask('/answers/200', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const options = await wire.ask('/answers/200', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
    const wrong = await wire.ask('/answers/200', { method: 'PATCH' });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect((await wire.ask('/answers')).status).toBe(404);
  });

  it('prefer the literal path to the templated one', async () => {
    expect((await wire.ask('/answers/several')).status).toBe(200);
  });
});

describe.each(transports)('lists %s', async (_, open) => {
  const wire = await open();
  const { pages } = wire.client;
  afterAll(() => wire.close());
  const ids = async (items: AsyncIterable<{ readonly id: string }>) => {
    const all: string[] = [];
    for await (const item of items) all.push(item.id);
    return all.join('');
  };

  it('are walked to their end, however they are paged', async () => {
    expect(await ids(pages.byCursor({ limit: 2 }))).toBe('abcde');
    expect(await ids(pages.byOffset({ start: 1, limit: 3 }))).toBe('bcde');
    expect(await ids(pages.byUrl())).toBe('abcde');
  });

  it('give page after page', async () => {
    const first = await pages.byCursor({ limit: 3 });
    const second = await first.getNextPage();
    expect([first.data.length, first.hasNextPage(), second.data.length, second.hasNextPage()]).toEqual([
      3,
      true,
      2,
      false,
    ]);
  });
});

describe.each(transports)('jobs %s', async (_, open) => {
  it('are waited for until any of their ends', async () => {
    const wire = await open();
    const job = await wire.client.jobs.createAndPoll({ states: ['queued', 'running', 'failed'] }, { pollInterval: 1 });
    expect([job.state, wire.seen]).toEqual(['failed', ['asked', 'asked', 'asked']]);
    await wire.close();
  });
});

describe.each(transports)('credentials %s', async (_, open) => {
  const keys = {
    token: 't',
    password: { username: 'u', password: 'p' },
    headerKey: 'h',
    queryKey: 'q&',
    cookieKey: 'c;',
  };
  const wire = await open({ client: { credentials: keys } });
  const { secure } = wire.client;
  afterAll(() => wire.close());

  it('are put where each scheme wants them, and found there', async () => {
    expect(await secure.bearer()).toMatchObject({ credentials: ['token=t'] });
    expect(await secure.basic()).toMatchObject({ credentials: [`password=${btoa('u:p')}`] });
    expect(await secure.keys()).toMatchObject({ credentials: ['headerKey=h', 'queryKey=q&', 'cookieKey=c;'] });
  });

  it('are needed, unless the document says that they are not', async () => {
    expect((await wire.ask('/secure/bearer')).status).toBe(401);
    expect((await wire.ask('/secure/keys', { headers: { 'X-Key': 'h' } })).status).toBe(401);
    expect((await wire.ask('/secure/optional')).status).toBe(200);
  });
});

describe('a client', () => {
  it('fills in the variables of the server', async () => {
    const { client } = await openInMemory({ client: { baseURL: undefined, serverVariables: { port: '1' } } });
    expect(client.baseURL).toBe('http://127.0.0.1:1');
    expect(client.withOptions({ serverVariables: { host: 'localhost' } }).baseURL).toBe('http://localhost:8080');
  });

  it('tells what a server gives wrongly, if it is asked to', async () => {
    const fetch = async () => Response.json({ R: 'red' });
    const { client } = await openInMemory({ client: { fetch, responseValidation: 'strict' } });
    await expect(client.answers.retrieve(200)).rejects.toThrow('/R');
    expect(await client.withOptions({ responseValidation: 'off' }).answers.retrieve(200)).toEqual({ R: 'red' });
  });

  it('throws its own errors only', async () => {
    const { client } = await openInMemory({ client: { fetch: async () => new Response('{', { status: 200 }) } });
    await expect(client.answers.retrieve(200)).resolves.toBe('{');
    const json = { 'content-type': 'application/json' };
    const broken = client.withOptions({ fetch: async () => new Response('{', { headers: json }) });
    await expect(broken.answers.retrieve(200)).rejects.toThrow(APIError);
  });
});
