/** Streams whose items are whole SSE events, with an event of their own at the end. */
import { describe, expect, it } from 'vitest';
import type { OpenApiDocument } from '#document';
import { indexDocument } from '../schema/api-document.ts';
import { createSchemas } from '../schema/schemas.ts';
import type { StreamExpect } from '../format/scenario.ts';
import { applyRules, documentRules, storyRules } from './judge-stream.ts';
import { readStream } from './read-stream.ts';

const event = (name: string, data: object): object => ({
  type: 'object',
  required: ['event', 'data'],
  properties: { event: { const: name }, data },
});
const document = {
  paths: {
    '/runs': {
      operations: {
        post: {
          operationId: 'run',
          origin: '#/paths/~1runs/operations/post',
          parameters: [],
          responses: { 200: { headers: {}, content: { 'text/event-stream': { origin: '#/x' } } } },
          'x-etalon-stream': {
            framing: 'sse',
            item: { $ref: '#/components/schemas/Event' },
            key: 'event',
            errors: 'error',
            order: 'begun (ended done | error done?)',
            terminator: 'done',
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Event: { oneOf: [{ $ref: '#/components/schemas/Begun' }, { $ref: '#/components/schemas/Rest' }] },
      Begun: event('begun', { type: 'object', required: ['id'] }),
      Rest: {
        anyOf: [
          event('ended', { type: 'object' }),
          event('error', { type: 'object' }),
          event('done', { const: '[DONE]' }),
        ],
      },
    },
  },
} as unknown as OpenApiDocument;

const { stream } = indexDocument(document).operations.get('run') ?? {};
if (stream === undefined) throw new Error('the operation must stream');
const description = stream;

const begun = 'event: begun\ndata: {"id":1}\n\n';
const ended = 'event: ended\ndata: {}\n\n';
const error = 'event: error\ndata: {}\n\n';
const done = 'event: done\ndata: [DONE]\n\n';

/** The assertions that fail. */
async function judge(text: string, expected: StreamExpect = {}): Promise<readonly string[]> {
  async function* chunks(): AsyncGenerator<{ at: number; bytes: Uint8Array }, 'complete', undefined> {
    yield { at: 1, bytes: Buffer.from(text) };
    return 'complete';
  }
  const record = await readStream({ status: 200, headers: new Headers(), at: 0, chunks: chunks() }, description);
  const { findings } = applyRules([...documentRules, ...storyRules], {
    record,
    description,
    expect: expected,
    schemas: createSchemas(document),
    scope: { values: new Map(), fixtures: new Map(), missing: new Map(), own: new Set() },
    now: 0,
    prefix: 'stream',
  });
  return findings.filter(({ outcome }) => outcome !== 'pass').map(({ assertion }) => assertion);
}

describe('a stream of named events', () => {
  it('is judged by the name and the data of each', async () => {
    expect(description.itemIsFrame).toBe(true);
    expect(await judge(begun + ended + done)).toEqual([]);
    expect(await judge('event: begun\ndata: {}\n\n' + ended + done)).toEqual(['stream.frames']);
    expect(await judge('event: ended\ndata: {}\n\n' + ended + done)).toEqual(['stream.order']);
    expect(await judge(begun + ended + 'event: done\ndata: over\n\n')).toEqual(['stream.frames']);
  });

  it('has its end marker where the order says, once, and last', async () => {
    expect(await judge(begun + ended)).toEqual(['stream.order']);
    expect(await judge(begun + ended + done + done)).toEqual(['stream.terminator', 'stream.order']);
    expect(await judge(begun + done + ended)).toContain('stream.terminator');
    const failed: StreamExpect = { ends: 'error' };
    expect(await judge(begun + error, failed)).toEqual([]);
    expect(await judge(begun + error + done, failed)).toEqual([]);
  });

  it('ends, for a step, with the last event before the marker', async () => {
    expect(
      await judge(begun + ended + done, { ends: 'ended', items: [{ event: 'begun' }, { event: 'ended' }], last: {} }),
    ).toEqual([]);
    expect(await judge(begun + ended + done, { ends: 'done' })).toEqual(['stream.ends']);
  });
});
