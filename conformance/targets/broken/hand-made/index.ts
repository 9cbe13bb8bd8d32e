/** Which API has which broken targets that were made by hand. */
import type { BrokenTarget } from '../broken-target.ts';
import { firstVersion, inStorage, secondVersion } from './assistants/targets.ts';
import { byHand } from './by-hand.ts';
import type { ByHand } from './by-hand.ts';
import { apiServer } from './llama-deploy/api-server.ts';
import { controlPlane } from './llama-deploy/control-plane.ts';
import { llamaStack } from './llama-stack/targets.ts';

const made: { readonly [api: string]: readonly ByHand[] } = {
  'llama-stack': llamaStack,
  'assistants-v1': firstVersion,
  'assistants-v2': secondVersion,
  'assistants-files': inStorage,
  'llama-deploy-api-server': apiServer,
  'llama-deploy-control-plane': controlPlane,
};

/** They live inside the reference, so they mean something only where the reference is examined. */
export function handMadeFor(api: string): readonly BrokenTarget[] {
  return byHand(Object.hasOwn(made, api) ? (made[api] ?? []) : []);
}
