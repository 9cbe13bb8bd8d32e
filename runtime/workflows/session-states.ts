/** What the workflow of a service keeps between the tasks of a session, while its process lives. */

export interface SessionStates {
  /** What is remembered, or what the JSON says, or nothing. */
  recall(session: string, kept: string | undefined): unknown;
  remember(session: string, state: unknown): void;
}

/** Sessions that were not used for long are forgotten: the runtime keeps their states. */
export function createSessionStates(most = 1000): SessionStates {
  const states = new Map<string, unknown>();
  const remember = (session: string, state: unknown): void => {
    states.delete(session);
    states.set(session, state);
    const [oldest] = states.keys();
    if (states.size > most && oldest !== undefined) states.delete(oldest);
  };
  return {
    remember,
    recall: (session, kept) => {
      const state = states.has(session) ? states.get(session) : kept === undefined ? undefined : JSON.parse(kept);
      if (state !== undefined) remember(session, state);
      return state;
    },
  };
}
