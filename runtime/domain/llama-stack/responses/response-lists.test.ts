/** What responses were asked with, and which there are: in order, with ids, page by page. */
import { describe, expect, it } from 'vitest';
import type { ModelScript } from '#model-script';
import { listInputItems } from './list-input-items.ts';
import { listResponses } from './read-responses.ts';
import { responsesPerTest } from './response-bench.ts';

const other: ModelScript = { script: 'other', replies: [{ say: { text: 'Hm.' } }] };
const responses = responsesPerTest([other]);
const model = 'script:other';

describe('input', () => {
  it('reaches the model in its order and its form', async () => {
    const image = { type: 'input_image' as const, image_url: 'data:image/png;base64,aGk=' };
    await responses.outcome([
      { role: 'developer', content: 'be kind' },
      { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'a' }, image] },
      {
        type: 'message',
        role: 'assistant',
        content: [{ type: 'output_text', text: 'b' }],
        id: 'm1',
        status: 'completed',
      },
      { call_id: 'c1', name: 'f', arguments: '{}' },
      { call_id: 'c2', name: 'g', arguments: '{}' },
      { call_id: 'c2', output: '2' },
      { call_id: 'c1', output: '1' },
    ]);
    const call = (id: string, name: string) => ({ id, type: 'function', function: { name, arguments: '{}' } });
    expect(responses.bench.asked[0]?.messages).toEqual([
      { role: 'developer', content: 'be kind' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'a' },
          { type: 'image_url', image_url: { url: image.image_url, detail: 'auto' } },
        ],
      },
      { role: 'assistant', content: 'b' },
      { role: 'assistant', content: null, tool_calls: [call('c1', 'f'), call('c2', 'g')] },
      { role: 'tool', tool_call_id: 'c2', content: '2' },
      { role: 'tool', tool_call_id: 'c1', content: '1' },
    ]);
  });

  it('is listed with ids that can be used to page through it', async () => {
    const input = ['a', 'b', 'c', 'd'].map((content) => ({ role: 'user' as const, content }));
    const path = await responses.start(input);
    await responses.frames(path);
    const list = (query: object) => listInputItems(responses.bench.ports, path, { limit: 20, order: 'desc', ...query });
    const words = async (query: object) =>
      (await list(query)).data.map((item) => item.type === 'message' && item.content);
    expect(await words({})).toEqual(['d', 'c', 'b', 'a']);
    expect(await words({ order: 'asc' })).toEqual(['a', 'b', 'c', 'd']);
    const page = await list({ limit: 2 });
    expect(page).toMatchObject({ has_more: true, first_id: page.data[0]?.id, last_id: page.data[1]?.id });
    expect(await words({ after: page.last_id })).toEqual(['b', 'a']);
    expect(await words({ before: page.last_id })).toEqual(['d']);
    expect(await list({ limit: 0 })).toMatchObject({ data: [], first_id: null, has_more: true });
    await expect(list({ after: 'nope' })).rejects.toMatchObject({ status: 400 });
    await expect(list({ after: 'a', before: 'b' })).rejects.toMatchObject({ status: 400 });
  });
});

describe('the list of responses', () => {
  const texts = ['a', 'b', 'c'];
  async function fill(): Promise<readonly string[]> {
    const ids: string[] = [];
    for (const [index, text] of texts.entries()) {
      ids.push((await responses.outcome(text, { model: index === 1 ? model : 'script:echo' })).id);
    }
    return ids;
  }

  it('is newest first, pages without loss, and can be narrowed to a model', async () => {
    const ids = await fill();
    await responses.outcome('not kept', { store: false });
    const list = (query: object) => listResponses(responses.bench.ports, 'ann', { limit: 50, order: 'desc', ...query });
    const all = await list({});
    expect(all.data.map((each) => each.id)).toEqual(ids.toReversed());
    expect(all).toMatchObject({ has_more: false, first_id: ids[2], last_id: ids[0] });
    expect(all.data[0]).toMatchObject({ input: [{ content: [{ text: 'c' }] }] });
    const first = await list({ limit: 2, order: 'asc' });
    expect([first.data.map((each) => each.id), first.has_more]).toEqual([ids.slice(0, 2), true]);
    const rest = await list({ limit: 2, order: 'asc', after: first.last_id });
    expect([rest.data.map((each) => each.id), rest.has_more]).toEqual([ids.slice(2), false]);
    expect((await list({ model })).data.map((each) => each.id)).toEqual([ids[1]]);
    expect((await list({ limit: 0 })).data).toHaveLength(3);
    expect(await listResponses(responses.bench.ports, 'bob', { limit: 50, order: 'desc' })).toMatchObject({
      data: [],
      first_id: '',
      last_id: '',
    });
    await expect(list({ after: 'nope' })).rejects.toMatchObject({ status: 400 });
  });
});
