/** Which API has which broken targets that were made by hand. */
import type { BrokenTarget } from '../broken-target.ts';
import { byHand } from './by-hand.ts';
import type { ByHand } from './by-hand.ts';
import { apiServer } from './llama-deploy/api-server.ts';
import { controlPlane } from './llama-deploy/control-plane.ts';
import { llamaStack } from './llama-stack/targets.ts';
import { detachingDeletes, fieldOfAnotherVersion } from './response-defects.ts';
import { storeTargets } from './store-targets.ts';

const assistants = storeTargets(
  ['assistants', 'threads', 'thread-messages', 'thread-runs', 'run-steps', 'files', 'file-contents', 'vector-stores'],
  ['threads', 'thread-runs', 'run-steps'],
);

const firstVersion: readonly ByHand[] = [
  ...assistants,
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

const secondVersion: readonly ByHand[] = [
  ...assistants,
  {
    id: 'fields-of-version-1',
    class: 'answers',
    does: 'shows file_ids, as version 1 did',
    decorate: { response: fieldOfAnotherVersion(['assistant', 'thread.message', 'thread.run'], 'file_ids') },
  },
];

const made: { readonly [api: string]: readonly ByHand[] } = {
  'llama-stack': llamaStack,
  'assistants-v1': firstVersion,
  'assistants-v2': secondVersion,
  'assistants-files': assistants,
  'llama-deploy-api-server': apiServer,
  'llama-deploy-control-plane': controlPlane,
};

/** They live inside the reference, so they mean something only where the reference is examined. */
export function handMadeFor(api: string): readonly BrokenTarget[] {
  return byHand(Object.hasOwn(made, api) ? (made[api] ?? []) : []);
}
