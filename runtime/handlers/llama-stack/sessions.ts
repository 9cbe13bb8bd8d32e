/** The operations on sessions. */
import type { AgentsSessionHandlers } from '#generated/llama-stack/server';
import type { Ports } from '../../domain/llama-stack/ports.ts';
import { createSession, deleteSession, getSession, listSessions } from '../../domain/llama-stack/sessions.ts';
import type { RequestContext } from '../../request-context.ts';

export function sessionHandlers(ports: Ports): AgentsSessionHandlers<RequestContext> {
  return {
    createAgentSession: async ({ path, body }, { tenant }) => {
      const { session_id } = await createSession(ports, { ...path, tenant }, body.session_name);
      return { status: 200, body: { session_id } };
    },
    listAgentSessions: async ({ path, query }, { tenant }) => ({
      status: 200,
      body: await listSessions(ports, { ...path, tenant }, query),
    }),
    getAgentSession: async ({ path, query }, { tenant }) => {
      // The older client joins the ids by commas, which no id contains.
      const turnIds = (query.turn_ids ?? []).flatMap((ids) => ids.split(',')).filter((id) => id !== '');
      return { status: 200, body: await getSession(ports, { ...path, tenant }, turnIds) };
    },
    deleteAgentSession: async ({ path }, { tenant }) => {
      await deleteSession(ports, { ...path, tenant });
      return { status: 204 };
    },
  };
}
