/** The built-in tools: searching texts, searching the web. */
import { describe, expect, it } from 'vitest';
import { sqliteTextIndex } from '../storage/sqlite-text-index.ts';
import { openTemporaryStore } from '../storage/temporary-store.ts';
import { knowledgeSearch } from './knowledge-search.ts';
import { outcomeText, type ToolContext } from './tool.ts';
import { webSearch, webSearchGroup, type WebSearchSettings } from './web-search.ts';

const context: ToolContext = { tenant: 'ann', signal: new AbortController().signal };

describe('knowledge search', () => {
  it('finds passages in the named libraries, and names their documents in its metadata', async () => {
    const store = openTemporaryStore();
    const index = sqliteTextIndex(store);
    await index.add({ tenant: '', library: 'shops' }, { id: 'bakery.md', text: 'The bakery opens at seven.' });
    await index.add({ tenant: 'ann', library: 'notes' }, { id: 'today.md', text: 'Go to the bakery.' });
    await index.add({ tenant: 'bob', library: 'notes' }, { id: 'secret.md', text: 'Bob robbed the bakery.' });
    const search = knowledgeSearch(index);
    const outcome = await search.call(
      { tool: 'knowledge_search', arguments: { query: 'bakery', vector_db_ids: ['shops', 'notes'] } },
      context,
    );
    expect(outcome.metadata?.['document_ids']).toEqual(expect.arrayContaining(['bakery.md', 'today.md']));
    expect(outcome.metadata?.['document_ids']).toHaveLength(2);
    expect(outcomeText(outcome)).toContain('The bakery opens at seven.');
    await store.close();
  });
});

describe('web search', () => {
  const page = { title: 'T', url: 'https://example.org', content: 'C' };
  const settings: readonly { settings: WebSearchSettings; answer: object; asks: string }[] = [
    {
      settings: { provider: 'brave', key: 'k' },
      answer: { web: { results: [{ title: 'T', url: page.url, description: 'C' }] } },
      asks: 'https://api.search.brave.com/res/v1/web/search?q=a+b',
    },
    { settings: { provider: 'tavily', key: 'k' }, answer: { results: [page] }, asks: 'https://api.tavily.com/search' },
    {
      settings: { provider: 'searxng', url: 'http://search.local/' },
      answer: { results: [page] },
      asks: 'http://search.local/search?q=a+b&format=json',
    },
  ];
  it.each(settings)('asks $settings.provider and reads its answer', async ({ settings: given, answer, asks }) => {
    const asked: string[] = [];
    const send: typeof fetch = async (url) => {
      asked.push(String(url));
      return Response.json(answer);
    };
    expect(await webSearch(given, send)('a b', context.signal)).toEqual([page]);
    expect(asked).toEqual([asks]);
  });

  it('is the tool brave_search', async () => {
    const group = webSearchGroup(webSearch({ provider: 'fixed', pages: [page] }));
    expect((await group.list(context)).map((tool) => tool.name)).toEqual(['brave_search']);
    const outcome = await group.call({ tool: 'brave_search', arguments: { query: 'q' } }, context);
    expect(JSON.parse(outcomeText(outcome))).toEqual({ query: 'q', results: [page] });
  });

  it('fails when the provider does', async () => {
    const search = webSearch({ provider: 'searxng', url: 'http://x' }, async () => new Response('', { status: 500 }));
    await expect(search('q', context.signal)).rejects.toThrow(/status 500/);
  });
});
