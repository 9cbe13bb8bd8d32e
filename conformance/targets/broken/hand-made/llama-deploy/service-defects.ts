/** Defects of the control plane's operations around foreign services. */
import type { Decorators } from '#runtime';

type DecorateControlPlane = NonNullable<Decorators['controlPlane']>;

/** A service that is to be forgotten is kept. */
export const forgetsNobody: DecorateControlPlane = (handlers) => ({
  ...handlers,
  services: { ...handlers.services, deregisterService: () => ({ status: 200, body: null }) },
});

/** A task for a service that is not there is taken, and nobody ever hears of it. */
export const dropsForAbsent: DecorateControlPlane = (handlers) => ({
  ...handlers,
  sessions: {
    ...handlers.sessions,
    async addTask(request, context) {
      const { agent_id: service } = request.body;
      const known = await handlers.services.listServices(request, context);
      const isThere = known.status === 200 && service != null && Object.hasOwn(known.body, service);
      if (isThere) return handlers.sessions.addTask(request, context);
      return { status: 200, body: request.body.task_id ?? 'absent' };
    },
  },
});
