/** The laws of lists, against lists of APIs that were not made for them. */
import type { Json } from '#document';
import { describe, expect, it } from 'vitest';
import type { LawUse, Send } from '../format/scenario.ts';
import { type Exam, ExamError, type StepContext } from '../run/exam.ts';
import type { Inquiry } from './law.ts';
import { list } from './list.ts';

const usual = { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' };

interface Api {
  readonly pagination: Json | undefined;
  /** Whether the document allows a page of this size. */
  readonly allows: (size: number) => boolean;
}

interface Outcome {
  readonly outcomes: readonly string[];
  /** Sizes that were asked for, each once. */
  readonly sizes: readonly Json[];
}

/** Seven things, served as the document says that they are paged. */
async function judge({ pagination, allows }: Api, laws?: readonly string[]): Promise<Outcome> {
  const sizes = new Set<Json>();
  const schema = { type: 'integer' };
  const operation = {
    parameters: [{ name: 'limit', in: 'query', origin: '#/limit', schema }],
    'x-etalon-pagination': pagination,
  };
  const exam = {
    api: { operations: new Map([['listThings', operation]]) },
    schemas: { check: (_: string, size: number) => (allows(size) ? [] : [{ path: '', message: 'not allowed' }]) },
  } as unknown as Exam;
  const ask = ({ parameters = {} }: Send) => {
    const size = Number(parameters['limit']);
    sizes.add(size);
    const begin = parameters['after'] === undefined ? 0 : Number(parameters['after']) + 1;
    const data = Array.from({ length: 7 }, (_, id) => ({ id: String(id) })).slice(begin, begin + size);
    const body: Json = { data, last_id: data.at(-1)?.id ?? null, has_more: begin + size < 7 };
    const received = { status: 200, headers: new Headers(), at: 0, body: new Uint8Array(), text: '', endedAt: 0 };
    return Promise.resolve({ body, received: { ...received, ending: 'complete' as const } });
  };
  const inquiry: Inquiry = { ask, option: () => undefined, context: { exam } as unknown as StepContext };
  const use: LawUse = { holds: 'list', send: { operation: 'listThings' }, ...(laws !== undefined && { laws }) };
  const findings = await list.judge(use, inquiry);
  return { outcomes: findings.map(({ assertion, outcome }) => `${assertion} ${outcome}`), sizes: [...sizes] };
}

const everything = ['law.limit pass', 'law.partition pass', 'law.more pass'];

describe('the laws of lists', () => {
  it('ask for no more than the document allows', async () => {
    const { outcomes, sizes } = await judge({ pagination: usual, allows: (size) => size <= 4 });
    expect({ outcomes, sizes }).toEqual({ outcomes: everything, sizes: [1, 2, 4] });
  });

  it('ask for no less than the document allows', async () => {
    const { outcomes, sizes } = await judge({ pagination: usual, allows: (size) => size >= 3 });
    expect({ outcomes, sizes }).toEqual({ outcomes: everything, sizes: [3, 5, 100] });
  });

  it('hold where no page says whether there are more', async () => {
    const { more: _, ...pagination } = usual;
    expect((await judge({ pagination, allows: () => true })).outcomes).toEqual(everything);
  });

  it.each([
    ['nothing', undefined, 'x-etalon-pagination'],
    ['URLs', { kind: 'next-url', items: 'data', next: 'next' }, 'next-url'],
  ])('are no fault of the target where the list is paged by %s', async (_, pagination, named) => {
    const judged = judge({ pagination, allows: () => true });
    await expect(judged).rejects.toThrow(ExamError);
    await expect(judged).rejects.toThrow(named);
  });
});
