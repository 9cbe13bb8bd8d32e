/** Defects made by hand for the API server of LlamaDeploy. */
import type { ByHand } from '../by-hand.ts';
import { originsAllowed } from '../origins-allowed.ts';
import { storeTargets } from '../store-targets.ts';
import {
  deletesForAll,
  listsTasksForAll,
  listsTheRefused,
  runsForAll,
  showsResultsToAll,
  showsSessionsToAll,
  waitsForTheUnknown,
  welcomesTheTaken,
} from './deployment-defects.ts';
import {
  differsForOthers,
  failuresNeverEnd,
  losesWhatIsFast,
  missesTheBeginning,
  neverEnds,
  resultsAsText,
} from './line-defects.ts';

type Decorators = NonNullable<ByHand['decorate']>;

function lines(id: string, does: string, decorate: NonNullable<Decorators['lines']>): ByHand {
  return { id, class: 'streams', does, operation: 'streamTaskEvents', decorate: { lines: decorate } };
}

type DecorateApiServer = NonNullable<Decorators['apiServer']>;

function server(id: string, does: string, apiServer: DecorateApiServer): ByHand {
  return { id, class: 'answers', does, decorate: { apiServer } };
}

function foreign(id: string, does: string, apiServer: DecorateApiServer): ByHand {
  return { id, class: 'isolation', does, decorate: { apiServer } };
}

export const apiServer: readonly ByHand[] = [
  originsAllowed,
  ...storeTargets(['deploy-deployments', 'deploy-sessions', 'deploy-tasks']),
  lines('events-never-end', 'leaves the stream of a task open when the task is done', neverEnds),
  lines('events-without-beginning', 'shows a reader only the events that come after it', missesTheBeginning),
  lines('events-lost-when-fast', 'loses every second of the events that come at once', losesWhatIsFast),
  lines('events-with-text-as-result', 'shows the result of the last line as text', resultsAsText),
  lines('events-of-failures-never-end', 'leaves the stream of a task open that failed', failuresNeverEnd),
  lines('events-differ-for-others', 'tells every second reader something else', differsForOthers(4)),
  server('refused-are-listed', 'lists deployments that it refused', listsTheRefused),
  server('taken-names-welcome', 'says that a deployment was made whose name is taken', welcomesTheTaken),
  server('refuses-events-late', 'waits before it refuses the events of what is not there', waitsForTheUnknown),
  foreign('sessions-shown-to-all', 'shows sessions to other keys', showsSessionsToAll),
  foreign('sessions-deleted-by-all', 'lets other keys delete sessions', deletesForAll),
  foreign('tasks-listed-for-all', 'lists tasks for other keys', listsTasksForAll),
  foreign('results-shown-to-all', 'shows results to other keys', showsResultsToAll),
  foreign('tasks-run-for-all', 'runs tasks in the deployments of other keys', runsForAll),
];
