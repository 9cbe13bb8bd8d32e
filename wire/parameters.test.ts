// Parameters of every style, against the vectors of the standards, and from client to server.
import { afterAll, describe, expect, it } from 'vitest';
import * as functions from '#generated/wire/client/functions';
import type { Received } from '#generated/wire/types';
import { openInMemory, transports } from './open-wire.ts';
import { parameterVectors, type ParameterVector, refusedVectors } from './read-vectors.ts';

const readable = parameterVectors.filter((vector) => vector.only === undefined);

describe.each(transports)('parameters %s', async (_, open) => {
  const wire = await open();
  afterAll(() => wire.close());

  it.each(parameterVectors)('are written: $name', async (vector) => {
    const before = wire.sent.length;
    await send(wire.client, vector).catch(() => undefined);
    const sent = wire.sent[before];
    expect(sent?.target).toBe(vector.target);
    for (const [name, value] of Object.entries(vector.headers ?? {})) expect(sent?.headers.get(name)).toBe(value);
  });

  it.each(readable)('arrive as they were meant: $name', async (vector) => {
    expect(await send(wire.client, vector)).toMatchObject(vector.parameters);
  });

  const spellings = readable.flatMap((vector) => (vector.also ?? []).map((target) => ({ ...vector, target })));
  it.each(spellings)('are read in another spelling: $target', async ({ target, parameters }) => {
    const response = await wire.ask(target);
    expect({ status: response.status, received: await response.json() }).toMatchObject({
      status: 200,
      received: parameters,
    });
  });

  it.each(refusedVectors)('are refused with their place: $name', async ({ target, headers, location, parameter }) => {
    const response = await wire.ask(target, { headers: headers ?? {} });
    const body: { issues?: readonly unknown[] } = await response.json();
    expect([response.status, body.issues?.[0]]).toMatchObject([400, { location, name: parameter }]);
  });

  it('travel beside a body that has properties of the same name', async () => {
    const params = { name: 'body', id: 7, query_name: 'query', header_name: 'header' };
    expect(await wire.client.parameters.clash('path', params)).toMatchObject({
      path: { id: 'path' },
      query: { name: 'query' },
      header: { name: 'header' },
      body: { name: 'body', id: 7 },
    });
  });

  it('travel back as headers of every kind', async () => {
    const { response, headers } = await wire.client.parameters.headers().withResponse();
    const names = ['x-count', 'x-list', 'x-record', 'x-exploded'];
    expect(names.map((name) => response.headers.get(name))).toEqual(['3', '1,2', 'R,1,G,2', 'R=3,G=4']);
    expect(response.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2']);
    const count: number = headers['x-count'];
    expect({ ...headers, count }).toEqual({
      count: 3,
      'x-count': 3,
      'x-list': [1, 2],
      'x-record': { R: 1, G: 2 },
      'x-exploded': { R: 3, G: 4 },
      'set-cookie': ['a=1; Path=/', 'b=2'],
    });
  });
});

describe('a path', () => {
  it.each(['', '.', '..'])('never takes %j for a segment', async (text) => {
    const { client, sent } = await openInMemory();
    const answer = client.parameters.path.simple(text, [1], { R: 1, G: 2 });
    await expect(answer).rejects.toThrow(/text|segment/);
    expect(sent).toEqual([]);
  });
});

/** Calls the operation of a vector by its name, which only the vector knows. */
async function send(client: Parameters<typeof functions.queryForm>[0], vector: ParameterVector): Promise<Received> {
  const { path = {}, ...sections } = vector.parameters;
  const params: unknown = Object.assign({}, ...Object.values(sections));
  const call: unknown = Reflect.get(functions, vector.operation);
  if (typeof call !== 'function') throw new TypeError(`no function is called ${vector.operation}`);
  return call(client, ...Object.values(path), params);
}
