/** Recordings: read from transcripts, made portable. */
import { loadDocument } from '#document';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { indexDocument } from '../schema/api-document.ts';
import { importTranscript } from './import-transcript.ts';
import { parseTranscript } from './parse-transcript.ts';
import { replaySteps } from './replay-steps.ts';

const transcript = `##### making
>>> POST /things {"name": "Räuber", "count": 3}
<<< 201 {'content-length': '9', 'content-type': 'application/json', 'x-trace': 'abc'}
{"id":"thing_7c0a3b52-1111-4222-8333-944455556666","name":"Räuber","count":3,"state":"new","created_at":"2020-02-02T02:02:02Z"}

== a digest that is no exchange 200
   started ["x"]
##### reading
>>> GET /things/thing_7c0a3b52-1111-4222-8333-944455556666?verbose=1 
<<< 200 {'content-type': 'application/json'}
{"id":"thing_7c0a3b52-1111-4222-8333-944455556666","name":"Räu

>>> GET /things/nope 
<<< 404 {'content-type': 'application/json'}
{"error":{"message":"nope was not found"}}

>>> POST /things/thing_7c0a3b52-1111-4222-8333-944455556666/talk {"text": "hi there", "stream": true}
<<< 200 {'content-type': 'text/event-stream', 'Transfer-Encoding': 'chunked'}
data: {"type":"started","number":0,"talk_id":"t1"}

data: {"type":"delta","number":1,"talk_id":"t1","text":"hi there"}

data: {"type":"finished","number":2,"talk":{"id":"t1","te
`;

describe('a transcript', () => {
  it('gives its exchanges, and says which are cut', () => {
    expect(
      parseTranscript(transcript).map(({ section, exchange, cut }) => [
        section,
        exchange.name,
        exchange.request.method,
        exchange.response.status,
        cut,
      ]),
    ).toEqual([
      ['making', 'exchange-2', 'POST', 201, false],
      ['reading', 'exchange-9', 'GET', 200, true],
      ['reading', 'exchange-13', 'GET', 404, false],
      ['reading', 'exchange-17', 'POST', 200, true],
    ]);
  });

  it('becomes a fixture with its provenance, without headers that mean nothing elsewhere', () => {
    const fixture = importTranscript(transcript, {
      fixture: 'made',
      summary: 's',
      exchanges: { 2: 'create' },
      provenance: { server: 'toy', version: '1', date: '2020-02-02' },
    });
    expect(fixture.provenance).toMatchObject({ kind: 'recorded', server: 'toy', redacted: true });
    expect(fixture.provenance.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(fixture.exchanges?.[0]?.response.headers).toEqual({ 'content-type': 'application/json' });
  });

  it('is not quoted where it is cut', () => {
    expect(() =>
      importTranscript(transcript, { fixture: 'x', summary: 's', exchanges: { 9: 'read' }, provenance: {} }),
    ).toThrow('at line 9 there is no whole exchange');
  });
});

describe('a portable recording', async () => {
  const { document } = await loadDocument(fileURLToPath(new URL('../toy/document.yaml', import.meta.url)));
  if (document === undefined) throw new Error('the toy document must load');
  const id = 'thing_7c0a3b52-1111-4222-8333-944455556666';
  const steps = replaySteps(
    {
      fixture: 'x',
      provenance: { kind: 'recorded' },
      given: { greeting: 'hello there' },
      exchanges: [
        {
          name: 'create',
          request: { method: 'POST', path: '/things', body: { name: 'hello there', count: 41 } },
          response: {
            status: 201,
            headers: { 'content-type': 'application/json' },
            body: {
              id,
              name: 'hello there',
              count: 41,
              state: 'new',
              created_at: '2020-02-02T02:02:02Z',
              size: 7,
              ratio: 0.5,
              ok: true,
              none: null,
              note: '$free',
            },
          },
        },
        {
          name: 'read',
          request: { method: 'GET', path: `/things/${id}` },
          response: { status: 404, body: { error: { message: 'gone', issues: [{ at: 'x' }, { at: 'y' }] } } },
        },
      ],
    },
    indexDocument(document),
  );

  it('lets ids flow, keeps what was sent and what is one of few, and types the rest', () => {
    expect(steps[0]?.expect?.body).toEqual({
      id: { $match: 'id', save: 'id2' },
      name: '$greeting',
      count: 41,
      state: 'new',
      created_at: { $match: 'timestamp', form: 'date-time' },
      size: { $match: 'integer' },
      ratio: { $match: 'number' },
      ok: true,
      none: null,
      note: { $match: 'string' },
    });
    expect(steps[0]?.send.body).toEqual({ name: '$greeting', count: 41 });
    expect(steps[1]?.send).toMatchObject({ operation: 'getThing', parameters: { id: '$id2' } });
  });

  it('does not count the issues of a refusal', () => {
    expect(steps[1]?.expect).toEqual({
      status: 404,
      body: {
        error: { message: { $match: 'string' }, issues: { $match: 'each', value: { at: { $match: 'string' } } } },
      },
    });
  });
});
