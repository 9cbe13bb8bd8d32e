/** The families that the runtime has, and the APIs of each; the only place that knows them all. */
import type { OpenFamily } from './family.ts';
import { openAssistants } from './handlers/assistants/family.ts';
import { openLlamaDeploy } from './handlers/llama-deploy/family.ts';
import { openLlamaStack } from './handlers/llama-stack/family.ts';

export interface KnownFamily {
  readonly name: string;
  readonly apis: readonly string[];
  readonly open: OpenFamily;
}

export const families: readonly KnownFamily[] = [
  { name: 'llama-stack', apis: ['llama-stack'], open: openLlamaStack },
  {
    name: 'assistants',
    apis: ['assistants-v2', 'assistants-v1', 'assistants-files'],
    open: openAssistants,
  },
  {
    name: 'llama-deploy',
    apis: ['llama-deploy-api-server', 'llama-deploy-control-plane'],
    open: openLlamaDeploy,
  },
];
