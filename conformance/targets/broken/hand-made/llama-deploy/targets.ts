/** Defects made by hand for LlamaDeploy. */
import type { ByHand } from '../by-hand.ts';
import { storeTargets } from '../store-targets.ts';
import {
  eventsLate,
  neverRepeated,
  neverSent,
  newIdsAtEachTry,
  otherMessages,
  otherPart,
  otherPath,
  refusalsRepeated,
  sentTwice,
  withoutMember,
} from './delivery-defects.ts';
import {
  deletesForAll,
  listsTasksForAll,
  listsTheRefused,
  runsForAll,
  showsResultsToAll,
  showsSessionsToAll,
  waitsForTheUnknown,
} from './deployment-defects.ts';
import {
  differsForOthers,
  failuresNeverEnd,
  losesWhatIsFast,
  missesTheBeginning,
  neverEnds,
  resultsAsText,
} from './line-defects.ts';
import { dropsForAbsent, forgetsNobody } from './service-defects.ts';

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
  ...storeTargets(['deploy-deployments', 'deploy-sessions', 'deploy-tasks']),
  lines('events-never-end', 'leaves the stream of a task open when the task is done', neverEnds),
  lines('events-without-beginning', 'shows a reader only the events that come after it', missesTheBeginning),
  lines('events-lost-when-fast', 'loses every second of the events that come at once', losesWhatIsFast),
  lines('events-with-text-as-result', 'shows the result of the last line as text', resultsAsText),
  lines('events-of-failures-never-end', 'leaves the stream of a task open that failed', failuresNeverEnd),
  lines('events-differ-for-others', 'tells every second reader something else', differsForOthers()),
  server('refused-are-listed', 'lists deployments that it refused', listsTheRefused),
  server('refuses-events-late', 'waits before it refuses the events of what is not there', waitsForTheUnknown),
  foreign('sessions-shown-to-all', 'shows sessions to other keys', showsSessionsToAll),
  foreign('sessions-deleted-by-all', 'lets other keys delete sessions', deletesForAll),
  foreign('tasks-listed-for-all', 'lists tasks for other keys', listsTasksForAll),
  foreign('results-shown-to-all', 'shows results to other keys', showsResultsToAll),
  foreign('tasks-run-for-all', 'runs tasks in the deployments of other keys', runsForAll),
];

type Outward = NonNullable<Decorators['outward']>;

/** Where no service registers nothing is delivered. */
function delivery(id: string, does: string, outward: Outward): ByHand {
  return { id, class: 'outward', does, operation: 'registerService', decorate: { outward } };
}

export const controlPlane: readonly ByHand[] = [
  ...storeTargets(['deploy-services', 'deploy-sessions', 'deploy-tasks']),
  delivery('delivery-without-publisher', 'leaves publisher_id out of a message', withoutMember('publisher_id')),
  delivery(
    'delivery-with-more-times',
    'adds a time to the stats of a message',
    otherPart('stats', { sent_time: null }),
  ),
  delivery(
    'delivery-by-another',
    'calls itself otherwise in a message',
    otherMessages((message) => ({ ...message, publisher_id: 'Etalon-1' })),
  ),
  delivery(
    'delivery-in-other-time',
    'writes the time of a message with T and Z',
    otherPart('stats', { publish_time: '2026-11-21T09:30:10Z' }),
  ),
  delivery('delivery-of-other-input', 'tells a service another input', otherPart('data', { input: '{}' })),
  delivery(
    'delivery-always-of-tasks',
    'tells of an event as of a new task',
    otherMessages((message) => ({ ...message, action: 'new_task' })),
  ),
  delivery('delivery-with-new-ids', 'gives a message a new id at each try', newIdsAtEachTry()),
  delivery('delivery-elsewhere', 'delivers to another path', otherPath('/messages')),
  delivery('delivery-never', 'delivers nothing', neverSent),
  delivery('delivery-twice', 'delivers what was taken once more', sentTwice),
  delivery('delivery-tried-once', 'tries a delivery only once', neverRepeated),
  delivery('delivery-without-end', 'goes on delivering what was refused for good', refusalsRepeated),
  delivery('delivery-of-events-late', 'delivers events after what was caused later', eventsLate),
  {
    id: 'services-stay',
    class: 'lifecycle',
    does: 'keeps a service that is to be forgotten',
    operation: 'deregisterService',
    decorate: { controlPlane: forgetsNobody },
  },
  {
    id: 'tasks-for-absent-services-lost',
    class: 'outward',
    does: 'forgets the tasks of services that are not registered yet',
    operation: 'addTask',
    decorate: { controlPlane: dropsForAbsent },
  },
];
