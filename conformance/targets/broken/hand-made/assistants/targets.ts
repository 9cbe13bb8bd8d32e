/** Defects made by hand for both versions of the assistants. */
import type { ByHand } from '../by-hand.ts';
import { leavesNoMarks } from '../store-defects.ts';
import { storeTargets } from '../store-targets.ts';
import { detachingDeletes, fieldOfAnotherVersion, foreignCursorsOpen, otherObjects } from './response-defects.ts';
import { otherResults, repeatsInPieces, repeatsNumbers, resultsUnasked, statesComeBack } from './defects-in-front.ts';

export const inStorage: readonly ByHand[] = storeTargets(
  ['assistants', 'threads', 'thread-messages', 'thread-runs', 'run-steps', 'files', 'file-contents', 'vector-stores'],
  ['threads', 'thread-runs', 'run-steps'],
);

/** A defect that never contradicts itself: lists, single reads and answers to changes agree. */
function everywhere(id: string, does: string, [kind, change]: Change): ByHand {
  return { id, class: 'fidelity', does, decorate: { response: otherObjects([kind], change) } };
}

type Change = readonly [kind: string, change: Parameters<typeof otherObjects>[1]];

const before = (seconds: number): ((time: unknown) => unknown) => {
  return (time) => (typeof time === 'number' ? time - seconds : time);
};

const consistent: readonly ByHand[] = [
  ...['run_id', 'thread_id', 'assistant_id'].map((name) =>
    everywhere(`steps-of-another-${name}`, `names another ${name} in every step`, [
      'thread.run.step',
      (step) => ({ ...step, [name]: `${String(step[name])}0` }),
    ]),
  ),
  everywhere('runs-expire-at-once', 'says of every run that waits that it expires when it is made', [
    'thread.run',
    (run) => ({ ...run, expires_at: run['expires_at'] === null ? null : run['created_at'] }),
  ]),
  everywhere('steps-end-before-they-begin', 'says of every step that it was over before it was made', [
    'thread.run.step',
    (step) => ({ ...step, completed_at: step['completed_at'] === null ? null : before(1)(step['created_at']) }),
  ]),
  everywhere('answers-before-calls', 'says of every message that it was begun before the calls that led to it', [
    'thread.run.step',
    (step) => ({ ...step, created_at: before(step['type'] === 'message_creation' ? 30 : 0)(step['created_at']) }),
  ]),
  {
    id: 'states-come-back',
    class: 'lifecycle',
    does: 'shows a run being cancelled, and at work again then',
    operation: 'getRun',
    start: statesComeBack,
  },
  {
    id: 'refusals-repeat-numbers',
    class: 'answers',
    does: 'gives a refusal the x-request-id of the answer before it',
    start: () => repeatsNumbers((status) => status >= 400),
  },
  {
    id: 'answers-repeat-numbers',
    class: 'answers',
    does: 'gives a good answer the x-request-id of the answer before it',
    start: () => repeatsNumbers((status) => status < 400),
  },
  {
    id: 'deleted-cursors-are-unknown',
    class: 'lists',
    does: 'refuses a page that begins where something was deleted',
    decorate: { store: leavesNoMarks() },
  },
  {
    id: 'foreign-cursors-open',
    class: 'isolation',
    does: 'lists from the assistant of another key on, if its id is known',
    decorate: { response: foreignCursorsOpen() },
  },
];

function shown(kind: string, name: string): ByHand {
  return {
    id: `${kind}-shows-${name}`,
    class: 'answers',
    does: `shows ${name}, which another version has, in every ${kind}`,
    decorate: { response: fieldOfAnotherVersion([kind], name) },
  };
}

export const firstVersion: readonly ByHand[] = [
  ...inStorage,
  ...consistent,
  ...['tool_resources', 'temperature', 'top_p', 'response_format'].map((name) => shown('assistant', name)),
  ...['attachments', 'status', 'completed_at'].map((name) => shown('thread.message', name)),
  ...['incomplete_details', 'temperature', 'max_prompt_tokens', 'tool_choice', 'truncation_strategy'].map((name) =>
    shown('thread.run', name),
  ),
  {
    id: 'fields-of-version-2',
    class: 'answers',
    does: 'shows the tool_resources of a thread, as version 2 does',
    decorate: { response: fieldOfAnotherVersion(['thread'], 'tool_resources') },
  },
  {
    id: 'detaching-deletes',
    class: 'lifecycle',
    does: 'deletes a file that is only detached from an assistant',
    decorate: { response: detachingDeletes() },
  },
];

export const secondVersion: readonly ByHand[] = [
  ...inStorage,
  ...consistent,
  ...[['id'], ['function', 'name']].map((name): ByHand => ({
    id: `pieces-repeat-${name.join('-')}`,
    class: 'streams',
    does: `tells ${name.join('.')} in every piece of a call`,
    start: () => repeatsInPieces(name),
  })),
  {
    id: 'results-unasked',
    class: 'answers',
    does: 'lists the results of searches without being asked to',
    operation: 'listRunSteps',
    start: resultsUnasked,
  },
  {
    id: 'results-altered-in-lists',
    class: 'fidelity',
    does: 'lists other results of searches than were found',
    operation: 'listRunSteps',
    start: otherResults,
  },
  {
    id: 'fields-of-version-1',
    class: 'answers',
    does: 'shows file_ids, as version 1 did',
    decorate: { response: fieldOfAnotherVersion(['assistant', 'thread.message', 'thread.run'], 'file_ids') },
  },
];
