/** Responses whose tools the server runs: searches and MCP servers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelScript } from '#model-script';
import type { OpenAIResponseInputTool } from '#generated/llama-stack/types';
import { startSampleServer, type RunningSampleServer } from '../../../tools/mcp/start-sample-server.ts';
import { matchesFilter } from './moves/attribute-filter.ts';
import { getResponse } from './read-responses.ts';
import { foldFrames, responsesPerTest } from './response-bench.ts';

const call = (name: string, given: Record<string, unknown> = {}, id = `call_${name}`) => ({
  id,
  name,
  arguments: given,
});
const tools: ModelScript = {
  script: 'tools',
  replies: [
    {
      when: { round: 1, contains: 'web' },
      say: { text: 'Looking.', chunks: 1, tool_calls: [call('web_search', { query: 'q' })] },
    },
    { when: { round: 1, contains: 'files' }, say: { tool_calls: [call('knowledge_search', { query: 'bakery' })] } },
    { when: { round: 1, contains: 'boil' }, say: { chunks: 2, tool_calls: [call('boil', { liquid: 'water' })] } },
    { when: { round: 1, contains: 'explode' }, say: { tool_calls: [call('explode')] } },
    {
      when: { round: 1, contains: 'mixed' },
      say: { tool_calls: [call('ask'), call('boil'), call('web_search', { query: 'q' })] },
    },
    { when: { contains: 'for ever' }, say: { tool_calls: [call('boil')] } },
    { say: { text: 'Found: {tool.content}', chunks: 1 } },
  ],
};
const responses = responsesPerTest([tools]);
const model = 'script:tools';
let open: RunningSampleServer;
let locked: RunningSampleServer;
beforeAll(async () => {
  [open, locked] = await Promise.all([startSampleServer(), startSampleServer({ token: 'secret' })]);
});
afterAll(() => Promise.all([open.close(), locked.close()]));

function mcp(more: object = {}): OpenAIResponseInputTool {
  return { type: 'mcp', server_label: 'sample', server_url: `${open.url}/mcp`, ...more };
}

const message = [
  'output_item.added message',
  'content_part.added',
  expect.stringMatching(/^output_text.delta/),
  'output_text.done',
  'content_part.done',
  'output_item.done message',
];
const listing = [
  'output_item.added mcp_list_tools',
  'mcp_list_tools.in_progress',
  'mcp_list_tools.completed',
  'output_item.done mcp_list_tools',
];

describe('a web search', () => {
  const web: OpenAIResponseInputTool = { type: 'web_search' };
  it('is an item ahead of the message that makes use of it', async () => {
    const path = await responses.start('the web', { model, tools: [web] });
    const search = ['in_progress', 'searching', 'completed'].map((state) => `web_search_call.${state}`);
    expect(await responses.shown(path)).toEqual([
      'created',
      'in_progress',
      ...message,
      'output_item.added web_search_call',
      ...search,
      'output_item.done web_search_call',
      ...message,
      'completed',
    ]);
    const response = await getResponse(responses.bench.ports, path);
    expect(response.output).toEqual(foldFrames(await responses.frames(path)));
    expect(response.output).toMatchObject([
      {},
      { type: 'web_search_call', status: 'completed' },
      { content: [{ text: expect.stringContaining('Sunny.') }] },
    ]);
    expect(responses.bench.asked[1]?.messages).toMatchObject([
      { role: 'user' },
      { role: 'assistant', content: 'Looking.', tool_calls: [{ id: 'call_web_search' }] },
      { role: 'tool', tool_call_id: 'call_web_search' },
    ]);
  });

  it('is told to the model again by a response that continues', async () => {
    const first = await responses.outcome('the web', { model, tools: [web] });
    await responses.outcome('and now?', { model, previous_response_id: first.id });
    expect(responses.roles()).toEqual(['user', 'assistant', 'tool', 'assistant', 'user']);
  });
});

describe('a file search', () => {
  it('shows what it searched for and found, within its limits', async () => {
    const { texts } = responses.bench.ports;
    await texts.add(
      { tenant: '', library: 'vs1' },
      { id: 'a.md', text: 'The bakery opens at seven.', attributes: { year: 2024 } },
    );
    await texts.add(
      { tenant: '', library: 'vs1' },
      { id: 'b.md', text: 'The bakery is closed.', attributes: { year: 2020 } },
    );
    const files = { type: 'file_search' as const, vector_store_ids: ['vs1'] };
    const { output } = await responses.outcome('my files', { model, tools: [files] });
    expect(output[0]).toMatchObject({ type: 'file_search_call', queries: ['bakery'], status: 'completed' });
    expect(output[0]).toMatchObject({
      results: expect.arrayContaining([
        expect.objectContaining({
          file_id: 'a.md',
          filename: 'a.md',
          text: 'The bakery opens at seven.',
          attributes: { year: 2024 },
        }),
      ]),
    });
    const filters = { type: 'gte', key: 'year', value: 2022 };
    const narrow = await responses.outcome('my files', { model, tools: [{ ...files, filters, max_num_results: 1 }] });
    expect(narrow.output[0]).toMatchObject({ results: [{ file_id: 'a.md' }] });
    const none = await responses.outcome('my files', { model, tools: [{ ...files, vector_store_ids: ['vs2'] }] });
    expect(none.output[0]).toMatchObject({ results: [] });
  });

  const attributes = { category: 'news', year: 2023, date: '2023-05-01' };
  const is = (type: string, key: string, value: unknown) => ({ type, key, value });
  it.each([
    [is('eq', 'category', 'news'), true],
    [is('ne', 'category', 'news'), false],
    [is('gt', 'year', 2022), true],
    [is('lte', 'date', '2023-04-30'), false],
    [is('in', 'category', ['news', 'sports']), true],
    [{ type: 'and', filters: [is('eq', 'category', 'news'), is('lt', 'year', 2000)] }, false],
    [{ type: 'or', filters: [is('eq', 'category', 'x'), is('eq', 'year', 2023)] }, true],
    [is('eq', 'toString', undefined), true],
    [{ type: 'nonsense' }, false],
  ])('filters by attributes: %j', (filter, passes) => {
    expect(matchesFilter(filter, attributes)).toBe(passes);
  });
});

describe('an MCP server', () => {
  it('lists its tools, runs them, and the model gets what they return', async () => {
    const path = await responses.start('boil it', { model, tools: [mcp()] });
    expect(await responses.shown(path)).toEqual([
      'created',
      'in_progress',
      ...listing,
      'output_item.added mcp_call',
      'mcp_call.in_progress',
      expect.stringMatching(/^mcp_call_arguments.delta/),
      expect.stringMatching(/^mcp_call_arguments.delta/),
      'mcp_call_arguments.done',
      'mcp_call.completed',
      'output_item.done mcp_call',
      ...message,
      'completed',
    ]);
    const { output } = await getResponse(responses.bench.ports, path);
    expect(output).toEqual(foldFrames(await responses.frames(path)));
    expect(output).toMatchObject([
      {
        type: 'mcp_list_tools',
        server_label: 'sample',
        tools: expect.arrayContaining([expect.objectContaining({ name: 'boil' })]),
      },
      {
        type: 'mcp_call',
        name: 'boil',
        arguments: '{"liquid":"water"}',
        output: '100',
        error: null,
        status: 'completed',
      },
      { type: 'message', content: [{ text: 'Found: 100' }] },
    ]);
  });

  it('may fail, and the response goes on', async () => {
    const { output } = await responses.outcome('explode', { model, tools: [mcp()] });
    expect(output[1]).toMatchObject({ type: 'mcp_call', output: null, error: 'kaboom', status: 'failed' });
    expect(output[2]).toMatchObject({ content: [{ text: 'Found: kaboom' }] });
  });

  it.each([[['boil']], [{ tool_names: ['boil'] }]])('offers only what is allowed: %j', async (allowed_tools) => {
    const { output } = await responses.outcome('hello', { model, tools: [mcp({ allowed_tools })] });
    expect(output[0]).toMatchObject({ tools: [{ name: 'boil' }] });
    expect(responses.bench.asked[0]?.tools?.map((tool) => tool.function.name)).toEqual(['boil']);
  });

  it('gets the headers of the request, and without them the response is refused', async () => {
    const tool = { server_url: `${locked.url}/mcp` };
    const headers = { authorization: 'Bearer secret' };
    expect((await responses.outcome('boil it', { model, tools: [mcp({ ...tool, headers })] })).status).toBe(
      'completed',
    );
    await expect(responses.outcome('boil it', { model, tools: [mcp(tool)] })).rejects.toMatchObject({ status: 401 });
  });

  it('that cannot be reached, or repeats a name, makes the response fail', async () => {
    const path = await responses.start('boil it', { model, tools: [mcp({ server_url: 'http://127.0.0.1:9/mcp' })] });
    expect((await responses.shown(path)).slice(-2)).toEqual([
      'mcp_list_tools.failed',
      'error 500: Internal server error: An unexpected error occurred.',
    ]);
    const twice = [mcp(), mcp({ server_label: 'other', server_url: `${open.url}/sse` })];
    await expect(responses.outcome('boil it', { model, tools: twice })).rejects.toMatchObject({ status: 400 });
  });
});

describe('a response with many tools', () => {
  const ask: OpenAIResponseInputTool = { type: 'function', name: 'ask', parameters: null };
  it('runs those of the server first, then hands the others over', async () => {
    const { output } = await responses.outcome('mixed', {
      model,
      tools: [ask, mcp({ allowed_tools: ['boil'] }), { type: 'web_search' }],
    });
    expect(output.map((item) => item.type)).toEqual(['mcp_list_tools', 'mcp_call', 'web_search_call', 'function_call']);
  });

  it('asks the model no more often than it may', async () => {
    const { output, status } = await responses.outcome('for ever', { model, tools: [mcp()], max_infer_iters: 2 });
    expect([output.map((item) => item.type), status]).toEqual([
      ['mcp_list_tools', 'mcp_call', 'mcp_call'],
      'completed',
    ]);
    expect(responses.bench.asked).toHaveLength(2);
  });
});
