/** The operations on agents. */
import type { AgentsHandlers } from '#generated/llama-stack/server';
import { configConflict } from '../../domain/llama-stack/agent-config.ts';
import { createAgent, deleteAgent, getAgent, listAgents } from '../../domain/llama-stack/agents.ts';
import type { Ports } from '../../domain/llama-stack/ports.ts';
import type { RequestContext } from '../../request-context.ts';

export function agentsHandlers(ports: Ports): AgentsHandlers<RequestContext> {
  return {
    createAgent: async ({ body }, { tenant }) => {
      const conflict = configConflict(body.agent_config);
      if (conflict !== undefined) return { status: 400, body: conflictError(conflict) };
      const { agent_id } = await createAgent(ports, tenant, body.agent_config);
      return { status: 200, body: { agent_id } };
    },
    listAgents: async ({ query }, { tenant }) => ({ status: 200, body: await listAgents(ports, tenant, query) }),
    getAgent: async ({ path }, { tenant }) => ({ status: 200, body: await getAgent(ports.store, { ...path, tenant }) }),
    deleteAgent: async ({ path }, { tenant }) => {
      await deleteAgent(ports, { ...path, tenant });
      return { status: 204 };
    },
  };
}

function conflictError(conflict: string) {
  const issue = { loc: ['body', 'agent_config'], msg: `Value error, ${conflict}`, type: 'value_error' };
  return { error: { detail: { errors: [issue] } } };
}
