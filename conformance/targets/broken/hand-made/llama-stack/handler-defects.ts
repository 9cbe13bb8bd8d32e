/** Defects of the operations: they see parsed requests and typed results. */
import type { Decorators } from '#runtime';

type DecorateHandlers = NonNullable<Decorators['handlers']>;

/** Every turn is carried out twice, and the second answer is shown: as by a retry that nobody made safe. */
export const turnsTwice: DecorateHandlers = (handlers) => ({
  ...handlers,
  agentsTurn: {
    ...handlers.agentsTurn,
    async createAgentTurn(request, context) {
      const first = await handlers.agentsTurn.createAgentTurn(request, context);
      if ('stream' in first) await drained(first.stream);
      return handlers.agentsTurn.createAgentTurn(request, context);
    },
  },
});

async function drained(stream: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of stream) {
    // Only its end is of interest.
  }
}

/** A turn that was resumed begins anew: as a turn of its own, with the results as its messages. */
export const resumesAnew: DecorateHandlers = (handlers) => ({
  ...handlers,
  agentsTurn: {
    ...handlers.agentsTurn,
    resumeAgentTurn(request, context) {
      const { tool_responses: responses, stream } = request.body;
      const messages = responses.map(({ call_id: id, content }) => ({ role: 'tool' as const, call_id: id, content }));
      const { agent_id: agent, session_id: session } = request.path;
      return handlers.agentsTurn.createAgentTurn(
        {
          ...request,
          path: { agent_id: agent, session_id: session },
          body: { messages, ...(stream === undefined ? {} : { stream }) },
        },
        context,
      );
    },
  },
});

/** Agents are looked for in lists only: reading one gives the first of all. */
export const readsTheFirst: DecorateHandlers = (handlers) => ({
  ...handlers,
  agents: {
    ...handlers.agents,
    async getAgent(request, context) {
      const asked = await handlers.agents.getAgent(request, context);
      if (asked.status !== 200) return asked;
      const listed = await handlers.agents.listAgents({ ...request, query: {} }, context);
      const [first] = listed.status === 200 ? listed.body.data : [];
      return first === undefined ? asked : { ...asked, body: first };
    },
  },
});
