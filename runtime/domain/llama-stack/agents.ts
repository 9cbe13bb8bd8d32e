/** Agents: made, read, listed, and deleted with all that belongs to them. */
import { timestamp } from '../../clock.ts';
import type { Reading } from '../../storage/store.ts';
import { completeConfig } from './agent-config.ts';
import { pageOf, type Page, type PageQuery } from './page.ts';
import { agentPlace, agentsOf, sessionsOf, type AgentPath } from './places.ts';
import type { Ports } from './ports.ts';
import { agentNotFound } from './refusals.ts';
import { removeSession } from './sessions.ts';
import type { Agent, AgentConfigParam } from '#generated/llama-stack/types';

export async function createAgent(ports: Ports, tenant: string, config: AgentConfigParam): Promise<Agent> {
  const agent: Agent = {
    agent_id: ports.ids.uuid(),
    agent_config: completeConfig(config),
    created_at: timestamp(ports.clock),
  };
  const place = agentPlace({ tenant, agent_id: agent.agent_id });
  await ports.store.transaction((transaction) => transaction.insert(place, agent));
  return agent;
}

/** Throws a refusal where the tenant has no such agent. */
export async function getAgent(reading: Reading, path: AgentPath): Promise<Agent> {
  const agent = await reading.get(agentPlace(path));
  if (agent === undefined) throw agentNotFound(path.agent_id);
  return agent;
}

/** In the order in which they were made. */
export async function listAgents(ports: Ports, tenant: string, query: PageQuery): Promise<Page<Agent>> {
  const all = await ports.store.list(agentsOf(tenant));
  return pageOf(
    all.map((entry) => entry.document),
    query,
    '/v1/agents',
  );
}

/** With its sessions and their turns; a turn that runs goes on for those who watch it, and is not kept. */
export async function deleteAgent(ports: Ports, path: AgentPath): Promise<void> {
  await ports.store.transaction(async (transaction) => {
    if (!(await transaction.delete(agentPlace(path)))) throw agentNotFound(path.agent_id);
    for (const session of await transaction.list(sessionsOf(path))) {
      await removeSession(ports, transaction, { ...path, session_id: session.key });
    }
  });
}
