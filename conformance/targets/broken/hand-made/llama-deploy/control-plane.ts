/** Defects made by hand for the control plane of LlamaDeploy. */
import type { ByHand } from '../by-hand.ts';
import { originsAllowed } from '../origins-allowed.ts';
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
import { differsForOthers, neverEnds } from './line-defects.ts';
import { dropsForAbsent, forgetsNobody } from './service-defects.ts';
import {
  countsTooMuch,
  keepsTheUnknown,
  letsForge,
  listsByNumber,
  notesNoLines,
  writesNothingBack,
} from './state-defects.ts';

type Decorators = NonNullable<ByHand['decorate']>;

type Outward = NonNullable<Decorators['outward']>;

/** Where no service registers nothing is delivered. */
function delivery(id: string, does: string, outward: Outward): ByHand {
  return { id, class: 'outward', does, operation: 'registerService', decorate: { outward } };
}

/** One member at a time. */
const membersLost = ['id_', 'data', 'action'].map((name) =>
  delivery(`delivery-without-${name}`, `leaves ${name} out of a message`, withoutMember(name)),
);

const partsWrong = [
  ...['task_id', 'session_id', 'agent_id'].map((name) =>
    delivery(`delivery-of-other-${name}`, `tells a service another ${name}`, otherPart('data', { [name]: 'another' })),
  ),
  ...['process_start_time', 'process_end_time'].map((name) =>
    delivery(
      `delivery-with-${name}`,
      `tells a ${name} in a message`,
      otherPart('stats', { [name]: '2026-11-21 09:30:10' }),
    ),
  ),
];

type DecorateControlPlane = NonNullable<Decorators['controlPlane']>;

function server(id: string, does: string, controlPlane: DecorateControlPlane): ByHand {
  return { id, class: 'fidelity', does, decorate: { controlPlane } };
}

function lines(id: string, does: string, decorate: NonNullable<Decorators['lines']>): ByHand {
  return { id, class: 'streams', does, operation: 'streamTaskResult', decorate: { lines: decorate } };
}

export const controlPlane: readonly ByHand[] = [
  ...storeTargets(['deploy-services', 'deploy-sessions', 'deploy-tasks']),
  ...membersLost,
  ...partsWrong,
  lines('lines-never-end', 'leaves the lines of a task open when the task is done', neverEnds),
  lines('lines-differ-for-others', 'tells every second reader something else', differsForOthers(0)),
  server('retries-too-high', 'counts a retry too much', countsTooMuch),
  server('lines-not-noted', 'does not note in the state what services told', notesNoLines),
  server('states-can-be-forged', 'shows what was written in place of what it noted itself', letsForge()),
  server(
    'results-can-be-forged',
    'shows a result that was written in place of the one it noted',
    letsForge((name) => name.startsWith('result_')),
  ),
  server('states-written-back-lost', 'forgets a state that is written back with what it noted', writesNothingBack),
  originsAllowed,
  server('maps-by-number', 'lists services and sessions by number', listsByNumber),
  server('services-with-the-unknown', 'shows a member of a service that means nothing', keepsTheUnknown),
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
