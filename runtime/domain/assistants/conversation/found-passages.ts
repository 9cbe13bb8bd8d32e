/** The passages that a run has found, numbered through: by these numbers the model cites them. */
import type { RunState } from '../runs/run-state.ts';
import type { SearchCall, SearchResult } from '../records/step.ts';

/** In the order in which they were found; the first has the number 1. */
export function foundPassages(state: Pick<RunState, 'steps'>): readonly SearchResult[] {
  return searches(state).flatMap((call) => call.file_search.results ?? []);
}

/** What the model reads of a search. */
export function searchText(state: Pick<RunState, 'steps'>, call: SearchCall): string {
  const results = call.file_search.results ?? [];
  if (results.length === 0) return 'Nothing was found.';
  const all = searches(state);
  const before = all
    .slice(
      0,
      all.findIndex((each) => each.id === call.id),
    )
    .flatMap((each) => each.file_search.results ?? []);
  return results
    .map(({ file_name, text }, index) => `【${before.length + index + 1}†${file_name}】\n${text}`)
    .join('\n\n');
}

function searches({ steps }: Pick<RunState, 'steps'>): readonly SearchCall[] {
  const calls = steps.flatMap(({ step_details: details }) => (details.type === 'tool_calls' ? details.tool_calls : []));
  return calls.filter((call) => call.type === 'file_search');
}
