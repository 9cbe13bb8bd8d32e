/** What the workflow of a service keeps between the tasks of a session, while its process lives. */
import { randomUUID } from 'node:crypto';
import type { KeptState } from './protocol.ts';

export interface SessionStates {
  /** What is remembered, unless another process went on with the session since; then what that kept; or nothing. */
  recall(session: string, kept: KeptState | undefined): unknown;
  remember(session: string, state: unknown): void;
  /** A task of the session is at work: what it shares with others is not replaced now. */
  join(session: string): void;
  leave(session: string): void;
  /** A name for what is kept now, as `KeptState` has it. */
  sign(): string;
}

/** Sessions that were not used for long are forgotten: the runtime keeps their states. */
export function createSessionStates(most = 1000): SessionStates {
  const room: Room = { self: `${randomUUID()}/`, most, known: new Map(), busy: new Map() };
  let signed = 0;
  return {
    recall: (session, kept) => recall(room, session, kept),
    remember: (session, state) => {
      const { taken } = room.known.get(session) ?? {};
      remember(room, session, { state, ...(taken !== undefined && { taken }) });
    },
    join: (session) => void room.busy.set(session, (room.busy.get(session) ?? 0) + 1),
    leave: (session) => {
      const left = (room.busy.get(session) ?? 0) - 1;
      if (left > 0) room.busy.set(session, left);
      else room.busy.delete(session);
    },
    sign: () => `${room.self}${(signed += 1)}`,
  };
}

interface Room {
  /** How the names begin that this process gives. */
  readonly self: string;
  readonly most: number;
  readonly known: Map<string, Known>;
  /** How many tasks are at work, by their session. */
  readonly busy: Map<string, number>;
}

interface Known {
  readonly state: unknown;
  /** The name of the last state that was taken from elsewhere. */
  readonly taken?: string;
}

function recall(room: Room, session: string, kept: KeptState | undefined): unknown {
  const known = room.known.get(session);
  if (kept === undefined || !isNews(room, session, kept)) {
    if (known !== undefined) remember(room, session, known);
    return known?.state;
  }
  const state: unknown = JSON.parse(kept.text);
  remember(room, session, { state, taken: kept.keeper });
  return state;
}

/** The first task of several at work decides; and what this process kept itself may be older than what it knows. */
function isNews({ known, busy, self }: Room, session: string, { keeper }: KeptState): boolean {
  const here = known.get(session);
  if (here === undefined) return true;
  return !keeper.startsWith(self) && keeper !== here.taken && (busy.get(session) ?? 0) < 2;
}

function remember({ known, most }: Room, session: string, what: Known): void {
  known.delete(session);
  known.set(session, what);
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
}
