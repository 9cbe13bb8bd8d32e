/** A search in vector stores within a response. */
import type { OpenAIResponseOutput } from '#generated/llama-stack/types';
import type { FoundPassage } from '../../../../storage/text-index.ts';
import { namedLibraries, searchOutcome } from '../../../../tools/knowledge-search.ts';
import { outcomeText } from '../../../../tools/tool.ts';
import { parseArguments, type AnswerCall } from '../../../model-answer.ts';
import { matchesFilter } from './attribute-filter.ts';
import type { ResponseDriving } from './driving.ts';
import type { ServerCallOutcome, ServerCallPart } from './server-call.ts';

export function fileSearchPart(driving: ResponseDriving, call: AnswerCall): ServerCallPart {
  const query = String(parseArguments(call.pieces.join(''))?.['query'] ?? '');
  const item = (
    id: string,
    status: 'in_progress' | 'completed' | 'failed',
    found?: readonly FoundPassage[],
  ): OpenAIResponseOutput => ({
    type: 'file_search_call',
    id,
    queries: [query],
    status,
    results: found?.map(result) ?? null,
  });
  return {
    prefix: 'fs_',
    begun: (id) => item(id, 'in_progress'),
    announce: (at) => [
      { type: 'response.file_search_call.in_progress', ...at },
      { type: 'response.file_search_call.searching', ...at },
    ],
    idempotent: true,
    run: async (id): Promise<ServerCallOutcome> => {
      const found = await search(driving, query);
      return { item: item(id, 'completed', found), text: outcomeText(searchOutcome(query, found)), failed: false };
    },
    unknown: (id) => ({ item: item(id, 'failed'), text: 'The search failed.', failed: true }),
    finish: (at) => ({ type: 'response.file_search_call.completed', ...at }),
  };
}

/** More than is wanted, because filters and the threshold take some away. */
const sifted = 4;

async function search(driving: ResponseDriving, query: string): Promise<readonly FoundPassage[]> {
  const { ports, caller, state } = driving;
  const { vector_store_ids: names = [], max_num_results, ranking_options, filters } = state.plan.tools.fileSearch ?? {};
  const wanted = max_num_results ?? 10;
  const found = await ports.texts.search(namedLibraries(names, caller.tenant), query, wanted * sifted);
  const threshold = ranking_options?.score_threshold ?? 0;
  return found
    .filter((passage) => passage.score >= threshold && matchesFilter(filters ?? undefined, passage.attributes))
    .slice(0, wanted);
}

function result({ document, text, score, attributes }: FoundPassage) {
  return { file_id: document, filename: document, score, text, attributes: { ...attributes } };
}
