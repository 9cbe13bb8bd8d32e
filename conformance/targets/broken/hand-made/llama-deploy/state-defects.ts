/** Defects of what the control plane shows of sessions, their states, and services. */
import type { Decorators } from '#runtime';

type DecorateControlPlane = NonNullable<Decorators['controlPlane']>;

interface State {
  readonly [name: string]: unknown;
}

/** Every state is another one. */
function otherStates(change: (state: State) => State): DecorateControlPlane {
  return (handlers) => ({
    ...handlers,
    sessions: {
      ...handlers.sessions,
      async getSessionState(request, context) {
        const shown = await handlers.sessions.getSessionState(request, context);
        return shown.status === 200 ? { ...shown, body: change(shown.body) } : shown;
      },
    },
  });
}

/** What is counted once is counted twice. */
export const countsTooMuch = otherStates((state) => ({ ...state, retries: Number(state['retries']) + 1 }));

/** What services told is not noted. */
export const notesNoLines = otherStates((state) =>
  Object.fromEntries(Object.entries(state).filter(([name]) => !name.startsWith('stream_'))),
);

/** What was written into a state stands above what the server notes itself; only members of these names if given. */
export const letsForge =
  (isMeant: (name: string) => boolean = () => true): DecorateControlPlane =>
  (handlers) => {
    const written = new Map<string, State>();
    return {
      ...handlers,
      sessions: {
        ...handlers.sessions,
        async getSessionState(request, context) {
          const shown = await handlers.sessions.getSessionState(request, context);
          if (shown.status !== 200) return shown;
          return { ...shown, body: { ...shown.body, ...written.get(request.path.session_id) } };
        },
        updateSessionState(request, context) {
          const forged = Object.fromEntries(Object.entries(request.body).filter(([name]) => isMeant(name)));
          written.set(request.path.session_id, { ...written.get(request.path.session_id), ...forged });
          return handlers.sessions.updateSessionState(request, context);
        },
      },
    };
  };

/** Writing back what the server noted changes nothing. */
export const writesNothingBack: DecorateControlPlane = (handlers) => ({
  ...handlers,
  sessions: {
    ...handlers.sessions,
    updateSessionState(request, context) {
      const isNoted = Object.keys(request.body).some((name) => name.startsWith('result_'));
      return isNoted ? { status: 200, body: null } : handlers.sessions.updateSessionState(request, context);
    },
  },
});

/** Maps are keyed by something else than names and ids. */
export const listsByNumber: DecorateControlPlane = (handlers) => ({
  ...handlers,
  services: {
    ...handlers.services,
    async listServices(request, context) {
      const listed = await handlers.services.listServices(request, context);
      return listed.status === 200 ? { ...listed, body: numbered(listed.body) } : listed;
    },
  },
  sessions: {
    ...handlers.sessions,
    async listSessions(request, context) {
      const listed = await handlers.sessions.listSessions(request, context);
      return listed.status === 200 ? { ...listed, body: numbered(listed.body) } : listed;
    },
  },
});

function numbered<Member>(map: { readonly [name: string]: Member }): { readonly [name: string]: Member } {
  return Object.fromEntries(Object.values(map).map((member, index) => [`number ${index}`, member]));
}

/** Members of a registration that mean nothing are shown again. */
export const keepsTheUnknown: DecorateControlPlane = (handlers) => ({
  ...handlers,
  services: {
    ...handlers.services,
    async getService(request, context) {
      const shown = await handlers.services.getService(request, context);
      return shown.status === 200 ? { ...shown, body: { ...shown.body, bogus: 1 } } : shown;
    },
  },
});
