/** The operations of version 2 on assistants. */
import type { BetaAssistantsHandlers } from '#generated/assistants-v2/server';
import {
  createAssistant,
  deleteAssistant,
  getAssistant,
  listAssistants,
  modifyAssistant,
} from '../../../domain/assistants/assistants.ts';
import type { Ports } from '../../../domain/assistants/ports.ts';
import type { RequestContext } from '../../../request-context.ts';
import { listOf } from '../list-of.ts';
import { assistantV2 } from './project-v2.ts';

export function assistantHandlersV2(ports: Ports): BetaAssistantsHandlers<RequestContext> {
  return {
    createAssistant: async ({ body }, { tenant }) => ({
      status: 200,
      body: assistantV2(await createAssistant(ports, tenant, body)),
    }),
    listAssistants: async ({ query }, { tenant }) => ({
      status: 200,
      body: listOf(await listAssistants(ports, tenant, query), assistantV2),
    }),
    getAssistant: async ({ path }, { tenant }) => ({
      status: 200,
      body: assistantV2(await getAssistant(ports.store, { ...path, tenant })),
    }),
    modifyAssistant: async ({ path, body }, { tenant }) => ({
      status: 200,
      body: assistantV2(await modifyAssistant(ports, { ...path, tenant }, body)),
    }),
    deleteAssistant: async ({ path }, { tenant }) => {
      await deleteAssistant(ports, { ...path, tenant });
      return { status: 200, body: { id: path.assistant_id, object: 'assistant.deleted', deleted: true } };
    },
  };
}
