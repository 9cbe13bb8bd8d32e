/** Searches the files that a run may see. */
import type { FoundPassage, Library } from '../../../../storage/text-index.ts';
import { fileLibrary, messagesOf } from '../../places.ts';
import type { SearchCall, SearchResult } from '../../records/step.ts';
import type { FileSearchSettings } from '../../records/tool.ts';
import { librariesOfStores } from '../../vector-stores.ts';
import type { RunDriving } from './driving.ts';

type Found = Pick<SearchCall['file_search'], 'ranking_options' | 'results'>;

/** The passages, and by which options they were chosen. */
export async function searchFiles(driving: RunDriving, query: string): Promise<Found> {
  const settings = settingsOf(driving);
  const { max_num_results: most = defaultMost, ranking_options: ranking } = settings;
  const found = await driving.ports.texts.search(await librariesOf(driving), query, most);
  const good = found.filter(({ score }) => score >= (ranking?.score_threshold ?? 0)).slice(0, most);
  const shown = ranking ?? { ranker: 'default_2024_08_21' as const, score_threshold: 0 };
  return { ranking_options: shown, results: good.map(resultOf) };
}

const defaultMost = 20;

function settingsOf({ state }: RunDriving): FileSearchSettings {
  const tool = state.run.tools.find((each) => each.type === 'file_search');
  return tool?.type === 'file_search' ? (tool.file_search ?? {}) : {};
}

/** Of the stores of assistant and thread, and of the files that messages attach for a search. */
async function librariesOf({ ports, path, state }: RunDriving): Promise<readonly Library[]> {
  const stores = state.plan.resources.file_search?.vector_store_ids ?? [];
  const messages = (await ports.store.list(messagesOf(path))).map((entry) => entry.document);
  const attached = messages.flatMap(({ attachments }) =>
    attachments.flatMap(({ file_id, tools }) =>
      file_id !== undefined && (tools ?? []).some((tool) => tool.type === 'file_search') ? [file_id] : [],
    ),
  );
  const named = await librariesOfStores(ports.store, path.tenant, stores);
  const own = [...new Set(attached)].map((file) => fileLibrary(path.tenant, file));
  const known = new Set(named.map(({ library }) => library));
  return [...named, ...own.filter(({ library }) => !known.has(library))];
}

function resultOf({ document, attributes, score, text }: FoundPassage): SearchResult {
  const { filename } = attributes;
  return { file_id: document, file_name: typeof filename === 'string' ? filename : document, score, text };
}
