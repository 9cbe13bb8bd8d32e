/** Search in libraries of texts, as a tool. */
import type { FoundPassage, Library, TextIndex } from '../storage/text-index.ts';
import { textOutcome, type ToolArguments, type ToolContext, type ToolGroup, type ToolOutcome } from './tool.ts';

/** The group `builtin::rag`: one tool that searches the libraries named by `vector_db_ids` in its arguments. */
export function knowledgeSearch(index: TextIndex): ToolGroup {
  return {
    list: async () => [
      {
        name: 'knowledge_search',
        description: 'Searches the given documents for what is said about a question.',
        parameters: {
          type: 'object',
          properties: { query: { type: 'string', description: 'Words or a question to search for.' } },
          required: ['query'],
        },
        idempotent: true,
      },
    ],
    call: async (request, context) => {
      const query = String(request.arguments['query'] ?? '');
      const libraries = librariesOf(request.arguments, context);
      return searchOutcome(query, await index.search(libraries, query, passagesWanted(request.arguments)));
    },
  };
}

/** A name stands for the tenant's own library and for the one that is configured for everyone. */
export function namedLibraries(names: readonly string[], tenant: string): readonly Library[] {
  const owners = tenant === '' ? [''] : [tenant, ''];
  return names.flatMap((library) => owners.map((owner) => ({ tenant: owner, library })));
}

function librariesOf(given: ToolArguments, context: ToolContext): readonly Library[] {
  const names = ['vector_db_ids', 'vector_store_ids'].flatMap((name) => given[name] ?? []);
  return namedLibraries(names.map(String), context.tenant);
}

function passagesWanted(given: ToolArguments): number {
  const wanted = given['max_chunks'];
  return typeof wanted === 'number' && wanted >= 1 ? Math.min(Math.trunc(wanted), 50) : 5;
}

/** What a model reads of a search. */
export function searchOutcome(query: string, passages: readonly FoundPassage[]): ToolOutcome {
  const found = passages.map(({ document, text }, index) => `[${index + 1}] ${document}\n${text}`);
  const head = `${passages.length} passages found for "${query}".`;
  return textOutcome([head, ...found].join('\n\n'), {
    document_ids: passages.map((passage) => passage.document),
    chunks: passages.map((passage) => passage.text),
    scores: passages.map((passage) => passage.score),
  });
}
