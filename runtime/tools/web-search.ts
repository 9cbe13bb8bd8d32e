/** Search in the web, as a tool, through the provider that the operator configured. */
import { plainFetch } from '../outward/plain-fetch.ts';
import { textOutcome, type ToolGroup } from './tool.ts';

export interface WebPage {
  readonly title: string;
  readonly url: string;
  readonly content: string;
}

/** Finds pages for some words. Throws where the provider does not answer as it should. */
export type WebSearch = (words: string, signal: AbortSignal) => Promise<readonly WebPage[]>;

/** The group `builtin::websearch`: one tool, by the name under which its callers know it. */
export function webSearchGroup(search: WebSearch): ToolGroup {
  return {
    list: async () => [
      {
        name: 'brave_search',
        description: 'Searches the web.',
        parameters: {
          type: 'object',
          properties: { query: { type: 'string', description: 'Words to search for.' } },
          required: ['query'],
        },
        idempotent: true,
      },
    ],
    call: async (request, context) => {
      const query = String(request.arguments['query'] ?? '');
      return textOutcome(JSON.stringify({ query, results: await search(query, context.signal) }));
    },
  };
}

export type WebSearchSettings =
  | { readonly provider: 'brave'; readonly key: string }
  | { readonly provider: 'tavily'; readonly key: string }
  | { readonly provider: 'searxng'; readonly url: string }
  | { readonly provider: 'fixed'; readonly pages: readonly WebPage[] };

/** The search of a provider. */
export function webSearch(settings: WebSearchSettings, send: typeof fetch = plainFetch): WebSearch {
  if (settings.provider === 'fixed') return async () => settings.pages;
  return async (words, signal) => {
    const { url, init } = requests[settings.provider](settings as never, words);
    const response = await send(url, { ...init, signal });
    if (!response.ok) throw new Error(`web search: ${settings.provider} answered with status ${response.status}`);
    return pagesIn(await response.json()).slice(0, 10);
  };
}

interface SearchRequest {
  readonly url: string;
  readonly init?: RequestInit;
}

type Online = Exclude<WebSearchSettings, { provider: 'fixed' }>;
type Requests = {
  readonly [Name in Online['provider']]: (
    settings: Extract<Online, { provider: Name }>,
    words: string,
  ) => SearchRequest;
};

const requests: Requests = {
  brave: ({ key }, words) => ({
    url: `https://api.search.brave.com/res/v1/web/search?${new URLSearchParams({ q: words })}`,
    init: { headers: { accept: 'application/json', 'x-subscription-token': key } },
  }),
  tavily: ({ key }, words) => ({
    url: 'https://api.tavily.com/search',
    init: {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: words }),
    },
  }),
  searxng: ({ url }, words) => ({
    url: `${url.replace(/\/+$/, '')}/search?${new URLSearchParams({ q: words, format: 'json' })}`,
  }),
};

/** Brave puts its results under `web`, the others at the top; the text is called `description` or `content`. */
function pagesIn(answer: unknown): readonly WebPage[] {
  const top = recordOf(answer);
  const results = recordOf(top['web'])['results'] ?? top['results'];
  return (Array.isArray(results) ? results : []).map(recordOf).map((page) => ({
    title: textOf(page['title']),
    url: textOf(page['url']),
    content: textOf(page['content'] ?? page['description']),
  }));
}

function recordOf(value: unknown): { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
